'use client'

import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UserErrors } from '@/components/UserErrors'
import { getFragmentData } from '@/gql'
import type { MergeSideFragment as Side } from '@/gql/graphql'
import { NOTICE_WITH_ACTION } from '@/lib/notices'
import { answered } from '@/lib/apollo/answered'
import { paths } from '@/lib/paths'
import type { UserError } from '@/lib/user-errors'
import { useNetwork } from '@/lib/ViewerContext'
import { MergeLieuxDocument, MergeSideFragment, MergeSidesDocument } from './documents'
import { LieuPicker } from './LieuPicker'
import { MergedNotice } from './MergedNotice'
import { MergeOutcome } from './MergeOutcome'
import { MergeSides } from './MergeSides'
import { mergedNotice } from './useUnmerge'

interface MergeDialogProps {
  lieu: { id: string; name: string }
  opened: boolean
  onClose: () => void
}

/** Two lieux that are one: which is the other one, which of them stays, and what becomes of the rest. */
export function MergeDialog({ lieu, opened, onClose }: MergeDialogProps) {
  const t = useTranslations('lieux.merge')
  const common = useTranslations('common')
  const network = useNetwork()
  const router = useRouter()
  const [otherId, setOtherId] = useState<string | null>(null)
  const [keep, setKeep] = useState(lieu.id)
  const [errors, setErrors] = useState<UserError[]>([])
  const { data, loading, error, refetch } = useQuery(MergeSidesDocument, { variables: { one: lieu.id, other: otherId ?? '' }, skip: !otherId, fetchPolicy: 'network-only' })
  const [merge, { loading: merging }] = useMutation(MergeLieuxDocument)

  const sides = [data?.one, data?.other].flatMap((side) => (side ? [getFragmentData(MergeSideFragment, side)] : []))
  const kept = sides.find(({ id }) => id === keep)
  const merged = sides.find(({ id }) => id !== keep)

  const choose = (id: string | null) => {
    setOtherId(id)
    setKeep(lieu.id)
    setErrors([])
  }
  const confirm = async (into: Side, gone: Side) => {
    const input = { keep: into.id, merge: gone.id, expectedKeepVersion: into.version, expectedMergeVersion: gone.version }
    try {
      const problems = answered((await merge({ variables: { input } })).data?.mergeLieux).userErrors
      setErrors([...problems])
      // Somebody may have changed one of them: the next try is about how they are now.
      if (problems.length > 0) return void refetch()
    } catch {
      return setErrors([{ code: 'UNREACHABLE', message: t('failed') }])
    }
    onClose()
    notifications.show({ id: mergedNotice(gone.id), autoClose: NOTICE_WITH_ACTION, message: <MergedNotice network={network.slug} kept={into} merged={gone} /> })
    router.push(paths.lieu(network.slug, into.slug))
    router.refresh()
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('title', { name: lieu.name })} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
      <Stack>
        <UserErrors errors={errors} />
        <Text>{t('text')}</Text>
        <LieuPicker lieu={lieu} value={otherId} onChange={choose} />
        {loading ? <Text role="status">{common('loading')}</Text> : null}
        {error ? (
          <Text c="var(--mantine-color-error)" role="alert">
            {t('failed')}
          </Text>
        ) : null}
        {kept && merged ? (
          <>
            <MergeSides sides={sides} keep={keep} onKeep={setKeep} />
            <MergeOutcome kept={kept} merged={merged} />
          </>
        ) : null}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button disabled={!kept || !merged} loading={merging} onClick={() => kept && merged && void confirm(kept, merged)}>
          {t('confirm')}
        </Button>
      </Group>
    </Modal>
  )
}
