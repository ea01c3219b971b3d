'use client'

import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { ExportMenu } from '@/components/export/ExportMenu'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { PrintButton } from '@/components/print/PrintButton'
import { SelectPage } from '@/components/selection/SelectPage'
import { EmptyState } from '@/components/states/EmptyState'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import classes from '../Cards.module.css'
import { IntentFilters } from '../IntentFilters'
import { intentFilterShape, needFilterShape, toNeedFilter, toResourceFilter } from '../intentFilters'
import type { IntentOptions } from '../options'
import { IntentViews } from '../IntentViews'

interface IntentsFrameProps {
  kind: 'resource' | 'need'
  options: IntentOptions
  list: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor?: string | null }; nodes: readonly { id: string }[] }
  /** Whether filters are set: an empty list then means something else. */
  filtered: boolean
  /** The cards. */
  children: ReactNode
}

/** What offers and needs have around them: the tabs, filters, pages, and what is said of an empty list. */
export function IntentsFrame({ kind, options, list, filtered, children }: IntentsFrameProps) {
  const t = useTranslations('resources')
  const { slug } = useNetwork()
  const { can } = usePermissions()
  const empty = list.totalCount === 0
  const add = can(`${kind}:create`) ? (
    <ButtonLink href={kind === 'resource' ? paths.newResource(slug) : paths.newNeed(slug)} leftSection={<IconPlus size={18} aria-hidden />}>
      {t(`${kind}.add`)}
    </ButtonLink>
  ) : null
  const exports = kind === 'resource'
    ? <ExportMenu list="resources" shape={intentFilterShape} toFilter={toResourceFilter} />
    : <ExportMenu list="needs" shape={needFilterShape} toFilter={toNeedFilter} />
  return (
    <>
      <PageHeader
        title={t('title')}
        intro={t(`${kind}.count`, { count: list.totalCount })}
        views={<IntentViews current={kind} />}
        actions={<>{empty ? null : <>{exports}<PrintButton list /></>}{add}</>}
      />
      {empty && !filtered ? (
        <EmptyState title={t(`${kind}.empty.title`)} text={t(`${kind}.empty.text`)} />
      ) : (
        <>
          <IntentFilters options={options} kind={kind} />
          {empty ? (
            <EmptyState title={t(`${kind}.noMatch.title`)} text={t(`${kind}.noMatch.text`)} />
          ) : (
            <>
              <div className={classes.selectPage}>
                <SelectPage ids={list.nodes.map(({ id }) => id)} />
              </div>
              <ul className={classes.cards}>{children}</ul>
            </>
          )}
          <Pager pageInfo={list.pageInfo} />
        </>
      )}
    </>
  )
}
