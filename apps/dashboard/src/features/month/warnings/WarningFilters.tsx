'use client'

import { useTranslations } from 'next-intl'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { Checkbox } from '@mantine/core'
import { EDITORIAL_STATES } from '../editorial/states'
import { RULES, warningFilterShape } from './rules'

/** By rule, and by the state of the events; what was accepted is shown on demand. */
export function WarningFilters() {
  const t = useTranslations('warnings')
  const month = useTranslations('month')
  const { values, set, clear, active, pending } = useUrlFilters(warningFilterShape)
  return (
    <FilterBar active={active} clear={clear} pending={pending}>
      <FacetSelect label={t('filter.rule')} options={RULES.map((code) => ({ code, label: t(`rules.${code}.name`) }))} value={values.rules} onChange={(rules) => set({ rules })} />
      <FacetSelect label={month('fields.editorialState')} options={EDITORIAL_STATES.map((code) => ({ code, label: month(`state.${code}`) }))} value={values.states} onChange={(states) => set({ states })} />
      <Checkbox label={t('filter.accepted')} checked={values.accepted === 'yes'} onChange={(event) => set({ accepted: event.currentTarget.checked ? 'yes' : '' })} />
    </FilterBar>
  )
}
