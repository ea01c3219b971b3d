'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UserErrors } from '@/components/UserErrors'
import { useRowAction } from '@/lib/useRowAction'
import { useViewer } from '@/lib/ViewerContext'
import { SuspendAccountDocument, type AccountOfList } from './operations'

/** Takes an account out of the whole instance, or lets it back in; both are asked for once more. Nobody does it to their own. */
export function AccountActions({ account: { id, name, suspendedAt } }: { account: AccountOfList }) {
  const t = useTranslations('accounts')
  const viewer = useViewer()
  const [asking, setAsking] = useState(false)
  const { run, pending, errors, forget } = useRowAction()
  const action = suspendedAt ? 'letIn' : 'suspend'

  const close = () => {
    setAsking(false)
    forget()
  }
  const confirm = async () => {
    if (await run(SuspendAccountDocument, { input: { id, suspended: !suspendedAt } }, t(`${action}.done`, { name }))) close()
  }
  if (id === viewer.accountId) return null
  return (
    <>
      <Button variant="subtle" size="compact-sm" aria-label={t(`${action}.of`, { name })} onClick={() => setAsking(true)}>
        {t(`${action}.action`)}
      </Button>
      <ConfirmDialog opened={asking} title={t(`${action}.title`, { name })} confirmLabel={t(`${action}.action`)} danger={!suspendedAt} pending={pending} onConfirm={() => void confirm()} onClose={close}>
        <UserErrors errors={errors} />
        {t(`${action}.text`)}
      </ConfirmDialog>
    </>
  )
}
