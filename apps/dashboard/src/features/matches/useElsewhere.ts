'use client'

import { useTranslations } from 'next-intl'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { useNetwork } from '@/lib/ViewerContext'

const Needer = graphql(`
  fragment Needer on Actor {
    name
    ... on Lieu { networks { id } }
    ... on Organisation { networks { id } }
    ... on Person { networks { id } }
  }
`)

/** What to do about a need of another network, from which alone an exchange can be proposed; null where it is of this one. */
export function useElsewhere() {
  const t = useTranslations('matches')
  const network = useNetwork()
  return (masked: FragmentType<typeof Needer> | null | undefined): string | null => {
    const needer = getFragmentData(Needer, masked)
    return needer && needer.networks.every(({ id }) => id !== network.id) ? t('elsewhere', { name: needer.name }) : null
  }
}
