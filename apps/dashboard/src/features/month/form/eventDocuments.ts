import { graphql } from '@/gql'
import type { EventFormOptionsQuery } from '@/gql/graphql'

export const ProposeEventDocument = graphql(`
  mutation ProposeEvent($input: ProposeEssMonthEventInput!) {
    answer: proposeEssMonthEvent(input: $input) {
      saved: event { id }
      userErrors { code path message }
    }
  }
`)

export const UpdateEventDocument = graphql(`
  mutation UpdateEvent($input: UpdateEssMonthEventInput!) {
    answer: updateEssMonthEvent(input: $input) {
      saved: event { id }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const EventAsItIsDocument = graphql(`
  query EventAsItIs($id: ID!) {
    current: essMonthEvent(id: $id) { version ...EventForm }
  }
`)

/** How the form saves. */
export const eventDocuments = { create: ProposeEventDocument, update: UpdateEventDocument, current: EventAsItIsDocument }

/** Everything that can be chosen in the form. */
export const EventFormOptionsDocument = graphql(`
  query EventFormOptions($network: ID!, $year: Int!) {
    essMonth(network: $network, year: $year) {
      id
      viewerCanPropose
    }
    kinds: terms(list: "EVENT_KIND") { code label }
    audiences: terms(list: "AUDIENCE") { code label }
    themes: terms(list: "THEME") { code label }
    accessibility: terms(list: "ACCESSIBILITY") { code label }
    organisations(filter: { network: $network }, first: 200) { nodes { id name } }
    people(filter: { network: $network }, first: 200) { nodes { id name } }
    cooperationProjects(filter: { network: $network }, first: 200) { nodes { id title } }
  }
`)

export const EventToEditDocument = graphql(`
  query EventToEdit($id: ID!) {
    essMonthEvent(id: $id) {
      id
      title
      viewerCanUpdate
      ...EventForm
    }
  }
`)

export type EventFormOptions = EventFormOptionsQuery
