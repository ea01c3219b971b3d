'use client'

import { Avatar, Tooltip } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { LiveFacts } from '../live-facts'
import { useSignal } from '../signal'
import classes from './Together.module.css'

/** So many are shown; of more their number. */
const SHOWN = 6

/** Who has the board open, by initials; each with the whole name. */
export const PresenceList = memo(function PresenceList({ facts, account }: { facts: LiveFacts; account: string | null }) {
  const t = useTranslations('together.people')
  const people = useSignal(facts.people)
  if (people.length === 0) return null
  const nameOf = ({ id, name }: (typeof people)[number]) => (id === account ? `${name} (${t('you')})` : name)
  const others = people.slice(SHOWN)
  return (
    <ul className={classes.people} aria-label={t('label')}>
      {people.slice(0, SHOWN).map((person) => (
        <li key={person.id}>
          <Tooltip label={nameOf(person)}>
            <Avatar size="sm" name={person.name} color="prune" variant="filled" role="img" aria-label={nameOf(person)} tabIndex={0} />
          </Tooltip>
        </li>
      ))}
      {others.length > 0 ? (
        <li>
          <Tooltip label={others.map(nameOf).join(', ')}>
            <Avatar size="sm" color="gray" role="img" aria-label={others.map(nameOf).join(', ')} tabIndex={0}>{`+${others.length}`}</Avatar>
          </Tooltip>
        </li>
      ) : null}
    </ul>
  )
})
