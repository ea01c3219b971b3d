'use client'

import { VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { LiveFacts } from '../live-facts'
import { useSignal } from '../signal'

/** Says to screen readers what others do: politely, and many changes in one sentence. */
export const HeardStatus = memo(function HeardStatus({ facts }: { facts: LiveFacts }) {
  const t = useTranslations('together.heard')
  const told = useSignal(facts.told)
  const names = [...new Set(told.map(({ name }) => name))].join(', ')
  const [only] = told
  return (
    <VisuallyHidden role="status" data-heard>
      {told.length > 1 ? t('many', { names, count: told.length }) : only ? t('one', { name: only.name, title: only.title }) : null}
    </VisuallyHidden>
  )
})
