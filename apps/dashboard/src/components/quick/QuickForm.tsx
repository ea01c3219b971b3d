'use client'

import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import type { QuickSave } from './useQuickSave'
import classes from './quick.module.css'

interface QuickFormProps {
  /** Names the form for those who do not see it. */
  label: string
  of: QuickSave
  /** Something is said that can be saved. */
  ready: boolean
  submitLabel: string
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A small form in the place of what it adds or changes; Escape leaves it. */
export function QuickForm({ label, of: { pending, errors }, ready, submitLabel, onSubmit, onClose, children }: QuickFormProps) {
  const t = useTranslations('common')
  return (
    <Form
      aria-label={label}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !pending) onSubmit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <UserErrors errors={errors} />
      {children}
      <Group gap="xs">
        <Button type="submit" size="sm" disabled={!ready} loading={pending}>
          {submitLabel}
        </Button>
        <Button variant="subtle" size="sm" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </Form>
  )
}
