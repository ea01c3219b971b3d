'use client'

import { Alert } from '@mantine/core'
import { IconFilter, IconMapPinOff } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { MapPoint } from '@/components/map/points'
import { EmptyState } from '@/components/states/EmptyState'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { LieuFilters } from '../LieuFilters'
import { AddLieux, LieuxHeader } from '../LieuxHeader'
import { MapAndList } from './MapAndList'
import type { Place, Places } from './readPlaces'
import { Unlocated } from './Unlocated'

interface LieuxMapProps extends Places {
  filtered: boolean
}

const pointOf = (network: string, { id, slug, name, location, families, address }: Place): MapPoint[] =>
  location
    ? [{ id, name, ...location, href: paths.lieu(network, slug), detail: [address.commune?.name, ...families.map(({ label }) => label)].filter(Boolean).join(' · ') }]
    : []

/** The lieux of a network on the map, with the same ones as a list beside it. */
export function LieuxMap({ places, totalCount, complete, facets, filtered }: LieuxMapProps) {
  const t = useTranslations('lieux')
  const { slug } = useNetwork()
  const points = useMemo(() => places.flatMap((place) => pointOf(slug, place)), [places, slug])
  const unlocated = useMemo(() => places.filter(({ location }) => !location), [places])
  return (
    <>
      <LieuxHeader view="map" totalCount={totalCount} />
      {places.length === 0 && !filtered ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} action={<AddLieux />} />
      ) : (
        <>
          {facets ? <LieuFilters facets={facets} /> : null}
          {complete ? null : (
            <Alert color="yellow" icon={<IconFilter aria-hidden />} mb="md">
              {t('map.incomplete', { shown: places.length, count: totalCount })}
            </Alert>
          )}
          {places.length === 0 ? <EmptyState title={t('noMatch.title')} text={t('noMatch.text')} /> : null}
          {places.length > 0 && points.length === 0 ? <EmptyState icon={<IconMapPinOff size={28} stroke={1.6} />} title={t('map.nowhere.title')} text={t('map.nowhere.text')} /> : null}
          {points.length > 0 ? <MapAndList points={points} /> : null}
          {unlocated.length > 0 ? <Unlocated places={unlocated} /> : null}
        </>
      )}
    </>
  )
}
