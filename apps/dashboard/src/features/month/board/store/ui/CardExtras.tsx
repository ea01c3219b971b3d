'use client'

import { Checkbox } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { BoardOccurrence } from '../../board.operations'
import { useSignal } from '../signal'
import classes from './CardExtras.module.css'
import { useTogether, type Together } from './TogetherContext'

/** On a card: who has just changed it, who looks at it, and the box that selects it. */
export function CardExtras({ occurrence }: { occurrence: BoardOccurrence }) {
  const together = useTogether()
  return together ? <Extras occurrence={occurrence} together={together} /> : null
}

const NAMES = ', '

function Extras({ occurrence, together: { facts, selection, account } }: { occurrence: BoardOccurrence; together: Together }) {
  const t = useTranslations('together')
  const { id, event } = occurrence
  const changedBy = useSignal(facts.marks, (marks) => marks.get(id))
  const lookers = useSignal(facts.people, (people) => people.filter((person) => person.lookingAt === id && person.id !== account).map(({ name }) => name).join(NAMES))
  const selected = useSignal(selection.signal, ({ ids }) => ids.has(id))
  const choosing = useSignal(selection.signal, (now) => now.choosing || now.ids.size > 0)
  if (!choosing && !changedBy && !lookers) return null
  return (
    <span className={classes.extras} data-selected={selected || undefined}>
      {choosing ? (
        <Checkbox
          className={`${classes.box} no-print`}
          size="md"
          aria-label={t('select.one', { title: event.title })}
          checked={selected}
          onChange={() => selection.toggle(id)}
        />
      ) : null}
      {changedBy ? (
        <span className={classes.tag} data-changed title={t('people.changed', { name: changedBy })}>
          {changedBy}
        </span>
      ) : null}
      {lookers && !changedBy ? (
        <span className={classes.tag} title={t('people.looksAt', { names: lookers, count: lookers.split(NAMES).length })}>
          {lookers}
        </span>
      ) : null}
    </span>
  )
}
