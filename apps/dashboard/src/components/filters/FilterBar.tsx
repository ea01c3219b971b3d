'use client'

import { Button, Text } from '@mantine/core'
import { IconFilter, IconX } from '@tabler/icons-react'
import { useDisclosure } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { useId, type ReactNode } from 'react'
import classes from './FilterBar.module.css'

interface FilterBarProps {
  /** `active`, `clear` and `pending` of `useUrlFilters`. */
  active: number
  clear: () => void
  pending?: boolean
  /** The SearchBox, always in sight. */
  search?: ReactNode
  /** The lists to choose from: FacetSelect, …; on a phone they open on demand. */
  children?: ReactNode
}

/** The row of filters above a list; on paper, in words, those that are set. */
export function FilterBar({ active, clear, pending = false, search, children }: FilterBarProps) {
  const t = useTranslations('common.filters')
  const id = useId()
  const [opened, { toggle }] = useDisclosure(false)
  return (
    <div role="search" className={classes.bar} data-active={active > 0 || undefined} aria-label={t('title')} aria-busy={pending}>
      <div className={classes.controls}>
        {search}
        {children ? (
          <>
            <Button className={classes.toggle} variant="default" leftSection={<IconFilter size={18} aria-hidden />} aria-expanded={opened} aria-controls={id} onClick={toggle}>
              {t('show')}
            </Button>
            <div id={id} className={classes.choices} data-opened={opened || undefined}>
              {children}
            </div>
          </>
        ) : null}
      </div>
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
