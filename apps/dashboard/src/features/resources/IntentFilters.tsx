'use client'

import { Select } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import { SearchBox } from '@/components/filters/SearchBox'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { intentFilterShape, NATURES } from './intentFilters'
import { actorGroups, type IntentOptions } from './options'

/** Text, nature, category and who holds it. */
export function IntentFilters({ options }: { options: IntentOptions }) {
  const t = useTranslations('resources')
  const common = useTranslations('common')
  const { values, set, clear, active, pending } = useUrlFilters(intentFilterShape)
  const categories = [...(values.nature === 'IMMATERIAL' ? [] : options.material), ...(values.nature === 'MATERIAL' ? [] : options.immaterial)]
  const select = { placeholder: common('terms.choose'), clearable: true, clearButtonProps: { 'aria-label': common('filters.clear') }, nothingFoundMessage: common('terms.nothing') }
  return (
    <FilterBar active={active} clear={clear} pending={pending} search={<SearchBox value={values.text} onChange={(text) => set({ text })} placeholder={t('filters.placeholder')} />}>
      <Select
        label={t('filters.nature')} {...select}
        data={NATURES.map((value) => ({ value, label: t(`nature.${value}`) }))}
        value={values.nature || null}
        // Categories belong to one nature.
        onChange={(nature) => set({ nature: nature ?? '', categories: [] })}
      />
      <FacetSelect label={t('filters.categories')} options={categories} value={values.categories} onChange={(codes) => set({ categories: codes })} />
      <Select
        label={t('filters.holder')} {...select} searchable limit={200}
        data={actorGroups(options, 'all').map(({ group, items }) => ({ group: t(`groups.${group}`), items }))}
        value={values.holder || null}
        onChange={(holder) => set({ holder: holder ?? '' })}
      />
    </FilterBar>
  )
}
