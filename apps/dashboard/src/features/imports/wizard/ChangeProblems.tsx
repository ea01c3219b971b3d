'use client'

import { Alert } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { UserErrors } from '@/components/UserErrors'
import type { DataImportState } from '@/gql/graphql'
import { useImportChange } from './ImportChange'

/** Refusals because something happened meanwhile: the page has been brought up to date, so people need another word than for bad input. */
const meanwhile = ['CONFLICT', 'IMPORT_STALE', 'IMPORT_NOT_READY']

/** Why the last change was not made. */
export function ChangeProblems({ state }: { state: DataImportState }) {
  const t = useTranslations('imports.meanwhile')
  const { errors } = useImportChange()
  const overtaken = errors.find(({ code }) => meanwhile.includes(code))
  if (!overtaken) return <UserErrors errors={errors} />
  const key = overtaken.code === 'IMPORT_NOT_READY' ? state : overtaken.code
  return (
    <Alert role="alert" color="miel" icon={<IconRefreshAlert aria-hidden />} title={t(`${key}.title`)}>
      {t(`${key}.text`)}
    </Alert>
  )
}
