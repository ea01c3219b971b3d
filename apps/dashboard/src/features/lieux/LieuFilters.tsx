'use client'

import { useTranslations } from 'next-intl'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import { SearchBox } from '@/components/filters/SearchBox'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { lieuFilterShape } from './lieuFilters'

const LieuFilterFacets = graphql(`
  fragment LieuFilterFacets on LieuFacets {
    families { count term { code label } }
    activities { count term { code label } }
    departements { count departement { code name } }
  }
`)

interface LieuFiltersProps {
  facets: FragmentType<typeof LieuFilterFacets>
}

const ofTerms = (counts: { count: number; term: { code: string; label: string } }[]) => counts.map(({ count, term }) => ({ ...term, count }))

/** Text, families, activities and départements, with the number of lieux behind each choice. */
export function LieuFilters({ facets }: LieuFiltersProps) {
  const t = useTranslations('lieux')
  const { families, activities, departements } = getFragmentData(LieuFilterFacets, facets)
  const { values, set, clear, active, pending } = useUrlFilters(lieuFilterShape)
  return (
    <FilterBar active={active} clear={clear} pending={pending} search={<SearchBox value={values.text} onChange={(text) => set({ text })} placeholder={t('filters.placeholder')} />}>
      <FacetSelect label={t('fields.families')} options={ofTerms(families)} value={values.families} onChange={(codes) => set({ families: codes })} />
      <FacetSelect label={t('fields.activities')} options={ofTerms(activities)} value={values.activities} onChange={(codes) => set({ activities: codes })} />
      <FacetSelect
        label={t('filters.departements')}
        options={departements.map(({ count, departement }) => ({ code: departement.code, label: departement.name, count }))}
        value={values.departements}
        onChange={(codes) => set({ departements: codes })}
      />
    </FilterBar>
  )
}
