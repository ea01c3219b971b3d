'use client'

import { Button, Group, Modal, Radio, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import classes from './ConflictDialog.module.css'

/** One field that two people changed, as the API's `conflicts` says it. */
export interface Conflict {
  field: string
  /** The value that both began with. */
  base: unknown
  mine: unknown
  theirs: unknown
}

export type Side = 'mine' | 'theirs'

interface ConflictDialogProps {
  /** Open as long as there are any. */
  conflicts: Conflict[]
  /** Which thing it is about, where the page does not say. */
  about?: string
  /** The label of a field, in the user's words. */
  labelOf: (field: string) => string
  /** A value in the user's words; texts and numbers as they are when absent. */
  formatValue?: (field: string, value: unknown) => string
  pending?: boolean
  /** The value to keep for each field; save again with the current version. */
  onResolve: (choices: Record<string, Side>) => void
  onClose: () => void
}

const plain = (value: unknown) => (value === null || value === undefined || value === '' ? undefined : typeof value === 'object' ? JSON.stringify(value) : String(value))

/** Somebody else saved the same fields: both values side by side, one choice for each. Nothing is overwritten before that. */
export function ConflictDialog({ conflicts, about, labelOf, formatValue, pending = false, onResolve, onClose }: ConflictDialogProps) {
  const t = useTranslations('errors.conflict')
  const common = useTranslations('common')
  const [choices, setChoices] = useState<Record<string, Side>>({})
  const show = (field: string, value: unknown) => (plain(value) === undefined ? t('empty') : (formatValue?.(field, value) ?? plain(value)))
  const complete = conflicts.every(({ field }) => choices[field])
  return (
    <Modal opened={conflicts.length > 0} onClose={onClose} title={t('title')} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
      {about ? <Text fw={600}>{about}</Text> : null}
      <Text mb="md">{t('text')}</Text>
      {conflicts.map(({ field, base, mine, theirs }) => (
        <Radio.Group
          key={field}
          className={classes.field}
          label={labelOf(field)}
          description={`${t('base')} : ${show(field, base)}`}
          value={choices[field] ?? null}
          onChange={(side) => setChoices((current) => ({ ...current, [field]: side === 'mine' ? 'mine' : 'theirs' }))}
        >
          <div className={classes.sides}>
            <Radio value="mine" label={t('mine')} description={show(field, mine)} />
            <Radio value="theirs" label={t('theirs')} description={show(field, theirs)} />
          </div>
        </Radio.Group>
      ))}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button disabled={!complete} loading={pending} onClick={() => onResolve(choices)}>
          {t('keep')}
        </Button>
      </Group>
    </Modal>
  )
}
