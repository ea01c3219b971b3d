'use client'

import { Badge, Button, Group, Select, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ActorSelect } from '@/components/forms/ActorSelect'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import type { ImportNameFragment, ImportNamesQuery } from '@/gql/graphql'
import { ImportedThing, nameOfThing } from '../thing'
import classes from './NamesStep.module.css'

const ImportName = graphql(`
  fragment ImportName on DataImportName {
    id
    kind
    text
    state
    decided
    lines
    node { id ...ImportedThing }
    skill { id label }
    candidates { name score node { id ...ImportedThing } skill { id label } }
  }
`)

interface NameCardProps {
  name: FragmentType<typeof ImportName>
  skills: ImportNamesQuery['skills']
  /** What was answered and not sent yet; undefined where nothing was. */
  answer: string | null | undefined
  disabled: boolean
  onAnswer: (node: string | null) => void
}

/** A name, on how many lines it stands, and what it may be: what it looks like in one click, something else by a search, or nothing here. */
export function NameCard({ name, skills, answer, disabled, onAnswer }: NameCardProps) {
  const t = useTranslations('imports.names')
  const { id, kind, text, state, decided, lines, node, skill, candidates } = getFragmentData(ImportName, name)
  const chosen = answer === undefined ? (node?.id ?? skill?.id ?? (decided ? null : undefined)) : answer
  const known = candidates.flatMap((candidate) => choiceOf(candidate))
  // Chosen by the search, not among what the name looks like.
  const elsewhere = chosen && !known.some((choice) => choice.id === chosen) ? chosen : null
  return (
    <li className={classes.card}>
      <div>
        <Text fw={650} id={`name-${id}`} className={classes.text}>
          {text}
        </Text>
        <Group gap={6}>
          <Badge color={answer === undefined && state === 'OPEN' ? 'miel' : 'gray'}>{t(answer === undefined ? `states.${state}` : 'states.answered')}</Badge>
          <Text size="sm" c="dimmed">
            {t('lines', { count: lines })}
          </Text>
        </Group>
      </div>
      <Group gap="xs" align="flex-end" role="group" aria-labelledby={`name-${id}`}>
        {known.map((choice) => (
          <Button key={choice.id} classNames={{ root: classes.choice, label: classes.words }} variant={chosen === choice.id ? 'filled' : 'light'} aria-pressed={chosen === choice.id} disabled={disabled} onClick={() => onAnswer(choice.id)}>
            {t('is', { name: choice.name })}
          </Button>
        ))}
        <Button variant={chosen === null ? 'filled' : 'default'} aria-pressed={chosen === null} disabled={disabled} onClick={() => onAnswer(null)}>
          {t(known.length > 0 ? 'none' : 'nowhere')}
        </Button>
        {kind === 'SKILL' ? (
          <Select label={t('other')} placeholder={t('choose')} searchable data={skills.map((one) => ({ value: one.id, label: one.label }))} value={elsewhere} disabled={disabled} onChange={(value) => (value ? onAnswer(value) : undefined)} />
        ) : (
          <ActorSelect
            label={t('other')}
            kinds={kind === 'LIEU' ? ['lieux'] : undefined}
            disabled={disabled}
            value={elsewhere}
            names={node && elsewhere === node.id ? { [node.id]: nameOfThing(getFragmentData(ImportedThing, node)) } : {}}
            onChange={(actor) => (actor ? onAnswer(actor) : undefined)}
          />
        )}
      </Group>
    </li>
  )
}

type CandidateOfName = ImportNameFragment['candidates'][number]

function choiceOf({ name, node, skill }: CandidateOfName): { id: string; name: string }[] {
  if (skill) return [{ id: skill.id, name: skill.label }]
  const thing = getFragmentData(ImportedThing, node)
  return thing ? [{ id: thing.id, name: nameOfThing(thing) || (name ?? '') }] : []
}
