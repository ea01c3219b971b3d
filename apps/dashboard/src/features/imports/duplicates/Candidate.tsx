'use client'

import { Badge, Group, Text } from '@mantine/core'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { Facts } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import classes from './DuplicateCard.module.css'

const ImportCandidate = graphql(`
  fragment ImportCandidate on ImportCandidate {
    line
    name
    score
    reasons { code message }
    node {
      __typename
      id
      ... on Lieu { slug name website address { street postalCode commune { code name } } }
    }
  }
`)

/** In words: a percentage would stand beside that of the names, and seem to contradict it. */
const likenessOf = (score: number) => (score >= 0.97 ? 'sure' : score >= 0.9 ? 'likely' : 'possible')

/** Something that a line may be the same as, how likely that is, and why. */
export function Candidate({ candidate }: { candidate: FragmentType<typeof ImportCandidate> }) {
  const t = useTranslations('imports')
  const format = useFormatter()
  const network = useNetwork()
  const { line, name, score, reasons, node } = getFragmentData(ImportCandidate, candidate)
  const lieu = node?.__typename === 'Lieu' ? node : undefined
  return (
    <>
      <Text size="sm" c="dimmed">
        {line ? t('duplicates.earlierLine', { line }) : t('duplicates.here')}
      </Text>
      <Text fw={650} size="lg" className={classes.name}>
        {lieu ? <Link href={paths.lieu(network.slug, lieu.slug)} target="_blank">{lieu.name}</Link> : (name ?? t('duplicates.hidden'))}
      </Text>
      {lieu ? (
        <Facts
          facts={[
            { name: t('fields.STREET'), value: lieu.address.street },
            { name: t('fields.COMMUNE_NAME'), value: [lieu.address.postalCode, lieu.address.commune?.name].filter(Boolean).join(' ') },
            { name: t('fields.WEBSITE'), value: lieu.website },
          ]}
        />
      ) : null}
      <Group gap={6} mt="xs">
        <Badge color="miel">{t(`duplicates.likeness.${likenessOf(score)}`)}</Badge>
        <Text size="sm">{format.list(reasons.map(({ message }) => message), { type: 'unit' })}</Text>
      </Group>
    </>
  )
}
