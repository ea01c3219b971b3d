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

/** All dates of a month once more, without the rows of the board. */
export const DatesOfMonthDocument = graphql(`
  query DatesOfMonth($network: ID!, $year: Int!, $after: String) {
    essMonth(network: $network, year: $year) {
      id
      occurrences(first: 500, after: $after, filter: { scheduled: true }) {
        pageInfo { hasNextPage endCursor }
        nodes { id ...BoardOccurrence }
      }
      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {
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

/** What there is, by versions alone: whoever was away compares. */
export const BoardVersionsDocument = graphql(`
  query BoardVersions($network: ID!, $year: Int!) {
    essMonth(network: $network, year: $year) {
      id
      versions { id version eventVersion }
    }
  }
`)

/** The smallest question: whether anybody answers. */
export const AnybodyThereDocument = graphql(`
  query AnybodyThere { __typename }
`)
