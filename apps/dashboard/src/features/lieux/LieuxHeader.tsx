'use client'

import { IconFileImport, IconList, IconMap2, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { ExportMenu } from '@/components/export/ExportMenu'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { ViewSwitch } from '@/components/ViewSwitch'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { lieuFilterShape, toLieuFilter } from './lieuFilters'

interface LieuxHeaderProps {
  view: 'list' | 'map'
  /** How many lieux match the filters. */
  totalCount: number
}

/** Head of the list and of the map of lieux, with the ways to add some for those who may. */
export function LieuxHeader({ view, totalCount }: LieuxHeaderProps) {
  const t = useTranslations('lieux')
  const network = useNetwork()
  const views = [
    { key: 'list', label: t('views.list'), href: paths.lieux(network.slug), icon: IconList },
    { key: 'map', label: t('views.map'), href: paths.lieuxMap(network.slug), icon: IconMap2 },
  ]
  return (
    <PageHeader
      title={t('title')}
      intro={t('count', { count: totalCount })}
      views={<ViewSwitch label={t('views.label')} views={views} current={view} />}
      actions={<>{totalCount > 0 ? <><ExportMenu list="lieux" shape={lieuFilterShape} toFilter={toLieuFilter} /><PrintButton list={view === 'list'} /></> : null}<AddLieux /></>}
    />
  )
}

/** The doors to new lieux: one by one, or a whole list. */
export function AddLieux() {
  const t = useTranslations('lieux')
  const network = useNetwork()
  const { can } = usePermissions()
  return (
    <>
      {can('import:write') ? (
        <ButtonLink variant="default" href={paths.imports(network.slug)} leftSection={<IconFileImport size={18} aria-hidden />}>
          {t('import')}
        </ButtonLink>
      ) : null}
      {can('lieu:create') ? (
        <ButtonLink href={paths.newLieu(network.slug)} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('add')}
        </ButtonLink>
      ) : null}
    </>
  )
}
