'use client'

import { Badge, Group, Text } from '@mantine/core'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { Facts } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { ImportedThing, nameOfThing, pathOfThing } from '../thing'
import { useTellingFacts } from './useTellingFacts'
import classes from './DuplicateCard.module.css'

const ImportCandidate = graphql(`
  fragment ImportCandidate on ImportCandidate {
    line
    name
    score
    reasons { code message }
    node { id ...ImportedThing ...TellingFacts }
  }
`)

/** In words: a percentage would stand beside that of the names, and seem to contradict it. */
const likenessOf = (score: number) => (score >= 0.97 ? 'sure' : score >= 0.9 ? 'likely' : 'possible')

/** Something that a line may be the same as, how likely that is, and why. */
export function Candidate({ candidate, target }: { candidate: FragmentType<typeof ImportCandidate>; target: string }) {
  const t = useTranslations('imports')
  const format = useFormatter()
  const network = useNetwork()
  const { line, name, score, reasons, node } = getFragmentData(ImportCandidate, candidate)
  const thing = getFragmentData(ImportedThing, node)
  const facts = useTellingFacts(node)
  const path = thing && pathOfThing(network.slug, thing)
  const title = thing ? nameOfThing(thing) : (name ?? t('duplicates.hidden'))
  return (
    <>
      <Text size="sm" c="dimmed">
        {line ? t('duplicates.earlierLine', { line }) : t('duplicates.here')}
      </Text>
      <Text fw={650} size="lg" className={classes.name}>
        {path ? <Link href={path} target="_blank">{title}</Link> : title}
      </Text>
      <Facts facts={facts} />
      <Group gap={6} mt="xs">
        <Badge color="miel">{t(`duplicates.likeness.${likenessOf(score)}`, { target })}</Badge>
        <Text size="sm">{format.list(reasons.map(({ message }) => message), { type: 'unit' })}</Text>
      </Group>
    </>
  )
}
