'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatPlainDay } from '@/lib/dates'
import type { SheetProject } from './documents'
import classes from './ProjectSheet.module.css'
import { List, Part } from './SheetPart'

/** What the parties have decided, and when. */
export function SheetDecisions({ decisions }: { decisions: SheetProject['decisions'] }) {
  const t = useTranslations('cooperation')
  const locale = useLocale()
  return (
    <Part title={t('sheet.decisions')}>
      <List
        none={t('sheet.nothing')}
        items={decisions.map(({ id, title, decidedOn }) => ({
          id,
          content: (
            <>
              {title} <span className={classes.state}>{formatPlainDay(decidedOn, locale)}</span>
            </>
          ),
        }))}
      />
    </Part>
  )
}
