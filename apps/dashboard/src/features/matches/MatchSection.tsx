'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '@/components/Section'
import { EmptyState } from '@/components/states/EmptyState'
import classes from './Matches.module.css'

interface MatchSectionProps {
  of: 'need' | 'resource'
  totalCount: number
  /** How many of them are cards. */
  shown: number
  /** What is to be known of all of them. */
  note?: string | null
  children: ReactNode
}

/** Who could help, or who needs it; where there is nobody, what makes them find each other. */
export function MatchSection({ of, totalCount, shown, note, children }: MatchSectionProps) {
  const t = useTranslations('matches')
  return (
    <div className={classes.section}>
      <Section id="matches" title={t(`${of}.title`)} count={totalCount}>
        {totalCount === 0 ? (
          <EmptyState title={t(`${of}.emptyTitle`)} text={t(`${of}.emptyText`)} />
        ) : (
          <>
            <p className={classes.intro}>{[t(`${of}.intro`), note].filter(Boolean).join(' ')}</p>
            <ul className={classes.list}>{children}</ul>
            {totalCount > shown ? <p className={classes.more}>{t('more', { count: totalCount - shown })}</p> : null}
          </>
        )}
      </Section>
    </div>
  )
}
