'use client'

import { useLocale, useTranslations } from 'next-intl'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import type { UrlFilters } from '@/components/filters/useUrlFilters'
import { EDITORIAL_STATES } from '../editorial/states'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import { kindOptions, type boardFilterShape } from './boardFilters'

interface BoardFiltersProps {
  filters: UrlFilters<typeof boardFilterShape>
  occurrences: readonly BoardOccurrence[]
  lieux: readonly BoardLieu[]
}

/** Kind, editorial state and lieu. */
export function BoardFilters({ filters: { values, set, clear, active, pending }, occurrences, lieux }: BoardFiltersProps) {
  const t = useTranslations('month')
  const locale = useLocale()
  const states = EDITORIAL_STATES.map((state) => ({ code: state, label: t(`state.${state}`), count: occurrences.filter(({ event }) => event.editorialState === state).length }))
  return (
    <FilterBar active={active} clear={clear} pending={pending}>
      <FacetSelect label={t('fields.kind')} options={kindOptions(occurrences, locale)} value={values.kinds} onChange={(kinds) => set({ kinds })} />
      <FacetSelect label={t('fields.editorialState')} options={states} value={values.states} onChange={(chosen) => set({ states: chosen })} />
      <FacetSelect label={t('fields.lieu')} options={lieux.map(({ id, name }) => ({ code: id, label: name }))} value={values.lieux} onChange={(chosen) => set({ lieux: chosen })} />
    </FilterBar>
  )
}
