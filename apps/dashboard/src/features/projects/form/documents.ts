import { graphql } from '@/gql'

export const CreateProjectDocument = graphql(`
  mutation CreateProject($input: CreateCooperationProjectInput!) {
    answer: createCooperationProject(input: $input) {
      saved: cooperationProject { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdateProjectDocument = graphql(`
  mutation UpdateProject($input: UpdateCooperationProjectInput!) {
    answer: updateCooperationProject(input: $input) {
      saved: cooperationProject { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const ProjectAsItIsDocument = graphql(`
  query ProjectAsItIs($id: ID!) {
    current: cooperationProject(id: $id) { version ...ProjectForm }
  }
`)

export const ProjectToEditDocument = graphql(`
  query ProjectToEdit($id: ID!) {
    cooperationProject(id: $id) { id title viewerCanUpdate ...ProjectForm }
  }
`)

/** How the form saves. */
export const projectDocuments = { create: CreateProjectDocument, update: UpdateProjectDocument, current: ProjectAsItIsDocument }
