'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { IconTrash } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UserErrors } from '@/components/UserErrors'
import { NOTICE_WITH_ACTION } from '@/lib/notices'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { RestoreNotice } from './RestoreNotice'

/** A deletion whose answer is called `answer` by an alias, as those of all things are. */
export type DeleteDocument = TypedDocumentNode<{ answer: { userErrors: UserError[] } | null }, { input: { id: string; expectedVersion: number } }>

interface DeleteButtonProps {
  document: DeleteDocument
  thing: { id: string; name: string; version: number }
  /** What goes and what stays. */
  text: string
  /** Where to go when it is gone. */
  listHref: string
  /** Where it is, once it is back. */
  href: string
}

/** Deletes something after a question, and offers to bring it back. */
export function DeleteButton({ document, thing, text, listHref, href }: DeleteButtonProps) {
  const t = useTranslations('forms.delete')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])
  const [remove, { loading }] = useMutation(document)

  const confirm = async () => {
    try {
      const { data } = await remove({ variables: { input: { id: thing.id, expectedVersion: thing.version } } })
      const problems = answered(data?.answer).userErrors
      setErrors(problems)
      if (problems.length > 0) return
    } catch {
      return setErrors([{ code: 'UNREACHABLE', message: t('failed') }])
    }
    setAsking(false)
    const id = `deleted-${thing.id}`
    notifications.show({ id, autoClose: NOTICE_WITH_ACTION, message: <RestoreNotice thing={thing} onRestored={() => { notifications.hide(id); router.push(href) }} /> })
    router.push(listHref)
    router.refresh()
  }

  return (
    <>
      <Button variant="subtle" color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog opened={asking} title={t('title', { name: thing.name })} confirmLabel={t('action')} danger pending={loading} onConfirm={confirm} onClose={() => setAsking(false)}>
        <UserErrors errors={errors} />
        {text}
      </ConfirmDialog>
    </>
  )
}
