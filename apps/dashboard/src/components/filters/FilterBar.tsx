'use client'

import { Button, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import classes from './FilterBar.module.css'

interface FilterBarProps {
  /** `active`, `clear` and `pending` of `useUrlFilters`. */
  active: number
  clear: () => void
  pending?: boolean
  /** The controls: SearchBox, FacetSelect, … */
  children: ReactNode
}

/** The row of filters above a list. */
export function FilterBar({ active, clear, pending = false, children }: FilterBarProps) {
  const t = useTranslations('common.filters')
  return (
    <div role="search" className={classes.bar} aria-label={t('title')} aria-busy={pending}>
      <div className={classes.controls}>{children}</div>
      {active > 0 ? (
        <div className={classes.active}>
          <Text size="sm" role="status">
            {t('active', { count: active })}
          </Text>
          <Button variant="subtle" size="compact-sm" leftSection={<IconX size={14} aria-hidden />} onClick={clear}>
            {t('clear')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
