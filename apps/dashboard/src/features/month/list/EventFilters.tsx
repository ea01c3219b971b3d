'use client'

import { Checkbox } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import { SearchBox } from '@/components/filters/SearchBox'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import type { Term } from '@/components/terms/TermSelect'
import { usePermissions } from '@/lib/ViewerContext'
import { EDITORIAL_STATES } from '../editorial/states'
import { eventFilterShape } from './toEventFilter'

interface EventFiltersProps {
  kinds: Term[]
  audiences: Term[]
  themes: Term[]
}

/** Text, kind, theme, audience and editorial state. */
export function EventFilters({ kinds, audiences, themes }: EventFiltersProps) {
  const t = useTranslations('month')
  const words = useTranslations('preparation')
  const { member } = usePermissions()
  const { values, set, clear, active, pending } = useUrlFilters(eventFilterShape)
  return (
    <FilterBar active={active} clear={clear} pending={pending} search={<SearchBox value={values.text} onChange={(text) => set({ text })} placeholder={t('list.placeholder')} />}>
      <FacetSelect label={t('fields.kind')} options={kinds} value={values.kinds} onChange={(codes) => set({ kinds: codes })} />
      <FacetSelect label={t('fields.themes')} options={themes} value={values.themes} onChange={(codes) => set({ themes: codes })} />
      <FacetSelect label={t('fields.audiences')} options={audiences} value={values.audiences} onChange={(codes) => set({ audiences: codes })} />
      <FacetSelect label={t('fields.editorialState')} options={EDITORIAL_STATES.map((code) => ({ code, label: t(`state.${code}`) }))} value={values.states} onChange={(states) => set({ states })} />
      {member ? <Checkbox size="md" label={words('onlyMine')} checked={values.mine !== ''} onChange={(event) => set({ mine: event.currentTarget.checked ? '1' : '' })} /> : null}
    </FilterBar>
  )
}
