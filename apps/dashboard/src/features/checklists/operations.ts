import { graphql } from '@/gql'

export const ChecklistFragmentDocument = graphql(`
  fragment ChecklistParts on Checklist {
    id
    version
    name
    items { title offsetDays }
    viewerCanUpdate
  }
`)

export const ChecklistsDocument = graphql(`
  query Checklists($network: ID!) {
    network(id: $network) { id checklists { id ...ChecklistParts } }
  }
`)

export const CreateChecklistDocument = graphql(`
  mutation CreateChecklist($input: CreateChecklistInput!) {
    answer: createChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } }
  }
`)

export const UpdateChecklistDocument = graphql(`
  mutation UpdateChecklist($input: UpdateChecklistInput!) {
    answer: updateChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } conflicts { field base mine theirs } }
  }
`)

export const ChecklistAsItIsDocument = graphql(`
  query ChecklistAsItIs($id: ID!) {
    current: checklist(id: $id) { version ...ChecklistParts }
  }
`)

export const DeleteChecklistDocument = graphql(`
  mutation DeleteChecklist($input: DeleteInput!) {
    answer: deleteChecklist(input: $input) { deletedId userErrors { code path message } }
  }
`)
