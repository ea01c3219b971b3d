'use client'

import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UserErrors } from '@/components/UserErrors'
import type { UserError } from '@/lib/user-errors'
import { CalendarAddress } from './CalendarAddress'
import { CalendarAddressesDocument, CreateCalendarAddressDocument, RevokeCalendarAddressDocument } from './feeds.operations'

/** The private address of the viewer's own calendar, or of all that a lieu has: made, copied again, revoked. */
export function PrivateCalendar({ lieu }: { lieu?: string }) {
  const t = useTranslations('feeds.private')
  const { data, error, refetch } = useQuery(CalendarAddressesDocument, { fetchPolicy: 'cache-and-network' })
  const [create, creating] = useMutation(CreateCalendarAddressDocument)
  const [revoke, revoking] = useMutation(RevokeCalendarAddressDocument)
  const [problems, setProblems] = useState<UserError[]>([])
  const [asking, setAsking] = useState(false)
  const address = data?.calendarAddresses?.find((each) => (each.lieu?.id ?? undefined) === lieu)

  const make = async () => {
    const { data: made } = await create({ variables: { input: { lieu: lieu ?? null } } })
    setProblems(made?.answer?.userErrors ?? [])
    await refetch()
  }
  const end = async (id: string) => {
    const { data: ended } = await revoke({ variables: { input: { id } } })
    setProblems(ended?.answer?.userErrors ?? [])
    setAsking(false)
    await refetch()
  }

  return (
    <Stack gap="xs">
      {lieu ? (
        <Title order={3} size="h5">
          {t('titleOfLieu')}
        </Title>
      ) : null}
      <Text size="sm">{t(lieu ? 'textOfLieu' : 'text')}</Text>
      <UserErrors errors={problems} />
      {error || creating.error || revoking.error ? (
        <Text c="red" role="alert">
          {t('failed')}
        </Text>
      ) : null}
      {address ? (
        <>
          <CalendarAddress path={address.path} label={t('address')} />
          <Text size="sm" c="dimmed">
            {t('warning')}
          </Text>
          <Group justify="flex-end">
            <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
              {t('revoke')}
            </Button>
          </Group>
          <ConfirmDialog opened={asking} title={t('revokeTitle')} confirmLabel={t('revoke')} danger pending={revoking.loading} onConfirm={() => end(address.id)} onClose={() => setAsking(false)}>
            {t('revokeText')}
          </ConfirmDialog>
        </>
      ) : data ? (
        <Group>
          <Button variant="default" loading={creating.loading} onClick={make}>
            {t('create')}
          </Button>
        </Group>
      ) : error ? null : (
        <Loader size="sm" />
      )}
    </Stack>
  )
}
