import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readPage } from '@/app/programme/readPage'
import { EventPage } from '@/features/programme/event/EventPage'
import { readEvent } from '@/features/programme/event/readEvent'
import { readProgrammeFilters } from '@/features/programme/filters'
import { eventJsonLd, scriptText } from '@/features/programme/jsonLd'
import { dayInWords, placeInWords } from '@/features/programme/list/words'
import { publicMetadata } from '@/features/programme/metadata'
import { paths } from '@/lib/paths'
import type { SearchParams } from '@/lib/url-filters'

interface PublicEventPageProps {
  params: Promise<{ network: string; year: string; event: string }>
  searchParams: Promise<SearchParams>
}

async function readShown(props: PublicEventPageProps) {
  const [page, { event: id }] = await Promise.all([readPage(props), props.params])
  return { ...page, id, found: await readEvent(page.slug, page.year, page.locale, id) }
}

export async function generateMetadata(props: PublicEventPageProps): Promise<Metadata> {
  const [{ slug, year, locale, origin, id, found }, t] = await Promise.all([readShown(props), getTranslations('programme')])
  if (!found) return {}
  const { event, dates, network } = found
  const [first] = dates
  const facts = [event.status === 'SCHEDULED' ? null : t(`status.${event.status}`), dayInWords(dates, locale), first && placeInWords(first), event.summary ?? event.description]
  const photo = event.photos[0]
  return publicMetadata({
    title: `${event.title} – ${t('title', { year, network: network.name })}`,
    description: facts.filter(Boolean).join(' · ').slice(0, 300),
    origin, path: paths.programmeEvent(slug, year, id), locale, network: slug, year,
    image: photo && { url: photo.large, alt: photo.alternative ?? t('event.photoOf', { title: event.title }), width: photo.width, height: photo.height },
  })
}

export default async function PublicEventPage(props: PublicEventPageProps) {
  const [{ slug, year, origin, id, found }, t, search] = await Promise.all([readShown(props), getTranslations('programme'), props.searchParams])
  if (!found) notFound()
  const { event, dates, total, network } = found
  const address = origin + paths.programmeEvent(slug, year, id)
  const programme = { name: t('title', { year, network: network.name }), year, url: origin + paths.programme(slug, year) }
  return (
    <>
      <EventPage event={event} dates={dates} total={total} network={network} year={year} filters={readProgrammeFilters(search)} address={address} />
      {dates.length > 0 ? (
        // Search engines and calendars read the event from here; `scriptText` makes it safe.
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(eventJsonLd({ event, dates, url: address, origin, programme })) }} />
      ) : null}
    </>
  )
}
