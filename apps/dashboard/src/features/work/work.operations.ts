import { graphql } from '@/gql'

export const TaskFragmentDocument = graphql(`
  fragment Task on CooperationTask {
    id
    version
    title
    notes
    done
    dueOn
    overdue
    mine
    viewerCanUpdate
    viewerCanComplete
    assignee { id name }
    milestone { id title }
  }
`)

export const DecisionFragmentDocument = graphql(`
  fragment Decision on Decision {
    id
    version
    title
    decidedOn
    outcome
    viewerCanUpdate
    objections { id statement by { __typename id name ... on Lieu { slug } } }
    milestone { id title }
  }
`)

export const DocumentFragmentDocument = graphql(`
  fragment WorkDocument on CooperationDocument {
    id
    version
    title
    url
    file { id name type size url }
    viewerCanUpdate
    milestone { id title }
  }
`)

export const WorkPageDocument = graphql(`
  query WorkPage($id: ID!) {
    cooperationProject(id: $id) {
      id
      title
      viewerCanUpdate
      filRouge { id milestones { id title } }
      tasks(orderBy: MINE_FIRST, first: 300) { totalCount nodes { id ...Task } }
      decisions { id ...Decision }
      documents(first: 200) { totalCount nodes { id ...WorkDocument } }
    }
  }
`)

export const CreateTaskDocument = graphql(`
  mutation CreateTask($input: CreateCooperationTaskInput!) {
    answer: createCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } }
  }
`)

export const UpdateTaskDocument = graphql(`
  mutation UpdateTask($input: UpdateCooperationTaskInput!) {
    answer: updateCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }
  }
`)

export const TaskAsItIsDocument = graphql(`
  query TaskAsItIs($id: ID!) {
    current: cooperationTask(id: $id) { version ...Task }
  }
`)

export const DeleteTaskDocument = graphql(`
  mutation DeleteTask($input: DeleteInput!) {
    answer: deleteCooperationTask(input: $input) { deletedId userErrors { code path message } }
  }
`)

export const CreateDecisionDocument = graphql(`
  mutation CreateDecision($input: CreateDecisionInput!) {
    answer: createDecision(input: $input) { saved: decision { id version } userErrors { code path message } }
  }
`)

export const UpdateDecisionDocument = graphql(`
  mutation UpdateDecision($input: UpdateDecisionInput!) {
    answer: updateDecision(input: $input) { saved: decision { id version } userErrors { code path message } conflicts { field base mine theirs } }
  }
`)

export const DecisionAsItIsDocument = graphql(`
  query DecisionAsItIs($id: ID!) {
    current: decision(id: $id) { version ...Decision }
  }
`)

export const DeleteDecisionDocument = graphql(`
  mutation DeleteDecision($input: DeleteInput!) {
    answer: deleteDecision(input: $input) { deletedId userErrors { code path message } }
  }
`)

export const CreateDocumentDocument = graphql(`
  mutation CreateDocument($input: CreateCooperationDocumentInput!) {
    answer: createCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } }
  }
`)

export const UpdateDocumentDocument = graphql(`
  mutation UpdateDocument($input: UpdateCooperationDocumentInput!) {
    answer: updateCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } conflicts { field base mine theirs } }
  }
`)

export const DocumentAsItIsDocument = graphql(`
  query DocumentAsItIs($id: ID!) {
    current: cooperationDocument(id: $id) { version ...WorkDocument }
  }
`)

export const DeleteDocumentDocument = graphql(`
  mutation DeleteDocument($input: DeleteInput!) {
    answer: deleteCooperationDocument(input: $input) { deletedId userErrors { code path message } }
  }
`)
