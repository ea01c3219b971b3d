'use client'

import { IconMapPinOff } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import type { Place } from './readPlaces'
import classes from './Unlocated.module.css'

/** Says how many lieux the map cannot show, and which. */
export function Unlocated({ places }: { places: Place[] }) {
  const t = useTranslations('lieux.map')
  const network = useNetwork()
  return (
    <details className={classes.box}>
      <summary>
        <IconMapPinOff size={18} stroke={1.7} aria-hidden />
        {t('unlocated', { count: places.length })}
      </summary>
      <ul>
        {places.map(({ id, slug, name, address }) => (
          <li key={id}>
            <Link href={paths.lieu(network.slug, slug)}>{name}</Link> {address.commune ? <span>{address.commune.name}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
