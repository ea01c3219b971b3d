import { graphql } from '@/gql'
import type { EffectToEditQuery, ExternalityToEditQuery, ImpactToEditQuery, ObservationToEditQuery } from '@/gql/graphql'

export const EffectToEditDocument = graphql(`
  query EffectToEdit($id: ID!) {
    usefulEffect(id: $id) {
      id version statement state fundamentalNeeds
      beneficiary { code label }
      sphere { code label }
      expectedBy { id }
      cooperationProject { id title viewerCanUpdate parties { id actor { id name } } }
    }
  }
`)

export const ObservationToEditDocument = graphql(`
  query ObservationToEdit($id: ID!) {
    observation(id: $id) {
      id version observedOn outcome narrative value unit
      observedBy { id name }
      evidence { id kind url text consent file { id name type size } }
      effect { id statement cooperationProject { id title viewerCanUpdate } }
    }
  }
`)

export const ImpactToEditDocument = graphql(`
  query ImpactToEdit($id: ID!) {
    impact(id: $id) { id version statement effects { id } cooperationProject { id title viewerCanUpdate effects { id statement } } }
  }
`)

export const ExternalityToEditDocument = graphql(`
  query ExternalityToEdit($id: ID!) {
    externality(id: $id) { id version statement polarity domain { code } cooperationProject { id title viewerCanUpdate } }
  }
`)

export const ProjectToAddToDocument = graphql(`
  query ProjectToAddTo($id: ID!) {
    cooperationProject(id: $id) { id title viewerCanUpdate effects { id statement } }
  }
`)

export type EffectToEdit = NonNullable<EffectToEditQuery['usefulEffect']>
export type ObservationToEdit = NonNullable<ObservationToEditQuery['observation']>
export type ImpactToEdit = NonNullable<ImpactToEditQuery['impact']>
export type ExternalityToEdit = NonNullable<ExternalityToEditQuery['externality']>
