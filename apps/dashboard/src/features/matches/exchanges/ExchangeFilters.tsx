'use client'

import { Select } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { FacetSelect } from '@/components/filters/FacetSelect'
import { FilterBar } from '@/components/filters/FilterBar'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { DayInput } from '@/components/forms/DayInput'
import { PrintedFilter } from '@/components/print/PrintedFilter'
import { formatPlainDay } from '@/lib/dates'
import { exchangeFilterShape, LAYERS, NATURES, readDay } from './exchangeFilters'

/** When, what kind, promised or done, and which lieux. */
export function ExchangeFilters({ lieux }: { lieux: readonly { id: string; name: string }[] }) {
  const t = useTranslations('matches.exchanges')
  const natures = useTranslations('resources.nature')
  const common = useTranslations('common')
  const locale = useLocale()
  const { values, set, clear, active, pending } = useUrlFilters(exchangeFilterShape)
  const shown = (text: string) => [readDay(text)].flatMap((day) => (day ? [formatPlainDay(day, locale)] : []))
  const select = { placeholder: t('filters.all'), clearable: true, clearButtonProps: { 'aria-label': common('filters.clear') } }
  return (
    <FilterBar active={active} clear={clear} pending={pending}>
      <DayInput label={t('filters.from')} value={readDay(values.from) ?? null} onChange={(day) => set({ from: day ?? '' })} />
      <PrintedFilter label={t('filters.from')} values={shown(values.from)} />
      <DayInput label={t('filters.until')} value={readDay(values.until) ?? null} onChange={(day) => set({ until: day ?? '' })} />
      <PrintedFilter label={t('filters.until')} values={shown(values.until)} />
      <Select
        label={t('filters.nature')} {...select} value={values.nature || null} onChange={(chosen) => set({ nature: chosen ?? '' })}
        data={NATURES.map((value) => ({ value, label: natures(value) }))}
      />
      <PrintedFilter label={t('filters.nature')} values={NATURES.filter((one) => one === values.nature).map((one) => natures(one))} />
      <Select
        label={t('filters.layer')} {...select} value={values.layer || null} onChange={(chosen) => set({ layer: chosen ?? '' })}
        data={LAYERS.map((value) => ({ value, label: t(`layer.${value}`) }))}
      />
      <PrintedFilter label={t('filters.layer')} values={LAYERS.filter((one) => one === values.layer).map((one) => t(`layer.${one}`))} />
      <FacetSelect label={t('filters.lieux')} options={lieux.map(({ id, name }) => ({ code: id, label: name }))} value={values.lieux} onChange={(chosen) => set({ lieux: chosen })} />
    </FilterBar>
  )
}
