import { graphql } from '@/gql'

export const CreateOrganisationDocument = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    answer: createOrganisation(input: $input) {
      saved: organisation { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdateOrganisationDocument = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    answer: updateOrganisation(input: $input) {
      saved: organisation { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const OrganisationAsItIsDocument = graphql(`
  query OrganisationAsItIs($id: ID!) {
    current: organisation(id: $id) { version commune { code name } }
  }
`)

/** How the form saves. */
export const organisationDocuments = { create: CreateOrganisationDocument, update: UpdateOrganisationDocument, current: OrganisationAsItIsDocument }

export const OrganisationFormOptionsDocument = graphql(`
  query OrganisationFormOptions {
    essFamilies: terms(list: "ESS_FAMILY") { code label }
  }
`)

export const OrganisationToEditDocument = graphql(`
  query OrganisationToEdit($id: ID!) {
    organisation(id: $id) {
      name
      viewerCanUpdate
      ...OrganisationForm
    }
    essFamilies: terms(list: "ESS_FAMILY") { code label }
  }
`)
