'use client'

import { useLocale, useTranslations } from 'next-intl'
import { memo } from 'react'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { EDITORIAL_STATES } from '../editorial/states'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import { boardFilterShape, kindOptions } from './boardFilters'

interface BoardFiltersProps {
  occurrences: readonly BoardOccurrence[]
  lieux: readonly BoardLieu[]
}

/** Kind, editorial state and lieu. */
export const BoardFilters = memo(function BoardFilters({ occurrences, lieux }: BoardFiltersProps) {
  const t = useTranslations('month')
  const locale = useLocale()
  const { values, set, clear, active, pending } = useUrlFilters(boardFilterShape)
  const states = EDITORIAL_STATES.map((state) => ({ code: state, label: t(`state.${state}`), count: occurrences.filter(({ event }) => event.editorialState === state).length }))
  return (
    <FilterBar active={active} clear={clear} pending={pending}>
      <FacetSelect label={t('fields.kind')} options={kindOptions(occurrences, locale)} value={values.kinds} onChange={(kinds) => set({ kinds })} />
      <FacetSelect label={t('fields.editorialState')} options={states} value={values.states} onChange={(chosen) => set({ states: chosen })} />
      <FacetSelect label={t('fields.lieu')} options={lieux.map(({ id, name }) => ({ code: id, label: name }))} value={values.lieux} onChange={(chosen) => set({ lieux: chosen })} />
    </FilterBar>
  )
})
