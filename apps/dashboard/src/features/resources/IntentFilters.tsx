'use client'

import { Select } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import { SearchBox } from '@/components/filters/SearchBox'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { PrintedFilter } from '@/components/print/PrintedFilter'
import { isNeedState, NATURES, NEED_STATES, needFilterShape, PARTNERS } from './intentFilters'
import { actorGroups, type IntentOptions } from './options'

interface IntentFiltersProps {
  options: IntentOptions
  /** What is listed: needs have a state; absent where both stand side by side. */
  kind?: 'resource' | 'need'
}

/** Text, nature, category, who holds it, from which network, and how far needs are. */
export function IntentFilters({ options, kind }: IntentFiltersProps) {
  const t = useTranslations('resources')
  const common = useTranslations('common')
  const { values, set, clear, active, pending } = useUrlFilters(needFilterShape)
  const categories = [...(values.nature === 'IMMATERIAL' ? [] : options.material), ...(values.nature === 'MATERIAL' ? [] : options.immaterial)]
  const nature = NATURES.find((one) => one === values.nature)
  const holders = actorGroups(options, 'all').map(({ group, items }) => ({ group: t(`groups.${group}`), items }))
  const holder = holders.flatMap(({ items }) => items).find(({ value }) => value === values.holder)
  const select = { placeholder: common('terms.choose'), clearable: true, clearButtonProps: { 'aria-label': common('filters.clear') }, nothingFoundMessage: common('terms.nothing') }
  return (
    <FilterBar active={active} clear={clear} pending={pending} search={<SearchBox value={values.text} onChange={(text) => set({ text })} placeholder={t('filters.placeholder')} />}>
      <Select
        label={t('filters.nature')} {...select}
        data={NATURES.map((value) => ({ value, label: t(`nature.${value}`) }))}
        value={values.nature || null}
        // Categories belong to one nature.
        onChange={(chosen) => set({ nature: chosen ?? '', categories: [] })}
      />
      <PrintedFilter label={t('filters.nature')} values={nature ? [t(`nature.${nature}`)] : []} />
      <FacetSelect label={t('filters.categories')} options={categories} value={values.categories} onChange={(codes) => set({ categories: codes })} />
      <Select
        label={t('filters.holder')} {...select} searchable limit={200}
        data={holders}
        value={values.holder || null}
        onChange={(chosen) => set({ holder: chosen ?? '' })}
      />
      <PrintedFilter label={t('filters.holder')} values={holder ? [holder.label] : []} />
      <Select
        label={t('filters.origin')} {...select} placeholder={t('origin.network')}
        data={[{ value: PARTNERS, label: t('origin.partners') }]}
        value={values.origin || null}
        onChange={(chosen) => set({ origin: chosen ?? '' })}
      />
      <PrintedFilter label={t('filters.origin')} values={values.origin === PARTNERS ? [t('origin.partners')] : []} />
      {kind === 'need' ? (
        <>
          <Select
            label={t('filters.state')} {...select} placeholder={t('needStates.waiting')}
            data={Object.keys(NEED_STATES).filter(isNeedState).map((value) => ({ value, label: t(`needStates.${value}`) }))}
            value={values.state || null}
            onChange={(chosen) => set({ state: chosen ?? '' })}
          />
          <PrintedFilter label={t('filters.state')} values={isNeedState(values.state) ? [t(`needStates.${values.state}`)] : []} />
        </>
      ) : null}
    </FilterBar>
  )
}
