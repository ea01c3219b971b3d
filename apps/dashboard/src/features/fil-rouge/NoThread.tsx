'use client'

import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { EmptyState } from '@/components/states/EmptyState'
import { BeginThreadDocument } from './form/documents'
import { PHASES } from './phases'
import { useBeginThread } from './useBeginThread'

interface NoThreadProps {
  canWrite: boolean
  editHref: string
  /** A network, which can set out with the eight phases. */
  network?: string
}

/** No fil rouge yet: what it is good for, and how it is begun. */
export function NoThread({ canWrite, editHref, network }: NoThreadProps) {
  const t = useTranslations('filRouge')
  const { begin, pending } = useBeginThread(BeginThreadDocument)
  const milestones = PHASES.map((phase) => ({ title: t(`phases.${phase}`), phase }))
  return (
    <EmptyState
      title={t('empty.title')} text={t(network ? 'empty.networkText' : 'empty.text')}
      action={
        canWrite ? (
          <Group justify="center">
            {network ? (
              <Button loading={pending} onClick={() => void begin({ id: network, expectedVersion: 0, change: { milestones } })}>
                {t('fromPhases')}
              </Button>
            ) : null}
            <ButtonLink variant={network ? 'default' : undefined} href={editHref}>
              {t('write')}
            </ButtonLink>
          </Group>
        ) : undefined
      }
    />
  )
}
