import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { Empty } from '../list/Empty'
import { Head } from '../list/Head'
import { programmeSearch, type ProgrammeFilters } from '../filters'
import { ProgrammeMap } from './ProgrammeMap'
import classes from './Places.module.css'
import type { readPlaces } from './readPlaces'

interface PlacesProps {
  network: string
  year: number
  places: NonNullable<Awaited<ReturnType<typeof readPlaces>>>
  filters: ProgrammeFilters
}

/** The lieux of the programme on a map, and as a list that says the same. */
export function Places({ network, year, places: { name, lieux }, filters }: PlacesProps) {
  const t = useTranslations('programme')
  const words = useTranslations('common.map')
  const hrefOf = (lieu: string) => paths.programme(network, year, programmeSearch(filters, { lieu: [lieu] }))
  const points = lieux.flatMap(({ lieu, count }) => {
    const { location } = lieu
    return location ? [{ id: lieu.id, name: lieu.name, longitude: location.longitude, latitude: location.latitude, href: hrefOf(lieu.id), detail: t('map.dates', { count }) }] : []
  })
  const mapWords = {
    title: t('map.label', { year }), zoomIn: words('zoomIn'), zoomOut: words('zoomOut'), gesture: words('gesture'), touch: words('touch'), credits: words('credits'), close: words('closePopup'),
    outlines: words('outlines'), unavailable: words('unavailable'),
  }
  return (
    <>
      <p className={classes.back}>
        <a href={paths.programme(network, year, programmeSearch(filters))}><span aria-hidden="true">‹ </span>{t('map.back')}</a>
      </p>
      <Head kicker={name} title={t('map.title', { year })} intro={t('map.intro', { count: lieux.length })} />
      {lieux.length === 0 ? (
        <Empty title={t('nothing.title')} text={t('nothing.text')} action={{ href: paths.programmeMap(network, year), label: t('map.all') }} />
      ) : (
        <div className={classes.columns}>
          <ProgrammeMap points={points} words={mapWords} tiles={{ tilesUrl: process.env['NEXT_PUBLIC_TILES_URL'], tilesAttribution: process.env['NEXT_PUBLIC_TILES_ATTRIBUTION'] }} />
          <ul className={classes.places} tabIndex={-1}>
            {lieux.map(({ lieu, count }) => (
              <li key={lieu.id}>
                <a href={hrefOf(lieu.id)}>{lieu.name}</a> <span>{t('map.dates', { count })}</span>
                <address>{[lieu.address?.street, [lieu.address?.postalCode, lieu.address?.commune?.name].filter(Boolean).join(' ')].filter(Boolean).join(', ')}</address>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
