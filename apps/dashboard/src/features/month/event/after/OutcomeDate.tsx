'use client'

import { Button, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TimeRange } from '@/components/DateText'
import type { ReportedFragment } from '@/gql/graphql'
import classes from './After.module.css'
import { OutcomeForm } from './OutcomeForm'

/** One date, and what became of it. `begun`: there is something to say. */
export function OutcomeDate({ occurrence, begun }: { occurrence: ReportedFragment; begun: boolean }) {
  const t = useTranslations('preparation.outcome')
  const [editing, setEditing] = useState(false)
  const { outcome, startsAt, endsAt, lieu, place, viewerCanReschedule: may } = occurrence
  return (
    <li>
      <strong>
        <TimeRange startsAt={startsAt} endsAt={endsAt} timeZone={lieu?.timeZone} />
      </strong>
      <div className={classes.where}>{lieu?.name ?? place?.label}</div>
      {outcome && !editing ? (
        <>
          <Text mt={4}>{outcome.held ? (typeof outcome.attendance === 'number' ? t('cameTo', { count: outcome.attendance }) : t('wasHeld')) : t('wasNotHeld')}</Text>
          {outcome.word ? <p className={classes.word}>{outcome.word}</p> : null}
          {may ? (
            <Button className="no-print" variant="subtle" size="compact-sm" mt={6} leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          ) : null}
        </>
      ) : !begun ? (
        <Text c="dimmed">{t('toCome')}</Text>
      ) : may ? (
        <OutcomeForm key={outcome?.version ?? 0} occurrence={occurrence} onClose={outcome ? () => setEditing(false) : undefined} />
      ) : (
        <Text c="dimmed">{t('notSaid')}</Text>
      )}
    </li>
  )
}
