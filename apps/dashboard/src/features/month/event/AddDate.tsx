'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { graphql } from '@/gql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import type { BoardLieu } from '../board/board.operations'
import { OccurrenceDialog } from '../form/OccurrenceDialog'
import { EMPTY_OCCURRENCE, occurrenceInput, type OccurrenceValues } from '../form/occurrenceValues'

const AddOccurrenceDocument = graphql(`
  mutation AddOccurrence($input: AddOccurrenceInput!) {
    addOccurrence(input: $input) {
      occurrence { id }
      userErrors { code path message }
    }
  }
`)

/** Adds a date to an event. */
export function AddDate({ event, lieux }: { event: string; lieux: readonly BoardLieu[] }) {
  const t = useTranslations('month.form')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])
  const [add, { loading }] = useMutation(AddOccurrenceDocument)

  const submit = async (values: OccurrenceValues) => {
    try {
      const { data } = await add({ variables: { input: { event, ...occurrenceInput(values, lieux) } } })
      const problems = answered(data?.addOccurrence).userErrors
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
      <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} mt="md" onClick={() => setAsking(true)}>
        {t('addDate')}
      </Button>
      {asking ? (
        <OccurrenceDialog title={t('addDate')} submitLabel={t('add')} initial={EMPTY_OCCURRENCE} errors={errors} lieux={lieux} pending={loading} onSubmit={submit} onClose={() => setAsking(false)} />
      ) : null}
    </>
  )
}
