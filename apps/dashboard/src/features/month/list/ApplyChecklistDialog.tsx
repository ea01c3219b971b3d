'use client'

import { useQuery } from '@apollo/client/react'
import { Modal, Skeleton, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ErrorState } from '@/components/states/ErrorState'
import { useNetwork } from '@/lib/ViewerContext'
import { ApplyChecklist } from '../event/preparation/ApplyChecklist'
import { ChecklistChoicesDocument } from '../event/preparation/operations'

interface ApplyChecklistDialogProps {
  /** Ids. */
  events: readonly string[]
  onDone: () => void
  onClose: () => void
}

/** Adds the lines of a checklist to all events that are ticked, in one go: to all of them, or none. */
export function ApplyChecklistDialog({ events, onDone, onClose }: ApplyChecklistDialogProps) {
  const t = useTranslations('preparation.bulk')
  const common = useTranslations('common')
  const { id: network } = useNetwork()
  const { data, error, refetch } = useQuery(ChecklistChoicesDocument, { variables: { network }, fetchPolicy: 'network-only' })
  const checklists = data?.network?.checklists
  return (
    <Modal opened onClose={onClose} title={t('checklistFor', { count: events.length })} closeButtonProps={{ 'aria-label': common('close') }}>
      {error ? <ErrorState error={error} order={3} onRetry={() => void refetch()} /> : null}
      {!checklists && !error ? <Skeleton height={60} /> : null}
      {checklists?.length === 0 ? <Text>{t('noChecklist')}</Text> : null}
      {checklists && checklists.length > 0 ? (
        <>
          <Text mb="md">{t('checklistHelp')}</Text>
          <ApplyChecklist events={events} checklists={checklists} onDone={onDone} />
        </>
      ) : null}
    </Modal>
  )
}
