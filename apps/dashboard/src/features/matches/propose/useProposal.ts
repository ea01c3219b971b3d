'use client'

import { useMutation } from '@apollo/client/react'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { answered } from '@/lib/apollo/answered'
import { fieldOf, type UserError } from '@/lib/user-errors'
import { AcceptMatchDocument } from '../operations'
import { FIELD_OF, inputOf, problemsOf, proposalFor, type ProposalValues } from './values'

interface Pair {
  need: { id: string; from?: string | null; until?: string | null }
  resource: { id: string }
}

/** The form of a proposal; what was typed stays where it is refused. */
export function useProposal({ need, resource }: Pair, onDone: () => void) {
  const t = useTranslations('matches.propose')
  const router = useRouter()
  const [send, { loading }] = useMutation(AcceptMatchDocument)
  const [errors, setErrors] = useState<UserError[]>([])
  const [failed, setFailed] = useState(false)
  const form = useForm<ProposalValues>({
    initialValues: proposalFor(need),
    validate: (values) => Object.fromEntries(Object.entries(problemsOf(values)).map(([field, problem]) => [field, t(`missing.${problem}`)])),
  })

  const refused = (userErrors: UserError[]) => {
    const placed = userErrors.map((error) => ({ error, field: FIELD_OF[fieldOf(error) ?? ''] }))
    form.setErrors(Object.fromEntries(placed.flatMap(({ error, field }) => (field ? [[field, error.message]] : []))))
    setErrors(placed.filter(({ field }) => !field).map(({ error }) => error))
  }

  const submit = form.onSubmit(async (values) => {
    setFailed(false)
    try {
      const { data } = await send({ variables: { input: inputOf(values, need.id, resource.id) } })
      const answer = answered(data?.acceptMatch)
      if (answer.userErrors.length > 0) return refused(answer.userErrors)
      notifications.show({ title: t('done'), message: t('doneText') })
      form.reset()
      setErrors([])
      onDone()
      router.refresh()
    } catch {
      setFailed(true)
    }
  })
  return { form, submit, errors, failed, loading }
}
