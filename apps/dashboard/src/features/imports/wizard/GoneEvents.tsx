'use client'

import { useMutation } from '@apollo/client/react'
import { Alert, Anchor, Button, Group, Text } from '@mantine/core'
import { IconCalendarQuestion } from '@tabler/icons-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TimeRange } from '@/components/DateText'
import { EventStatusWord } from '@/components/EventStatusWord'
import { OtherDates } from '@/components/OtherDates'
import { UserErrors } from '@/components/UserErrors'
import { graphql } from '@/gql'
import type { ImportHeadFragment } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { paths } from '@/lib/paths'
import type { UserError } from '@/lib/user-errors'
import { useNetwork } from '@/lib/ViewerContext'
import classes from './GoneEvents.module.css'

export const CancelGoneEventDocument = graphql(`
  mutation CancelGoneEvent($input: UpdateEssMonthEventInput!) {
    answer: updateEssMonthEvent(input: $input) { event { id version status } userErrors { code path message } }
  }
`)

/** Asks about events that the last file of the same source had and this one has no longer: nobody said that they are cancelled. */
export function GoneEvents({ events }: { events: ImportHeadFragment['goneEvents'] }) {
  const t = useTranslations('imports.gone')
  const failed = useTranslations('forms.failed')
  const { slug } = useNetwork()
  const router = useRouter()
  const [errors, setErrors] = useState<UserError[]>([])
  const [busy, setBusy] = useState<string>()
  const [cancel] = useMutation(CancelGoneEventDocument)
  if (events.length === 0) return null

  const say = async (id: string, expectedVersion: number) => {
    setBusy(id)
    try {
      const { userErrors } = answered((await cancel({ variables: { input: { id, expectedVersion, change: { status: 'CANCELLED' } } } })).data?.answer)
      setErrors(userErrors)
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <Alert color="miel" icon={<IconCalendarQuestion aria-hidden />} title={t('title', { count: events.length })}>
      <Text size="sm">{t('text')}</Text>
      <UserErrors errors={errors} />
      <ul className={classes.events}>
        {events.map(({ id, title, status, version, viewerCanUpdate, essMonth, dates }) => (
          <li key={id}>
            <Group justify="space-between" gap="xs">
              <div>
                {essMonth ? (
                  <Anchor component={Link} href={paths.monthEvent(slug, essMonth.year, id)}>
                    {title}
                  </Anchor>
                ) : (
                  title
                )}
                {dates.nodes.map((one) => (
                  <Text key={one.id} size="sm">
                    <TimeRange startsAt={one.startsAt} endsAt={one.endsAt} timeZone={one.lieu?.timeZone} /> <OtherDates total={dates.totalCount} shown={1} />
                  </Text>
                ))}
              </div>
              {status === 'CANCELLED' ? (
                <EventStatusWord status={status} />
              ) : viewerCanUpdate ? (
                <Button size="compact-sm" variant="default" loading={busy === id} disabled={busy !== undefined && busy !== id} aria-label={t('cancelOne', { title })} onClick={() => void say(id, version)}>
                  {t('cancel')}
                </Button>
              ) : null}
            </Group>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
