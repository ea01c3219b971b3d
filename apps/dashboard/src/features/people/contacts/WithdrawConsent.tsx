'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UserErrors } from '@/components/UserErrors'
import { graphql } from '@/gql'
import type { Contact } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'

export const WithdrawConsentDocument = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    answer: withdrawConsent(input: $input) {
      person { id emailVisibility phoneVisibility }
      userErrors { code path message }
    }
  }
`)

interface WithdrawConsentProps {
  person: { id: string; name: string; isViewer: boolean }
  contact: Contact
}

/** Shows a contact to nobody any more, after a question. */
export function WithdrawConsent({ person, contact }: WithdrawConsentProps) {
  const t = useTranslations('people.withdraw')
  const failed = useTranslations('forms.delete')('failed')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])
  const [withdraw, { loading }] = useMutation(WithdrawConsentDocument)
  const label = person.isViewer ? t('mine') : t('theirs')

  const confirm = async () => {
    try {
      const { data } = await withdraw({ variables: { input: { person: person.id, contact } } })
      const problems = answered(data?.answer).userErrors
      setErrors(problems)
      if (problems.length > 0) return
    } catch {
      return setErrors([{ code: 'UNREACHABLE', message: failed }])
    }
    setAsking(false)
    router.refresh()
  }

  return (
    <>
      <Button variant="subtle" size="compact-sm" className="no-print" onClick={() => setAsking(true)}>{label}</Button>
      <ConfirmDialog opened={asking} title={t(`title.${contact}`)} confirmLabel={label} pending={loading} onConfirm={confirm} onClose={() => setAsking(false)}>
        <UserErrors errors={errors} />
        {person.isViewer ? t('text') : t('textFor', { name: person.name })}
      </ConfirmDialog>
    </>
  )
}
