import { graphql } from '@/gql'

export const EventTaskFragmentDocument = graphql(`
  fragment EventTask on EventTask {
    id
    version
    title
    notes
    done
    dueOn
    offsetDays
    mine
    viewerCanUpdate
    viewerCanComplete
    assignee { id name }
  }
`)

export const SlotFragmentDocument = graphql(`
  fragment Slot on VolunteerSlot {
    id
    version
    title
    startsAt
    endsAt
    minimum
    maximum
    viewerCanUpdate
    viewerCanSign
  }
`)

export const StaffingFragmentDocument = graphql(`
  fragment Staffing on EventVolunteers {
    count
    missing
    mine
    people { id name }
    slot { id ...Slot }
  }
`)

export const PreparationPageDocument = graphql(`
  query PreparationPage($id: ID!, $network: ID!) {
    essMonthEvent(id: $id) {
      id
      title
      takesRequests
      viewerCanUpdate
      essMonth { id year }
      dates(first: 1, filter: { scheduled: true }) { nodes { id startsAt lieu { id timeZone } } }
      ...EventHead
      tasks { id ...EventTask }
      volunteers { ...Staffing }
      needs(first: 50) { totalCount nodes { id title quantity unit } }
      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }
    }
    network(id: $network) { id checklists { id name items { title } } }
  }
`)

/** The lists that a network keeps. */
export const ChecklistChoicesDocument = graphql(`
  query ChecklistChoices($network: ID!) {
    network(id: $network) { id checklists { id name items { title } } }
  }
`)

export const CreateEventTaskDocument = graphql(`
  mutation CreateEventTask($input: CreateEventTaskInput!) {
    answer: createEventTask(input: $input) { saved: task { id version } userErrors { code path message } }
  }
`)

export const UpdateEventTaskDocument = graphql(`
  mutation UpdateEventTask($input: UpdateEventTaskInput!) {
    answer: updateEventTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }
  }
`)

export const EventTaskAsItIsDocument = graphql(`
  query EventTaskAsItIs($id: ID!) {
    current: eventTask(id: $id) { version ...EventTask }
  }
`)

export const DeleteEventTaskDocument = graphql(`
  mutation DeleteEventTask($input: DeleteInput!) {
    answer: deleteEventTask(input: $input) { deletedId userErrors { code path message } }
  }
`)

export const ApplyChecklistDocument = graphql(`
  mutation ApplyChecklist($input: ApplyChecklistInput!) {
    answer: applyChecklist(input: $input) { tasks { id } userErrors { code path message } }
  }
`)

export const CreateSlotDocument = graphql(`
  mutation CreateSlot($input: CreateVolunteerSlotInput!) {
    answer: createVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } }
  }
`)

export const UpdateSlotDocument = graphql(`
  mutation UpdateSlot($input: UpdateVolunteerSlotInput!) {
    answer: updateVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } conflicts { field base mine theirs } }
  }
`)

export const SlotAsItIsDocument = graphql(`
  query SlotAsItIs($id: ID!) {
    current: volunteerSlot(id: $id) { version ...Slot }
  }
`)

export const DeleteSlotDocument = graphql(`
  mutation DeleteSlot($input: DeleteInput!) {
    answer: deleteVolunteerSlot(input: $input) { deletedId userErrors { code path message } }
  }
`)

export const PutDownDocument = graphql(`
  mutation PutDown($input: PutDownVolunteerInput!) {
    answer: putDownVolunteer(input: $input) { slot { id version } userErrors { code path message } }
  }
`)

export const TakeOffDocument = graphql(`
  mutation TakeOff($input: TakeOffVolunteerInput!) {
    answer: takeOffVolunteer(input: $input) { slot { id version } userErrors { code path message } }
  }
`)
