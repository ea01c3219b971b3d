'use client'

import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import { splitUserErrors, type UserError } from '@/lib/user-errors'
import { HangOnMilestoneDocument } from './thread.operations'
import { useThreadAction } from './useThreadAction'

interface Choice {
  id: string
  title: string
}

interface HangDialogProps {
  /** Where it can hang. */
  milestones: Choice[]
  /** What can hang; one of them is meant where there is only one. */
  subjects: Choice[]
  /** The version of the thread that is shown. */
  expectedVersion?: number
  /** How it hangs now, or is proposed to. */
  initial: { subject: string | null; milestone: string | null; why: string }
  onClose: () => void
}

/** Hangs something on a milestone, and asks why. */
export function HangDialog({ milestones, subjects, expectedVersion, initial, onClose }: HangDialogProps) {
  const t = useTranslations('filRouge.hang')
  const common = useTranslations('common')
  const { act, pending } = useThreadAction()
  const [problems, setProblems] = useState<UserError[]>([])
  const form = useForm({
    initialValues: initial,
    validate: {
      subject: (subject) => (subject ? null : t('missing.subject')),
      milestone: (milestone) => (milestone ? null : t('missing.milestone')),
      why: (why) => (why.trim() ? null : t('missing.why')),
    },
  })
  const titleOf = (id: string | null) => subjects.find((subject) => subject.id === id)?.title ?? ''
  const submit = form.onSubmit(async ({ subject, milestone, why }) => {
    if (!subject || !milestone) return
    const errors = await act(HangOnMilestoneDocument, { input: { subject, milestone, why: why.trim(), expectedVersion } }, t('done', { title: titleOf(subject) }))
    if (errors.length === 0) return onClose()
    const { byField, top } = splitUserErrors(errors, ['subject', 'milestone', 'why'])
    form.setErrors(byField)
    setProblems(top)
  })
  const options = (choices: Choice[]) => choices.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': common('close') }}>
      <Form onSubmit={submit} aria-label={t('title')}>
        <Stack>
          <UserErrors errors={problems} />
          <Select label={t('subject')} data={options(subjects)} searchable limit={50} nothingFoundMessage={t('nothing')} readOnly={subjects.length === 1} withAsterisk {...form.getInputProps('subject')} />
          <Select label={t('milestone')} data={options(milestones)} allowDeselect={false} withAsterisk {...form.getInputProps('milestone')} />
          <Textarea label={t('why')} description={t('whyHelp')} autosize minRows={2} maxLength={500} withAsterisk {...form.getInputProps('why')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={pending}>
              {t('submit')}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  )
}
