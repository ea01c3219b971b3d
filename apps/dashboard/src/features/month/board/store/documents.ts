import { graphql } from '@/gql'

export const RescheduleManyDocument = graphql(`
  mutation RescheduleMany($input: RescheduleOccurrencesInput!) {
    rescheduleOccurrences(input: $input) {
      occurrences { id ...BoardOccurrence }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

/** What differs from what is known, by ids. */
export const DatesThatDifferDocument = graphql(`
  query DatesThatDiffer($network: ID!, $year: Int!, $ids: [ID!]!) {
    essMonth(network: $network, year: $year) {
      id
      occurrences(first: 500, filter: { ids: $ids }) {
        nodes { id ...BoardOccurrence }
      }
    }
  }
`)

/** Dates that wait for their time: a page of them, or those that speak of something. */
export const DatesThatWaitDocument = graphql(`
  query DatesThatWait($network: ID!, $year: Int!, $first: Int!, $after: String, $text: String) {
    essMonth(network: $network, year: $year) {
      id
      waiting: occurrences(first: 1, filter: { scheduled: false }) { totalCount }
      occurrences(first: $first, after: $after, filter: { scheduled: false, text: $text }) {
        pageInfo { hasNextPage endCursor }
        nodes { id ...BoardOccurrence }
      }
    }
  }
`)

export const AddDatesDocument = graphql(`
  mutation AddDates($input: AddOccurrencesInput!) {
    addOccurrences(input: $input) {
      occurrences { id ...BoardOccurrence }
      userErrors { code path message }
    }
  }
`)

export const RemoveDatesDocument = graphql(`
  mutation RemoveDates($input: RemoveOccurrencesInput!) {
    removeOccurrences(input: $input) {
      deletedIds
      userErrors { code path message }
    }
  }
`)

export const DuplicateOnBoardDocument = graphql(`
  mutation DuplicateOnBoard($input: DuplicateEventInput!) {
    duplicateEvent(input: $input) {
      event { id occurrences { id ...BoardOccurrence } }
      userErrors { code path message }
    }
  }
`)

export const ProposeOnBoardDocument = graphql(`
  mutation ProposeOnBoard($input: ProposeEssMonthEventInput!) {
    proposeEssMonthEvent(input: $input) {
      event { id occurrences { id ...BoardOccurrence } }
      userErrors { code path message }
    }
  }
`)

export const RestoreOnBoardDocument = graphql(`
  mutation RestoreOnBoard($input: RestoreInput!) {
    restore(input: $input) {
      node {
        __typename
        id
        ... on Occurrence { ...BoardOccurrence }
        ... on EssMonthEvent { occurrences { id ...BoardOccurrence } }
      }
      userErrors { code path message }
    }
  }
`)

export const RemoveEventOnBoardDocument = graphql(`
  mutation RemoveEventOnBoard($input: DeleteInput!) {
    deleteEssMonthEvent(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

export const SetStateOnBoardDocument = graphql(`
  mutation SetStateOnBoard($input: SetEditorialStateInput!) {
    setEditorialState(input: $input) {
      events { id occurrences { id ...BoardOccurrence } }
      changed { id }
      userErrors { code path message }
    }
  }
`)

export const SetStatusOnBoardDocument = graphql(`
  mutation SetStatusOnBoard($input: UpdateEssMonthEventInput!) {
    updateEssMonthEvent(input: $input) {
      event { id occurrences { id ...BoardOccurrence } }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

/** What happens on the board, card by card. */
export const BoardNewsDocument = graphql(`
  subscription BoardNews($essMonth: ID!) {
    essMonthChanged(essMonth: $essMonth) {
      kind
      by { id name }
      occurrence { id ...BoardOccurrence }
      removedId
    }
  }
`)

export const BoardPeopleDocument = graphql(`
  subscription BoardPeople($essMonth: ID!) {
    essMonthPresence(essMonth: $essMonth) {
      people { id name lookingAt { id } }
    }
  }
`)

export const LookAtDocument = graphql(`
  mutation LookAt($input: LookAtInput!) {
    lookAt(input: $input) {
      userErrors { code }
    }
  }
`)

/** What there is on the board, by versions alone: whoever was away compares. */
export const BoardVersionsDocument = graphql(`
  query BoardVersions($network: ID!, $year: Int!) {
    essMonth(network: $network, year: $year) {
      id
      versions(onBoard: true) { id version eventVersion scheduled }
    }
  }
`)

/** The smallest question: whether anybody answers. */
export const AnybodyThereDocument = graphql(`
  query AnybodyThere { __typename }
`)
