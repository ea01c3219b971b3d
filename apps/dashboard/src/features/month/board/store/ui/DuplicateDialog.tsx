'use client'

import { Button, Group, Modal, NumberInput, Radio, Stack, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { BoardOccurrence } from '../../board.operations'
import { unscheduled } from '../../moves'
import { shifted } from '../shift'
import type { Copies } from '../useBoardStore'

interface DuplicateDialogProps {
  occurrences: readonly BoardOccurrence[]
  onDuplicate: (copies: Copies[]) => void
  onClose: () => void
}

/** Copies of dates: of each a new event, or another date of the same one. */
export function DuplicateDialog({ occurrences, onDuplicate, onClose }: DuplicateDialogProps) {
  const t = useTranslations('together.duplicate')
  const common = useTranslations('common')
  const [how, setHow] = useState<'event' | 'date'>('event')
  const [only, ...others] = occurrences
  const [title, setTitle] = useState(only?.event.title ?? '')
  const [days, setDays] = useState<number | string>(7)
  const titled = how === 'event' && others.length === 0
  const copyOf = (occurrence: BoardOccurrence): Copies => ({
    occurrence,
    dates: [shifted(occurrence, Number(days) || 0) ?? unscheduled(occurrence)],
    ...(how === 'event' ? { asEvent: titled ? title.trim() || occurrence.event.title : occurrence.event.title } : {}),
  })
  return (
    <Modal opened onClose={onClose} title={t('title', { count: occurrences.length })} closeButtonProps={{ 'aria-label': common('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onDuplicate(occurrences.map(copyOf))
        }}
      >
        <Stack>
          <Radio.Group label={t('how')} value={how} onChange={(value) => setHow(value === 'date' ? 'date' : 'event')}>
            <Stack gap="xs" mt="xs">
              <Radio value="event" label={t('event')} description={t('eventHelp')} />
              <Radio value="date" label={t('date')} />
            </Stack>
          </Radio.Group>
          {titled ? <TextInput label={t('newTitle')} maxLength={140} value={title} onChange={(event) => setTitle(event.currentTarget.value)} /> : null}
          <NumberInput label={t('days')} allowDecimal={false} min={-365} max={365} value={days} onChange={setDays} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit">{t('action')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
