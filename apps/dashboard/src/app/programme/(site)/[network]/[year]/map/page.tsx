import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readPage, type ProgrammeParams } from '@/app/programme/readPage'
import { programmeSearch, readProgrammeFilters } from '@/features/programme/filters'
import { Places } from '@/features/programme/map/Places'
import { readPlaces } from '@/features/programme/map/readPlaces'
import { publicMetadata } from '@/features/programme/metadata'
import { paths } from '@/lib/paths'
import type { SearchParams } from '@/lib/url-filters'

interface MapPageProps extends ProgrammeParams {
  searchParams: Promise<SearchParams>
}

async function readShown(props: MapPageProps) {
  const [page, search] = await Promise.all([readPage(props), props.searchParams])
  const filters = readProgrammeFilters(search)
  return { ...page, filters, places: await readPlaces(page.slug, page.year, programmeSearch(filters)) }
}

export async function generateMetadata(props: MapPageProps): Promise<Metadata> {
  const [{ slug, year, locale, origin, filters, places }, t] = await Promise.all([readShown(props), getTranslations('programme')])
  if (!places) return {}
  const title = `${t('map.title', { year })} – ${places.name}`
  return publicMetadata({ title, description: t('map.intro', { count: places.lieux.length }), origin, path: paths.programmeMap(slug, year), locale, network: slug, year, hidden: programmeSearch(filters) !== '' })
}

export default async function MapPage(props: MapPageProps) {
  const { slug, year, filters, places } = await readShown(props)
  if (!places) notFound()
  return <Places network={slug} year={year} places={places} filters={filters} />
}
