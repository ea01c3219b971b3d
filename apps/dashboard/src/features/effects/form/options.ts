import { graphql } from '@/gql'
import type { EffectOptionsQuery } from '@/gql/graphql'

export const EffectOptionsDocument = graphql(`
  query EffectOptions {
    beneficiaries: terms(list: "BENEFICIARY") { code label }
    spheres: terms(list: "SPHERE_OF_LIFE") { code label }
    domains: terms(list: "EXTERNALITY_DOMAIN") { code label }
  }
`)

export type EffectOptions = EffectOptionsQuery

/** The nine fundamental needs, which are not ranked. */
export const FUNDAMENTAL_NEEDS = ['SUBSISTENCE', 'PROTECTION', 'AFFECTION', 'UNDERSTANDING', 'PARTICIPATION', 'LEISURE', 'CREATION', 'IDENTITY', 'FREEDOM'] as const
