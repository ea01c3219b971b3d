'use client'

import { freeSlots, type FreeSlot } from '@essaim/planning/free-slots'
import type { PlannedMonth, PlannedOccurrence } from '@essaim/planning/month'
import type { Severities } from '@essaim/planning/warnings'
import { sentenceOf, slotSentenceOf, type Labels, type Locale } from '@essaim/planning/words'
import { Button, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { formatLongDay, formatTimeRange } from '@/lib/dates'
import classes from './MoveAdvice.module.css'

interface GoodSlotsProps {
  planned: PlannedMonth
  occurrence: PlannedOccurrence
  severities: Severities
  labels: Labels
  onTake: (slot: FreeSlot) => void
}

/** How many slots are proposed. */
const COUNT = 3

/** The three best times and rooms, with what speaks for each; one press moves the date there. */
export function GoodSlots({ planned, occurrence, severities, labels, onTake }: GoodSlotsProps) {
  const t = useTranslations('warnings.slots')
  const locale = useLocale() as Locale
  const [now] = useState(() => Date.now())
  const slots = useMemo(() => freeSlots(planned, occurrence, { count: COUNT, severities, notBefore: now }), [planned, occurrence, severities, now])
  if (slots.length === 0) return <Text size="sm">{t('none')}</Text>
  return (
    <ul className={classes.slots} aria-label={t('title')}>
      {slots.map((slot) => {
        const lieu = planned.lieux.find(({ id }) => id === slot.lieu)
        const room = lieu?.rooms.find(({ id }) => id === slot.room)
        const where = { locale, timeZone: lieu?.timeZone ?? planned.timeZone }
        const when = t('when', { day: formatLongDay(slot.startsAt, where), hours: formatTimeRange(slot.startsAt, slot.endsAt, where) })
        return (
          <li key={`${slot.startsAt} ${slot.lieu} ${slot.room}`} className={classes.slot}>
            <div className={classes.head}>
              <div>
                <Text fw={600}>{when}</Text>
                {lieu ? <Text size="sm">{[lieu.name, room?.name].filter(Boolean).join(', ')}</Text> : null}
              </div>
              <Button size="compact-sm" variant="default" onClick={() => onTake(slot)} aria-label={t('takeOf', { when })}>
                {t('take')}
              </Button>
            </div>
            <ul className={classes.why}>
              {slot.reasons.map((reason) => (
                <li key={reason.kind}>{slotSentenceOf(reason, locale)}</li>
              ))}
              {slot.against.map((reason) => (
                <li key={`${reason.rule} ${reason.others.join()}`}>{t('but', { reason: sentenceOf(reason, locale, labels) })}</li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
