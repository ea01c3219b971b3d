'use client'

import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { ExportMenu } from '@/components/export/ExportMenu'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { PrintButton } from '@/components/print/PrintButton'
import { EmptyState } from '@/components/states/EmptyState'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import type { OrganisationsListQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { OrganisationFilters } from '../OrganisationFilters'
import { organisationFilterShape, toOrganisationFilter } from '../organisationFilters'
import { OrganisationsTable } from './OrganisationsTable'

interface OrganisationsListProps {
  data: OrganisationsListQuery
  /** Whether filters are set: an empty list then means something else. */
  filtered: boolean
}

/** The organisations of a network, page by page. */
export function OrganisationsList({ data: { organisations, essFamilies }, filtered }: OrganisationsListProps) {
  const t = useTranslations('organisations')
  const network = useNetwork()
  const { can } = usePermissions()
  const empty = organisations.nodes.length === 0
  const add = can('organisation:create') ? (
    <ButtonLink href={paths.newOrganisation(network.slug)} leftSection={<IconPlus size={18} aria-hidden />}>
      {t('add')}
    </ButtonLink>
  ) : null
  return (
    <>
      <PageHeader title={t('title')} intro={t('count', { count: organisations.totalCount })} actions={<>{empty ? null : <><ExportMenu list="organisations" shape={organisationFilterShape} toFilter={toOrganisationFilter} /><PrintButton list /></>}{add}</>} />
      {empty && !filtered ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} icon={<IconBuildingCommunity size={28} stroke={1.6} />} />
      ) : (
        <>
          <OrganisationFilters essFamilies={essFamilies} />
          {empty ? <EmptyState title={t('noMatch.title')} text={t('noMatch.text')} /> : <OrganisationsTable organisations={organisations.nodes} />}
          <Pager pageInfo={organisations.pageInfo} />
        </>
      )}
    </>
  )
}
