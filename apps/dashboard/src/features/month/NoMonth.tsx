'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { EmptyState } from '@/components/states/EmptyState'
import { UserErrors } from '@/components/UserErrors'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { graphql } from '@/gql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { MonthHeader } from './MonthHeader'

export const CreateEssMonthDocument = graphql(`
  mutation CreateEssMonth($input: CreateEssMonthInput!) {
    createEssMonth(input: $input) {
      essMonth { id }
      userErrors { code path message }
    }
  }
`)

/** The network has no Mois de l'ESS in that year: who may opens it, others learn who can. */
export function NoMonth({ year }: { year: number }) {
  const t = useTranslations('month.none')
  const router = useRouter()
  const network = useNetwork()
  const may = usePermissions().can('essMonth:create')
  const [errors, setErrors] = useState<UserError[]>([])
  const [create, { loading }] = useMutation(CreateEssMonthDocument)

  const open = async () => {
    try {
      const { data } = await create({ variables: { input: { network: network.id, year } } })
      const problems = answered(data?.createEssMonth).userErrors
      setErrors(problems)
      if (problems.length > 0) return
    } catch {
      return setErrors([{ code: 'UNREACHABLE', message: t('failed') }])
    }
    notifications.show({ message: t('created', { year }) })
    router.refresh()
  }

  return (
    <>
      <MonthHeader year={year} />
      <UserErrors errors={errors} />
      <EmptyState
        title={t('title', { year })}
        text={may ? t('textCoordinator') : t('text')}
        action={
          may ? (
            <Button loading={loading} onClick={open}>
              {t('create', { year })}
            </Button>
          ) : undefined
        }
      />
    </>
  )
}
