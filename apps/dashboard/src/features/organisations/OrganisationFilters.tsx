'use client'

import { useTranslations } from 'next-intl'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import { SearchBox } from '@/components/filters/SearchBox'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import type { Term } from '@/components/terms/TermSelect'
import { MEMBER_KINDS, organisationFilterShape } from './organisationFilters'

/** Text, kind of member and family of the ESS. */
export function OrganisationFilters({ essFamilies }: { essFamilies: Term[] }) {
  const t = useTranslations('organisations')
  const { values, set, clear, active, pending } = useUrlFilters(organisationFilterShape)
  return (
    <FilterBar active={active} clear={clear} pending={pending} search={<SearchBox value={values.text} onChange={(text) => set({ text })} placeholder={t('filters.placeholder')} />}>
      <FacetSelect
        label={t('fields.memberKind')}
        options={MEMBER_KINDS.map((code) => ({ code, label: t(`memberKind.${code}`) }))}
        value={values.memberKinds}
        onChange={(memberKinds) => set({ memberKinds })}
      />
      <FacetSelect label={t('fields.essFamily')} options={essFamilies} value={values.essFamilies} onChange={(codes) => set({ essFamilies: codes })} />
    </FilterBar>
  )
}
