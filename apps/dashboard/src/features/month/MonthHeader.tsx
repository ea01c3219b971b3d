'use client'

import { IconAdjustments, IconChevronLeft, IconChevronRight, IconPlus, IconShare } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { ExportMenu } from '@/components/export/ExportMenu'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { usePrinting } from '@/components/print/usePrinting'
import { Subscribe } from '@/features/feeds/Subscribe'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import classes from './MonthHeader.module.css'
import { eventFilterShape, toEventFilter } from './list/toEventFilter'
import { type MonthView, MonthViews } from './MonthViews'
import { toWarningFilter, warningFilterShape } from './warnings/rules'

interface MonthHeaderProps {
  year: number
  /** The view that is shown; none while the month does not exist. */
  view?: MonthView
  canPropose?: boolean
  /** How much is worth a look, where that is known. */
  toLookAt?: number
}

/** Head of the board and of the list: the year with its neighbours, the views, and the way to propose. */
export function MonthHeader({ year, view, canPropose = false, toLookAt }: MonthHeaderProps) {
  const t = useTranslations('month')
  const rules = useTranslations('warnings')
  const network = useNetwork()
  const pathOf = { board: paths.month, list: paths.monthList, releases: paths.monthReleases, warnings: paths.monthWarnings }[view ?? 'board']
  // On paper the switch of views is not there to say it.
  const printing = usePrinting()
  const usesRules = usePermissions().member
  return (
    <PageHeader
      title={printing && view && view !== 'board' ? t('titleOfView', { year, view: t(`views.${view}`, { count: 0 }) }) : t('title', { year })}
      intro={
        <nav className={classes.years} aria-label={t('yearsLabel')}>
          <Link href={pathOf(network.slug, year - 1)} aria-label={t('year', { year: year - 1 })}>
            <IconChevronLeft size={16} aria-hidden />
            {year - 1}
          </Link>
          <Link href={pathOf(network.slug, year + 1)} aria-label={t('year', { year: year + 1 })}>
            {year + 1}
            <IconChevronRight size={16} aria-hidden />
          </Link>
        </nav>
      }
      views={view ? <MonthViews year={year} current={view} toLookAt={toLookAt} /> : null}
      actions={
        view ? (
          <>
            {view === 'list' ? <ExportMenu list="events" shape={eventFilterShape} toFilter={(_network, values) => toEventFilter(values)} year={year} /> : null}
            {view === 'warnings' ? <ExportMenu list="warnings" shape={warningFilterShape} toFilter={(_network, values) => toWarningFilter(values)} year={year} /> : null}
            {view === 'releases' ? <ExportMenu list="releases" year={year} /> : null}
            <ButtonLink variant="default" href={paths.shareMonth(network.slug, year)} leftSection={<IconShare size={18} aria-hidden />}>
              {t('share')}
            </ButtonLink>
            {view === 'warnings' && usesRules ? (
              <ButtonLink variant="default" href={paths.monthRules(network.slug, year)} leftSection={<IconAdjustments size={18} aria-hidden />}>
                {rules('rulesPage.title')}
              </ButtonLink>
            ) : null}
            <PrintButton list={view !== 'board'} />
            <Subscribe name={t('title', { year })} feed={(format) => paths.programmeFeed(network.slug, year, format)} />
            {canPropose ? (
              <ButtonLink href={paths.newMonthEvent(network.slug, year)} leftSection={<IconPlus size={18} aria-hidden />}>
                {t('propose')}
              </ButtonLink>
            ) : null}
          </>
        ) : null
      }
    />
  )
}
