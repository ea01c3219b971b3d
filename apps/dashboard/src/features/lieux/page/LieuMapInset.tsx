'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { MapView } from '@/components/map/MapView'
import classes from './LieuMapInset.module.css'

interface LieuMapInsetProps {
  name: string
  location: { latitude: number; longitude: number }
}

/** Where the lieu is, at a glance; the address in words stands below. */
export function LieuMapInset({ name, location: { latitude, longitude } }: LieuMapInsetProps) {
  const t = useTranslations('lieux')
  const points = useMemo(() => [{ id: 'lieu', name, latitude, longitude }], [name, latitude, longitude])
  return <MapView points={points} label={t('map.of', { name })} className={classes.inset} />
}
