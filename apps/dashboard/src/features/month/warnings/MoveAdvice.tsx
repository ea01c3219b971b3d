'use client'

import { reasonsAgainst } from '@essaim/planning/availability'
import type { FreeSlot } from '@essaim/planning/free-slots'
import type { PlannedMonth } from '@essaim/planning/month'
import { severityOf, type Severities } from '@essaim/planning/warnings'
import { sentenceOf, type Labels, type Locale } from '@essaim/planning/words'
import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { GoodSlots } from './GoodSlots'
import type { Wanted } from './wanted'
import classes from './MoveAdvice.module.css'

interface MoveAdviceProps {
  planned: PlannedMonth
  /** The date as it would be. */
  wanted: Wanted
  severities: Severities
  labels: Labels
  onTake: (slot: FreeSlot) => void
}

/** What a move would lead to, said while it is filled in, and where it would be better. Nothing of it stands in the way. */
export function MoveAdvice({ planned, wanted, severities, labels, onTake }: MoveAdviceProps) {
  const t = useTranslations('warnings')
  const locale = useLocale() as Locale
  const [asked, setAsked] = useState(false)
  const now = planned.occurrences.find(({ id }) => id === wanted.id)
  const against = now ? reasonsAgainst(planned, { ...wanted, event: now.event }).filter(({ rule }) => severityOf(rule, severities) !== 'OFF') : []
  return (
    <div className={classes.advice}>
      <div role="status">
        {against.length > 0 ? (
          <Alert color="miel" icon={<IconAlertTriangle aria-hidden />} title={t('move.against')}>
            <ul className={classes.against}>
              {against.map((reason) => (
                <li key={`${reason.rule} ${reason.others.join()}`}>{sentenceOf(reason, locale, labels)}</li>
              ))}
            </ul>
          </Alert>
        ) : wanted.startsAt && wanted.endsAt ? (
          <Alert color="sapin" icon={<IconCircleCheck aria-hidden />}>
            {t('move.nothing')}
          </Alert>
        ) : null}
      </div>
      {asked && now ? (
        <GoodSlots planned={planned} occurrence={now} severities={severities} labels={labels} onTake={onTake} />
      ) : now ? (
        <Button variant="light" onClick={() => setAsked(true)}>
          {t('slots.ask')}
        </Button>
      ) : null}
    </div>
  )
}
