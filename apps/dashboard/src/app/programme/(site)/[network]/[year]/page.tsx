import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readPage, type ProgrammeParams } from '@/app/programme/readPage'
import { programmeSearch, readProgrammeFilters } from '@/features/programme/filters'
import { listJsonLd, scriptText } from '@/features/programme/jsonLd'
import { Programme } from '@/features/programme/list/Programme'
import { readProgramme } from '@/features/programme/list/readProgramme'
import { Take } from '@/features/programme/list/Take'
import { publicMetadata } from '@/features/programme/metadata'
import { dayKey } from '@/lib/dates'
import { paths } from '@/lib/paths'
import type { SearchParams } from '@/lib/url-filters'

interface ProgrammePageProps extends ProgrammeParams {
  searchParams: Promise<SearchParams>
}

/** The page that is asked for: filters in one form, so that head and body of the page read once. */
async function readShown(props: ProgrammePageProps) {
  const [page, search] = await Promise.all([readPage(props), props.searchParams])
  const filters = readProgrammeFilters(search)
  const after = typeof search['after'] === 'string' ? search['after'] : ''
  const programme = await readProgramme(page.slug, page.year, page.locale, programmeSearch(filters, { after }))
  return { ...page, filters, after, programme }
}

export async function generateMetadata(props: ProgrammePageProps): Promise<Metadata> {
  const [{ slug, year, locale, origin, filters, after, programme }, t] = await Promise.all([readShown(props), getTranslations('programme')])
  if (!programme) return {}
  const words = { year, network: programme.name, count: programme.all.totalCount }
  const hidden = after !== '' || programmeSearch(filters) !== ''
  return publicMetadata({ title: t('title', words), description: t('description', words), origin, path: paths.programme(slug, year), locale, network: slug, year, hidden })
}

export default async function ProgrammePage(props: ProgrammePageProps) {
  const [{ slug, year, origin, filters, after, programme }, t] = await Promise.all([readShown(props), getTranslations('programme')])
  if (!programme) notFound()
  const today = dayKey(new Date().toISOString())
  const days = programme.all.facets.days.map(({ day }) => day).sort()
  const underWay = (days[0] ?? '9') <= today && (days.at(-1) ?? '') >= today
  const address = origin + paths.programme(slug, year, programmeSearch(filters))
  const events = [...new Map(programme.dates.map(({ event }) => [event.id, { name: event.title, url: origin + paths.programmeEvent(slug, year, event.id) }])).values()]
  return (
    <>
      <Programme network={slug} year={year} programme={programme} filters={filters} further={after !== ''} underWay={underWay} />
      <Take network={slug} year={year} address={address} title={t('title', { year, network: programme.name })} />
      {events.length > 0 ? (
        // Search engines find the events from here; `scriptText` makes it safe.
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(listJsonLd(events)) }} />
      ) : null}
    </>
  )
}
