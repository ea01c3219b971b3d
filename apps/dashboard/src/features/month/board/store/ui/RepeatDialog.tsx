'use client'

import { Button, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { formatTimeRange } from '@/lib/dates'
import type { BoardOccurrence } from '../../board.operations'
import { zoneOf, type WhenAndWhere } from '../../moves'
import { weekly } from '../shift'
import classes from './Together.module.css'

interface RepeatDialogProps {
  occurrence: BoardOccurrence
  onRepeat: (dates: WhenAndWhere[]) => void
  onClose: () => void
}

/** What a month mostly asks for: once a week, four times more. */
const USUAL = 4
const AT_MOST = 52

/** Further dates of an event, week by week at the same hours in the same place; they are shown before they are added. */
export function RepeatDialog({ occurrence, onRepeat, onClose }: RepeatDialogProps) {
  const t = useTranslations('together.repeat')
  const common = useTranslations('common')
  const locale = useLocale()
  const [times, setTimes] = useState<number | string>(USUAL)
  const [every, setEvery] = useState('1')
  const dates = weekly(occurrence, Math.min(AT_MOST, Math.max(0, Number(times) || 0)), Number(every))
  return (
    <Modal opened onClose={onClose} title={t('title', { title: occurrence.event.title })} closeButtonProps={{ 'aria-label': common('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (dates.length > 0) onRepeat(dates)
        }}
      >
        <Stack>
          <Group grow align="flex-end">
            <NumberInput label={t('times')} allowDecimal={false} min={1} max={AT_MOST} value={times} onChange={setTimes} />
            <Select label={t('every')} allowDeselect={false} value={every} onChange={(value) => setEvery(value ?? '1')} data={['1', '2', '3', '4'].map((value) => ({ value, label: t('everyWeeks', { count: Number(value) }) }))} />
          </Group>
          <div aria-live="polite">
            <Text size="sm" fw={600}>
              {t('dates', { count: dates.length })}
            </Text>
            <ul className={classes.dates}>
              {dates.map((date) => (
                <li key={date.startsAt}>{formatTimeRange(date.startsAt ?? '', date.endsAt, { locale, timeZone: zoneOf(date) })}</li>
              ))}
            </ul>
          </div>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={dates.length === 0} data-autofocus>
              {t('action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
