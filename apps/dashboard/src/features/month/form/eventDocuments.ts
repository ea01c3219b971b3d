import { graphql } from '@/gql'
import type { EventFormOptionsQuery, ProjectChoicesQuery } from '@/gql/graphql'
import type { OrganisationChoice, PersonChoice } from '@/lib/choices'

export const ProposeEventDocument = graphql(`
  mutation ProposeEvent($input: ProposeEssMonthEventInput!) {
    answer: proposeEssMonthEvent(input: $input) {
      saved: event { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdateEventDocument = graphql(`
  mutation UpdateEvent($input: UpdateEssMonthEventInput!) {
    answer: updateEssMonthEvent(input: $input) {
      saved: event { id version }
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

/** What can be chosen in the form; actors and projects, which are many, are read page by page. */
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

export const ProjectChoicesDocument = graphql(`
  query ProjectChoices($network: ID!, $after: String) {
    cooperationProjects(filter: { network: $network }, first: 500, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id title }
    }
  }
`)

type ProjectChoice = ProjectChoicesQuery['cooperationProjects']['nodes'][number]

export type EventFormOptions = EventFormOptionsQuery & { organisations: OrganisationChoice[]; people: PersonChoice[]; projects: ProjectChoice[] }
