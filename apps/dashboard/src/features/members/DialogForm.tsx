'use client'

import { Alert, Button, Group, Modal } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ConflictDialog } from '@/components/dialogs/ConflictDialog'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import type { MemberForm } from './useMemberForm'
import classes from './Members.module.css'
import { ROLES } from './values'

interface DialogFormProps {
  form: MemberForm
  title: string
  submitLabel: string
  isNew: boolean
  onClose: () => void
  children: ReactNode
}

/** A form of a member in a dialog: what is refused, the buttons, and conflicts with what others saved meanwhile. */
export function DialogForm({ form: { thing, names }, title, submitLabel, isNew, onClose, children }: DialogFormProps) {
  const t = useTranslations('members')
  const words = useTranslations('forms')
  const common = useTranslations('common')

  const formatValue = (field: string, value: unknown) => {
    const wordOf = (one: string) => (field === 'roles' ? roleWord(one) : (names[one] ?? one))
    return (Array.isArray(value) ? value.map(String) : [String(value)]).map(wordOf).join(', ') || words('nothing')
  }
  const roleWord = (value: string) => {
    const role = ROLES.find((one) => one === value)
    return role ? t(`roles.${role}`) : value
  }
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
      <Form className={classes.form} onSubmit={thing.onSubmit} aria-label={title}>
        <UserErrors errors={thing.problems} />
        {thing.failed ? (
          <Alert role="alert" color="red" icon={<IconCloudOff aria-hidden />} title={words('failed.title')}>
            {words('failed.text')}
          </Alert>
        ) : null}
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button type="submit" loading={thing.state !== 'editing'} disabled={!isNew && !thing.dirty}>
            {submitLabel}
          </Button>
        </Group>
      </Form>
      <ConflictDialog
        conflicts={thing.conflicts} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue} pending={thing.state === 'sending'}
        onResolve={thing.resolve} onClose={thing.closeConflicts}
      />
    </Modal>
  )
}
