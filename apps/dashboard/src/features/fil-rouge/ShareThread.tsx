'use client'

import { Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLink } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DayInput } from '@/components/forms/DayInput'
import { UserErrors } from '@/components/UserErrors'
import { dayKey } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { splitUserErrors, type UserError } from '@/lib/user-errors'
import { ShareThreadDocument, UnshareThreadDocument } from './thread.operations'
import { useThreadAction } from './useThreadAction'

/** Until when a link works where nobody says otherwise. */
const inAYear = () => dayKey(new Date(Date.now() + 365 * 86_400_000).toISOString())

/** Opens and closes the link by which anybody reads the thread, and says what it shows and until when. */
export function ShareThread({ thread }: { thread: { id: string; version: number; shareToken?: string | null; sharedUntil?: string | null } }) {
  const t = useTranslations('filRouge.share')
  const common = useTranslations('common')
  const [opened, { open, close }] = useDisclosure()
  const [problems, setProblems] = useState<UserError[]>([])
  const [until, setUntil] = useState<string | null>(thread.sharedUntil ?? inAYear())
  const { act, pending } = useThreadAction()
  const input = { id: thread.id, expectedVersion: thread.version }
  const { byField, top } = splitUserErrors(problems, ['until'])
  const share = async (done: string) => setProblems(await act(ShareThreadDocument, { input: { ...input, until } }, done))
  const link = thread.shareToken && opened ? `${window.location.origin}${paths.sharedThread(thread.shareToken)}` : undefined
  return (
    <>
      <Button variant="default" leftSection={<IconLink size={18} aria-hidden />} onClick={open}>
        {t(thread.shareToken ? 'shared' : 'action')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('title')} closeButtonProps={{ 'aria-label': common('close') }}>
        <Stack>
          <UserErrors errors={top} />
          <Text>{t('text')}</Text>
          <Text size="sm" c="dimmed">{t('warning')}</Text>
          <DayInput label={t('until')} description={t('untilHelp')} value={until} error={byField['until']} onChange={setUntil} />
          {link ? (
            <>
              {until && until !== thread.sharedUntil ? (
                <Group justify="flex-end">
                  <Button variant="light" loading={pending} onClick={() => void share(t('prolonged'))}>{t('prolong')}</Button>
                </Group>
              ) : null}
              <TextInput label={t('link')} value={link} readOnly onFocus={(event) => event.currentTarget.select()} />
              <Group justify="flex-end">
                <Button variant="subtle" color="red" loading={pending} onClick={async () => setProblems(await act(UnshareThreadDocument, { input }, t('closed')))}>
                  {t('close')}
                </Button>
                <CopyButton value={link}>{({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'copied' : 'copy')}</Button>}</CopyButton>
              </Group>
            </>
          ) : (
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>{common('cancel')}</Button>
              <Button loading={pending} disabled={!until} onClick={() => void share(t('opened'))}>{t('open')}</Button>
            </Group>
          )}
        </Stack>
      </Modal>
    </>
  )
}
