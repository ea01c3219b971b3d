'use client'

import { Button, Group, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import type { DuplicateDecision, ImportHeadingsFragment } from '@/gql/graphql'
import { RawRow } from '../lines/RawRow'
import { DecideDuplicateDocument } from '../wizard/changes'
import { useImportChange } from '../wizard/ImportChange'
import { Candidate } from './Candidate'
import { LineFacts } from './LineFacts'
import classes from './DuplicateCard.module.css'

const ImportDuplicate = graphql(`
  fragment ImportDuplicate on DataImportRow {
    line
    name
    raw
    decision
    sameAsLine
    node { id }
    candidates { line node { id } ...ImportCandidate }
  }
`)

interface DuplicateCardProps {
  importId: string
  columns: ImportHeadingsFragment['columns']
  target: string
  row: FragmentType<typeof ImportDuplicate>
  mayDecide: boolean
}

/** A line beside what it may be the same as, and the decision. */
export function DuplicateCard({ importId, columns, target, row, mayDecide }: DuplicateCardProps) {
  const t = useTranslations('imports.duplicates')
  const { send, busy } = useImportChange()
  const { line, name, raw, decision, sameAsLine, node, candidates } = getFragmentData(ImportDuplicate, row)
  const isChosen = (candidate: (typeof candidates)[number]) =>
    decision === 'SAME_AS' && (sameAsLine ? candidate.line === sameAsLine : candidate.node != null && candidate.node.id === node?.id)
  const decide = (wanted: DuplicateDecision, candidate?: (typeof candidates)[number]) =>
    void send(`decide ${line}`, DecideDuplicateDocument, { dataImport: importId, line, decision: wanted, sameAs: candidate?.node?.id, sameAsLine: candidate?.line })
  const buttons = (wanted: 'NEW' | 'SKIP') => (
    <Button variant={decision === wanted ? 'filled' : 'default'} aria-pressed={decision === wanted} disabled={busy !== undefined} onClick={() => decide(wanted)}>
      {t(`decisions.${wanted}`, { target })}
    </Button>
  )
  return (
    <article className={classes.card} aria-labelledby={`line-${line}`} aria-busy={busy === `decide ${line}`}>
      <div className={classes.sides}>
        <section className={classes.side}>
          <Text size="sm" c="dimmed">
            {t('inFile', { line })}
          </Text>
          <Title order={2} size="h4" id={`line-${line}`}>
            {name ?? t('nameless')}
          </Title>
          <LineFacts raw={raw} columns={columns} />
          <RawRow raw={raw} />
        </section>
        <div className={classes.candidates}>
          {candidates.map((candidate, index) => (
            <section key={candidate.node?.id ?? `line ${candidate.line ?? index}`} className={classes.side}>
              <Candidate candidate={candidate} target={target} />
              {mayDecide && (candidate.node || candidate.line) ? (
                <Button mt="xs" variant={isChosen(candidate) ? 'filled' : 'light'} aria-pressed={isChosen(candidate)} disabled={busy !== undefined} onClick={() => decide('SAME_AS', candidate)}>
                  {t('decisions.SAME_AS', { target })}
                </Button>
              ) : null}
            </section>
          ))}
        </div>
      </div>
      {mayDecide ? (
        <Group className={classes.others} gap="xs">
          {buttons('NEW')}
          {buttons('SKIP')}
        </Group>
      ) : null}
    </article>
  )
}
