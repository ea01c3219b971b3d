'use client'

import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import { SearchBox } from '@/components/filters/SearchBox'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { ExportMenu } from '@/components/export/ExportMenu'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { PrintButton } from '@/components/print/PrintButton'
import { EmptyState } from '@/components/states/EmptyState'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import type { PeopleListQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { personFilterShape, toPersonFilter } from '../personFilters'
import { PeopleTable } from './PeopleTable'

interface PeopleListProps {
  data: PeopleListQuery
  /** Whether filters are set: an empty list then means something else. */
  filtered: boolean
}

/** The people of a network, page by page. */
export function PeopleList({ data: { people, skills }, filtered }: PeopleListProps) {
  const t = useTranslations('people')
  const network = useNetwork()
  const { can } = usePermissions()
  const { values, set, clear, active, pending } = useUrlFilters(personFilterShape)
  const empty = people.nodes.length === 0
  const add = can('person:create') ? (
    <ButtonLink href={paths.newPerson(network.slug)} leftSection={<IconPlus size={18} aria-hidden />}>
      {t('add')}
    </ButtonLink>
  ) : null
  return (
    <>
      <PageHeader title={t('title')} intro={t('count', { count: people.totalCount })} actions={<>{empty ? null : <><ExportMenu list="people" shape={personFilterShape} toFilter={toPersonFilter} /><PrintButton list /></>}{add}</>} />
      {empty && !filtered ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} icon={<IconUsersGroup size={28} stroke={1.6} />} />
      ) : (
        <>
          <FilterBar active={active} clear={clear} pending={pending} search={<SearchBox value={values.text} onChange={(text) => set({ text })} placeholder={t('filters.placeholder')} />}>
            <FacetSelect label={t('fields.skills')} options={skills.map(({ id, label }) => ({ code: id, label }))} value={values.skills} onChange={(ids) => set({ skills: ids })} />
          </FilterBar>
          {empty ? <EmptyState title={t('noMatch.title')} text={t('noMatch.text')} /> : <PeopleTable people={people.nodes} />}
          <Pager pageInfo={people.pageInfo} />
        </>
      )}
    </>
  )
}
