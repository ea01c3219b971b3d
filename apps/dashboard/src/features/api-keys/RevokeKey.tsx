'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UserErrors } from '@/components/UserErrors'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { RevokeApiKeyDocument } from './operations'

/** Revokes a key after a question: there is no way back. */
export function RevokeKey({ id, name }: { id: string; name: string }) {
  const t = useTranslations('apiKeys.revoke')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])
  const [revoke, { loading }] = useMutation(RevokeApiKeyDocument)

  const confirm = async () => {
    try {
      const { data } = await revoke({ variables: { input: { id } } })
      const problems = answered(data?.revokeApiKey).userErrors
      setErrors(problems)
      if (problems.length > 0) return
    } catch {
      return setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    }
    setAsking(false)
    router.refresh()
  }

  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" aria-label={t('of', { name })} onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog opened={asking} title={t('title', { name })} confirmLabel={t('action')} danger pending={loading} onConfirm={confirm} onClose={() => setAsking(false)}>
        <UserErrors errors={errors} />
        {t('text')}
      </ConfirmDialog>
    </>
  )
}
