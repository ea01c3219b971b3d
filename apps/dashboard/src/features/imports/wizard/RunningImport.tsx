'use client'

import { Button, Group, Progress, Text } from '@mantine/core'
import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Section } from '@/components/Section'
import { usePermissions } from '@/lib/ViewerContext'
import { graphql } from '@/gql'
import { isRunning, type RunningState } from '../importSteps'
import { CancelImportDocument } from './changes'
import { useImportChange } from './ImportChange'

export const ImportProgressDocument = graphql(`
  query ImportProgress($id: ID!) {
    dataImport(id: $id) { id state version progress { done total } }
  }
`)

/** How often people hear how far it is, in milliseconds. */
const EVERY = 1000

interface RunningImportProps {
  id: string
  state: RunningState
  version: number
}

/** An import that is being read, written or taken back: how far it is, second by second, until the page can show what came of it. People may leave and come back. */
export function RunningImport({ id, state, version }: RunningImportProps) {
  const t = useTranslations('imports.running')
  const format = useFormatter()
  const { can } = usePermissions()
  const { send, busy } = useImportChange()
  const { done, total } = useProgress(id)
  return (
    <Section id="import-running" title={t(`${state}.title`)}>
      <Text role="status" aria-live="off">
        {total > 0 ? t(`${state}.progress`, { done: format.number(done), total: format.number(total) }) : t('beginning')}
      </Text>
      <Progress my="sm" value={total > 0 ? (done / total) * 100 : 100} animated={total === 0} aria-label={t('label')} />
      <Text c="dimmed" maw="44rem">
        {t(`${state}.text`)}
      </Text>
      {can('import:write') ? (
        <Group mt="md">
          <Button variant="default" loading={busy === 'stop'} onClick={() => void send('stop', CancelImportDocument, { id, expectedVersion: version })}>
            {t(`${state}.stop`)}
          </Button>
        </Group>
      ) : null}
    </Section>
  )
}

/** Asks how far it is, again and again, and reads the page anew once it is something else. */
function useProgress(id: string): { done: number; total: number } {
  const client = useApolloClient()
  const router = useRouter()
  const [progress, setProgress] = useState({ done: 0, total: 0 })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    const ask = async () => {
      // A moment without connection is nothing to speak of: the next question follows.
      const answer = await client.query({ query: ImportProgressDocument, variables: { id }, fetchPolicy: 'no-cache' }).catch(() => undefined)
      if (over) return
      const now = answer?.data?.dataImport
      if (now && !isRunning(now.state)) return router.refresh()
      if (now?.progress) setProgress({ done: now.progress.done, total: now.progress.total })
      timer = setTimeout(() => void ask(), EVERY)
    }
    void ask()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [client, id, router])
  return progress
}
