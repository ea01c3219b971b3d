'use client'

import { Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import classes from './Together.module.css'

interface ShiftDialogProps {
  count: number
  onShift: (days: number) => void
  onClose: () => void
}

const QUICK = { weekBack: -7, dayBack: -1, dayOn: 1, weekOn: 7 } as const

/** By how much the selected dates move in time: one click for a day or a week, a number for the rest. */
export function ShiftDialog({ count, onShift, onClose }: ShiftDialogProps) {
  const t = useTranslations('together.shift')
  const common = useTranslations('common')
  const [days, setDays] = useState<number | string>('')
  return (
    <Modal opened onClose={onClose} title={t('title', { count })} closeButtonProps={{ 'aria-label': common('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (Number(days)) onShift(Number(days))
        }}
      >
        <Stack>
          <Text>{t('text')}</Text>
          <div className={classes.quick}>
            {(Object.keys(QUICK) as (keyof typeof QUICK)[]).map((name) => (
              <Button key={name} variant="light" onClick={() => onShift(QUICK[name])}>
                {t(name)}
              </Button>
            ))}
          </div>
          <NumberInput label={t('days')} description={t('help')} allowDecimal={false} min={-365} max={365} value={days} onChange={setDays} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={!Number(days)}>
              {t('action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
