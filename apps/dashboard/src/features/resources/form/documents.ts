import { graphql } from '@/gql'

export const CreateResourceDocument = graphql(`
  mutation CreateResource($input: CreateResourceInput!) {
    answer: createResource(input: $input) {
      saved: resource { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdateResourceDocument = graphql(`
  mutation UpdateResource($input: UpdateResourceInput!) {
    answer: updateResource(input: $input) {
      saved: resource { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const ResourceAsItIsDocument = graphql(`
  query ResourceAsItIs($id: ID!) {
    current: resource(id: $id) { version }
  }
`)

export const CreateNeedDocument = graphql(`
  mutation CreateNeed($input: CreateNeedInput!) {
    answer: createNeed(input: $input) {
      saved: need { id version }
      userErrors { code path message }
    }
  }
`)

export const RaiseEventNeedDocument = graphql(`
  mutation RaiseEventNeed($input: RaiseEventNeedInput!) {
    answer: raiseEventNeed(input: $input) {
      saved: need { id version }
      userErrors { code path message }
    }
  }
`)

export const EventOfNeedDocument = graphql(`
  query EventOfNeed($id: ID!) {
    essMonthEvent(id: $id) { id title viewerCanUpdate essMonth { id year } organisers { __typename id } }
  }
`)

export const UpdateNeedDocument = graphql(`
  mutation UpdateNeed($input: UpdateNeedInput!) {
    answer: updateNeed(input: $input) {
      saved: need { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const NeedAsItIsDocument = graphql(`
  query NeedAsItIs($id: ID!) {
    current: need(id: $id) { version }
  }
`)

/** How the forms save. */
export const resourceDocuments = { create: CreateResourceDocument, update: UpdateResourceDocument, current: ResourceAsItIsDocument }
export const needDocuments = { create: CreateNeedDocument, update: UpdateNeedDocument, current: NeedAsItIsDocument }
