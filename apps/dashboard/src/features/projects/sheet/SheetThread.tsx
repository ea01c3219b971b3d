'use client'

import { IconCheck } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { formatPlainDay } from '@/lib/dates'
import type { SheetProject } from './documents'
import classes from './ProjectSheet.module.css'
import { List, Part } from './SheetPart'

/** The fil rouge: its sentence, and its milestones in order. */
export function SheetThread({ thread }: { thread?: SheetProject['filRouge'] }) {
  const t = useTranslations('cooperation')
  const words = useTranslations('filRouge')
  const locale = useLocale()
  return (
    <Part title={t('sheet.filRouge')}>
      {thread?.sentence ? <p className={classes.sentence}>{thread.sentence}</p> : null}
      <List
        none={t('sheet.nothing')}
        items={(thread?.milestones ?? []).map(({ id, title, startsOn, done }) => ({
          id,
          content: (
            <>
              {done ? <IconCheck className={classes.done} size="1em" role="img" aria-label={words('done')} /> : null}{' '}
              {title} {startsOn ? <span className={classes.state}>{formatPlainDay(startsOn, locale)}</span> : null}
            </>
          ),
        }))}
      />
    </Part>
  )
}
