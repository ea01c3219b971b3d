'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { EmptyState } from '@/components/states/EmptyState'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { ExchangeFilters } from './ExchangeFilters'
import { ExchangePicture } from './ExchangePicture'
import { ExchangeTable } from './ExchangeTable'
import classes from './ExchangesView.module.css'
import type { Exchange } from './flows'

interface ExchangesViewProps {
  exchanges: readonly Exchange[]
  lieux: readonly { id: string; name: string }[]
  /** Whether filters are set: an empty list then means something else. */
  filtered: boolean
}

/** Who lends what to whom: the picture, and the same facts as a table, which comes first on a phone. */
export function ExchangesView({ exchanges, lieux, filtered }: ExchangesViewProps) {
  const t = useTranslations('matches.exchanges')
  const { slug } = useNetwork()
  if (exchanges.length === 0 && !filtered) {
    return <EmptyState title={t('empty.title')} text={t('empty.text')} action={<ButtonLink href={paths.needs(slug)}>{t('empty.go')}</ButtonLink>} />
  }
  return (
    <>
      <ExchangeFilters lieux={lieux} />
      {exchanges.length === 0 ? (
        <EmptyState title={t('noMatch.title')} text={t('noMatch.text')} />
      ) : (
        <div className={classes.parts}>
          <div className={classes.picture}>
            <Section id="picture" title={t('picture.title')}>
              <ExchangePicture exchanges={exchanges} />
            </Section>
          </div>
          <div className={classes.table}>
            <Section id="table" title={t('table.title')}>
              <ExchangeTable exchanges={exchanges} />
            </Section>
          </div>
        </div>
      )}
    </>
  )
}
