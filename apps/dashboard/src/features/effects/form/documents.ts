import { graphql } from '@/gql'

export const ExpectEffectDocument = graphql(`
  mutation ExpectEffectInCell($input: ExpectEffectInput!) {
    answer: expectEffect(input: $input) {
      saved: effect { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdateEffectDocument = graphql(`
  mutation UpdateEffect($input: UpdateEffectInput!) {
    answer: updateEffect(input: $input) {
      saved: effect { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const EffectAsItIsDocument = graphql(`
  query EffectAsItIs($id: ID!) {
    current: usefulEffect(id: $id) { id version }
  }
`)

export const DeleteEffectDocument = graphql(`
  mutation DeleteEffect($input: DeleteInput!) {
    answer: deleteEffect(input: $input) { deletedId userErrors { code path message } }
  }
`)

export const ObserveEffectDocument = graphql(`
  mutation ObserveEffectNow($input: ObserveEffectInput!) {
    answer: observeEffect(input: $input) {
      saved: observation { id version }
      userErrors { code path message }
    }
  }
`)

export const ObserveUnexpectedEffectDocument = graphql(`
  mutation ObserveUnexpectedEffect($input: ObserveUnexpectedEffectInput!) {
    answer: observeUnexpectedEffect(input: $input) {
      saved: observation { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdateObservationDocument = graphql(`
  mutation UpdateObservation($input: UpdateObservationInput!) {
    answer: updateObservation(input: $input) {
      saved: observation { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const ObservationAsItIsDocument = graphql(`
  query ObservationAsItIs($id: ID!) {
    current: observation(id: $id) { id version }
  }
`)

export const DeleteObservationDocument = graphql(`
  mutation DeleteObservation($input: DeleteInput!) {
    answer: deleteObservation(input: $input) { deletedId userErrors { code path message } }
  }
`)

export const CreateImpactDocument = graphql(`
  mutation CreateImpact($input: CreateImpactInput!) {
    answer: createImpact(input: $input) {
      saved: impact { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdateImpactDocument = graphql(`
  mutation UpdateImpact($input: UpdateImpactInput!) {
    answer: updateImpact(input: $input) {
      saved: impact { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const ImpactAsItIsDocument = graphql(`
  query ImpactAsItIs($id: ID!) {
    current: impact(id: $id) { id version }
  }
`)

export const DeleteImpactDocument = graphql(`
  mutation DeleteImpact($input: DeleteInput!) {
    answer: deleteImpact(input: $input) { deletedId userErrors { code path message } }
  }
`)

export const CreateExternalityDocument = graphql(`
  mutation CreateExternality($input: CreateExternalityInput!) {
    answer: createExternality(input: $input) {
      saved: externality { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdateExternalityDocument = graphql(`
  mutation UpdateExternality($input: UpdateExternalityInput!) {
    answer: updateExternality(input: $input) {
      saved: externality { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const ExternalityAsItIsDocument = graphql(`
  query ExternalityAsItIs($id: ID!) {
    current: externality(id: $id) { id version }
  }
`)

export const DeleteExternalityDocument = graphql(`
  mutation DeleteExternality($input: DeleteInput!) {
    answer: deleteExternality(input: $input) { deletedId userErrors { code path message } }
  }
`)

/** How the forms save. */
export const effectDocuments = { create: ExpectEffectDocument, update: UpdateEffectDocument, current: EffectAsItIsDocument }
export const observationDocuments = { create: ObserveEffectDocument, update: UpdateObservationDocument, current: ObservationAsItIsDocument }
export const unexpectedDocuments = { ...observationDocuments, create: ObserveUnexpectedEffectDocument }
export const impactDocuments = { create: CreateImpactDocument, update: UpdateImpactDocument, current: ImpactAsItIsDocument }
export const externalityDocuments = { create: CreateExternalityDocument, update: UpdateExternalityDocument, current: ExternalityAsItIsDocument }
