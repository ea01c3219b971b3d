'use client'

import { useTranslations } from 'next-intl'
import { rawEntries } from '../rawRow'
import classes from './RawRow.module.css'

/** What the file says in a line, on demand. */
export function RawRow({ raw }: { raw: unknown }) {
  const t = useTranslations('imports.lines')
  return (
    <details className={classes.raw}>
      <summary>{t('raw')}</summary>
      <dl>
        {rawEntries(raw).map(([heading, text]) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
