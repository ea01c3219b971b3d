'use client'

import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import type { DuplicateDecision } from '@/gql/graphql'
import { DecideAllDuplicatesDocument } from '../wizard/changes'
import { useImportChange } from '../wizard/ImportChange'

const decisions = ['SAME_AS', 'NEW', 'SKIP'] as const satisfies readonly DuplicateDecision[]

/** One decision for all that wait, after a question. */
export function DecideAll({ id, version, target, count }: { id: string; version: number; target: string; count: number }) {
  const t = useTranslations('imports.duplicates.all')
  const { send, busy } = useImportChange()
  const [asking, setAsking] = useState<DuplicateDecision>()
  const [asked, setAsked] = useState<DuplicateDecision>('SAME_AS')
  const ask = (decision: DuplicateDecision) => {
    setAsked(decision)
    setAsking(decision)
  }
  const confirm = async () => {
    await send('decide all', DecideAllDuplicatesDocument, { dataImport: id, expectedVersion: version, decision: asked })
    setAsking(undefined)
  }
  return (
    <Group gap="xs">
      <Text size="sm">{t('intro', { count })}</Text>
      {decisions.map((decision) => (
        <Button key={decision} size="xs" variant="default" disabled={busy !== undefined} onClick={() => ask(decision)}>
          {t(`${decision}.action`)}
        </Button>
      ))}
      <ConfirmDialog opened={asking !== undefined} title={t(`${asked}.title`, { count, target })} confirmLabel={t(`${asked}.action`)} pending={busy === 'decide all'} onConfirm={confirm} onClose={() => setAsking(undefined)}>
        {t(`${asked}.text`, { target })}
      </ConfirmDialog>
    </Group>
  )
}
