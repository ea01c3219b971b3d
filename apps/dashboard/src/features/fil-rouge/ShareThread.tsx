'use client'

import { Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLink } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UserErrors } from '@/components/UserErrors'
import { paths } from '@/lib/paths'
import type { UserError } from '@/lib/user-errors'
import { ShareThreadDocument, UnshareThreadDocument } from './thread.operations'
import { useThreadAction } from './useThreadAction'

/** Opens and closes the link by which anybody reads the thread, and says what it shows. */
export function ShareThread({ thread }: { thread: { id: string; version: number; shareToken?: string | null } }) {
  const t = useTranslations('filRouge.share')
  const common = useTranslations('common')
  const [opened, { open, close }] = useDisclosure()
  const [problems, setProblems] = useState<UserError[]>([])
  const { act, pending } = useThreadAction()
  const input = { id: thread.id, expectedVersion: thread.version }
  const link = thread.shareToken && opened ? `${window.location.origin}${paths.sharedThread(thread.shareToken)}` : undefined
  return (
    <>
      <Button variant="default" leftSection={<IconLink size={18} aria-hidden />} onClick={open}>
        {t(thread.shareToken ? 'shared' : 'action')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('title')} closeButtonProps={{ 'aria-label': common('close') }}>
        <Stack>
          <UserErrors errors={problems} />
          <Text>{t('text')}</Text>
          <Text size="sm" c="dimmed">{t('warning')}</Text>
          {link ? (
            <>
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
              <Button loading={pending} onClick={async () => setProblems(await act(ShareThreadDocument, { input }, t('opened')))}>{t('open')}</Button>
            </Group>
          )}
        </Stack>
      </Modal>
    </>
  )
}
