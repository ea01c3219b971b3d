import { graphql } from '@/gql'
import type { RequestCardFragment } from '@/gql/graphql'

export const RequestCardFragmentDocument = graphql(`
  fragment RequestCard on Mobilisation {
    id version state startsAt endsAt quantity message answer late purpose requestedByName resourceTitle
    resource { id title unit openingHours lieu { id timeZone } holder { __typename id name ... on Lieu { slug } } }
    requestedBy { __typename id name ... on Lieu { slug } }
    cooperationProject { id title }
    event { id title essMonth { id year } }
    occurrence { id startsAt }
    handovers { id kind at note }
    limitWarnings { message }
    viewerCanAnswer viewerCanReconsider viewerCanCancel viewerCanHandOver
  }
`)

export type Request = RequestCardFragment

export const RequestsBoardDocument = graphql(`
  query RequestsBoard($network: ID!, $first: Int!, $now: DateTime!) {
    toAnswer: mobilisations(filter: { network: $network, role: TO_ANSWER }, first: $first) { totalCount nodes { id ...RequestCard } }
    asked: mobilisations(filter: { network: $network, role: ASKED }, first: $first, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...RequestCard } }
    inUse: mobilisations(filter: { network: $network, inUse: true }, first: $first) { totalCount nodes { id ...RequestCard } }
    proposed: mobilisations(filter: { network: $network, role: HELD, states: [OTHER_DATES_PROPOSED] }, first: 20, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...RequestCard } }
    over: mobilisations(filter: { network: $network, role: HELD, states: [DECLINED, CANCELLED] }, first: 20, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...RequestCard } }
    promised: mobilisations(filter: { network: $network, role: HELD, states: [ACCEPTED], inUse: false, from: $now }, first: $first) { totalCount nodes { id ...RequestCard } }
  }
`)

/** A month of a resource: what is left, and who has asked. */
export const ResourceUseDocument = graphql(`
  query ResourceUse($id: ID!, $from: DateTime!, $until: DateTime!) {
    resource(id: $id) {
      id title quantity unit openingHours
      lieu { id timeZone }
      closures { id from until reason }
      availability(from: $from, until: $until) { startsAt endsAt remaining }
      heldBy { actorName until late actor { __typename id name ... on Lieu { slug } } }
      mobilisations(filter: { from: $from, until: $until, states: [REQUESTED, OTHER_DATES_PROPOSED, ACCEPTED] }, first: 100) { totalCount nodes { id ...RequestCard } }
    }
  }
`)

export const AvailabilityDocument = graphql(`
  query AvailabilityOfPeriod($id: ID!, $from: DateTime!, $until: DateTime!) {
    resource(id: $id) {
      id
      availability(from: $from, until: $until) { startsAt endsAt remaining }
    }
  }
`)

/** Limits of a project that a loan would exceed. */
export const LimitsOfLoanDocument = graphql(`
  query LimitsOfLoan($id: ID!, $for: ID!, $startsAt: DateTime!, $endsAt: DateTime!, $quantity: Float, $insteadOf: ID) {
    resource(id: $id) {
      id
      limitWarnings(for: $for, startsAt: $startsAt, endsAt: $endsAt, quantity: $quantity, insteadOf: $insteadOf) { message }
    }
  }
`)

/** The dates of an event that something can be asked for. */
export const DatesOfEventDocument = graphql(`
  query DatesOfEvent($id: ID!, $now: DateTime!) {
    essMonthEvent(id: $id) {
      id
      dates(first: 100, filter: { scheduled: true, from: $now }) { nodes { id startsAt endsAt lieu { id name timeZone } room { id name } } }
    }
  }
`)

/** What something can be asked for: projects and events that are not over. */
export const PurposesDocument = graphql(`
  query Purposes($network: ID!) {
    projects: cooperationProjects(filter: { network: $network, stages: [IDEA, EMERGING, ORGANISED, ACTIVE, REVIEWED] }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }
    events: essMonthEvents(filter: { network: $network, takesRequests: true }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }
  }
`)

export const ResourceChoicesDocument = graphql(`
  query ResourceChoices($text: String) {
    resources(filter: { text: $text }, first: 20) { nodes { id title quantity unit openingHours lieu { id timeZone } holder { __typename id name } } }
  }
`)

export const AskForResourceDocument = graphql(`
  mutation AskForResource($input: RequestMobilisationInput!) {
    answer: requestMobilisation(input: $input) {
      mobilisation { id state }
      warnings { code message }
      userErrors { code path message }
    }
  }
`)

export const AnswerRequestDocument = graphql(`
  mutation AnswerRequest($input: AnswerMobilisationInput!) {
    answer: answerMobilisation(input: $input) {
      mobilisation { id state version }
      userErrors { code path message }
    }
  }
`)

export const CancelRequestDocument = graphql(`
  mutation CancelRequest($input: CancelMobilisationInput!) {
    answer: cancelMobilisation(input: $input) {
      mobilisation { id state version }
      userErrors { code path message }
    }
  }
`)

export const RecordHandoverDocument = graphql(`
  mutation RecordHandover($input: RecordHandoverInput!) {
    answer: recordHandover(input: $input) {
      mobilisation { id state version }
      userErrors { code path message }
    }
  }
`)
