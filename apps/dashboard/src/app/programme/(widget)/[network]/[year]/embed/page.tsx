import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readPage, type ProgrammeParams } from '@/app/programme/readPage'
import { toOccurrenceFilter } from '@/features/programme/filters'
import { readDates } from '@/features/programme/readDates'
import { readWidgetOptions } from '@/features/programme/widget/options'
import { Widget } from '@/features/programme/widget/Widget'
import type { SearchParams } from '@/lib/url-filters'

interface WidgetPageProps extends ProgrammeParams {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(props: WidgetPageProps): Promise<Metadata> {
  const [{ year }, t] = await Promise.all([readPage(props), getTranslations('programme')])
  return { title: t('heading', { year }), robots: { index: false } }
}

export default async function WidgetPage(props: WidgetPageProps) {
  const [{ slug, year, locale }, search, asked] = await Promise.all([readPage(props), props.searchParams, headers()])
  const options = readWidgetOptions(search)
  const filter = toOccurrenceFilter(options.filters, new Date())
  // What is over interests nobody on the site of a partner.
  const programme = await readDates({ slug, year, locale, filter: { ...filter, from: new Date().toISOString() }, atMost: options.count })
  if (!programme) notFound()
  return <Widget network={slug} name={programme.name} year={year} dates={programme.dates} options={options} nonce={asked.get('x-nonce') ?? undefined} />
}
