'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTrash } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UserErrors } from '@/components/UserErrors'
import { useNetwork } from '@/features/shell/ViewerContext'
import { graphql } from '@/gql'
import { paths } from '@/lib/paths'
import type { UserError } from '@/lib/user-errors'
import { RestoreLieu } from './RestoreLieu'

const DeleteLieuDocument = graphql(`
  mutation DeleteLieu($input: DeleteInput!) {
    deleteLieu(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

/** How long the way back stays on the screen, in milliseconds. */
const UNDO_TIME = 20_000

interface DeleteLieuProps {
  lieu: { id: string; slug: string; name: string; version: number }
}

/** Deletes a lieu after a question, and offers to bring it back. */
export function DeleteLieu({ lieu }: DeleteLieuProps) {
  const t = useTranslations('lieux.delete')
  const router = useRouter()
  const network = useNetwork()
  const [asking, setAsking] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])
  const [remove, { loading }] = useMutation(DeleteLieuDocument)

  const confirm = async () => {
    try {
      const { data } = await remove({ variables: { input: { id: lieu.id, expectedVersion: lieu.version } } })
      const problems = data?.deleteLieu.userErrors ?? []
      setErrors(problems)
      if (problems.length > 0) return
    } catch {
      return setErrors([{ code: 'UNREACHABLE', message: t('failed') }])
    }
    setAsking(false)
    const id = `deleted-${lieu.id}`
    notifications.show({ id, autoClose: UNDO_TIME, message: <RestoreLieu lieu={lieu} onRestored={() => { notifications.hide(id); router.push(paths.lieu(network.slug, lieu.slug)) }} /> })
    router.push(paths.lieux(network.slug))
    router.refresh()
  }

  return (
    <>
      <Button variant="subtle" color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog opened={asking} title={t('title', { name: lieu.name })} confirmLabel={t('action')} danger pending={loading} onConfirm={confirm} onClose={() => setAsking(false)}>
        <UserErrors errors={errors} />
        {t('text')}
      </ConfirmDialog>
    </>
  )
}
