'use client'

import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { UserError } from '@/lib/user-errors'
import classes from './UserErrors.module.css'

/** The refusals of a mutation that belong to no field, at the top of its form; takes the focus when they appear. */
export function UserErrors({ errors }: { errors: UserError[] }) {
  const t = useTranslations('errors.userErrors')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('title')}>
      {errors.length === 1 ? (
        errors[0]?.message
      ) : (
        <ul className={classes.list}>
          {errors.map((error) => (
            <li key={`${error.code} ${error.path?.join('.') ?? ''} ${error.message}`}>{error.message}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
