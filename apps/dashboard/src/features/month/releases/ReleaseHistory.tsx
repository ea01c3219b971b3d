'use client'

import { Text } from '@mantine/core'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { formatLongDay, formatTime } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { ChangeList } from './ChangeList'
import classes from './Releases.module.css'
import type { Change } from './releases.operations'

interface Release {
  id: string
  name: string
  releasedAt: string
  dateCount: number
  changes: readonly Change[]
}

/** The versions that are out, the last first, each with what it changed. */
export function ReleaseHistory({ year, releases }: { year: number; releases: readonly Release[] }) {
  const t = useTranslations('releases')
  const locale = useLocale()
  const { slug } = useNetwork()
  return (
    <Section id="released" title={t('released.title')} count={releases.length}>
      {releases.length === 0 ? <Text>{t('released.none')}</Text> : null}
      {releases.map(({ id, name, releasedAt, dateCount, changes }, index) => (
        <details key={id} className={classes.release} open={index === 0}>
          <summary>
            <strong>{name}</strong>
            <span className={classes.facts}>
              <time dateTime={releasedAt}>{`${formatLongDay(releasedAt, { locale })}, ${formatTime(releasedAt, { locale })}`}</time> · {t('dates', { count: dateCount })}
            </span>
          </summary>
          <p className="no-print">
            <Link href={paths.monthRelease(slug, year, id)} aria-label={t('openOf', { name })}>
              {t('open')}
            </Link>
          </p>
          {changes.length > 0 ? <ChangeList year={year} changes={changes} /> : <Text mt="xs">{t('released.unchanged')}</Text>}
        </details>
      ))}
    </Section>
  )
}
