'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useNetwork } from '@/lib/ViewerContext'
import classes from './MissingList.module.css'
import { placeOf } from './places'

interface MissingListProps {
  /** Id of the project. */
  project: string
  missing: { code: string; message: string }[]
}

/** What a stage asks for and is missing, each with the way to where it is done. */
export function MissingList({ project, missing }: MissingListProps) {
  const t = useTranslations('projects.places')
  const { slug } = useNetwork()
  return (
    <ul className={classes.missing}>
      {missing.map(({ code, message }) => {
        const place = placeOf(code, slug, project)
        return (
          <li key={code}>
            <span className={classes.message}>{message}</span>
            {place ? (
              <Link className={classes.place} href={place.href}>
                {t(place.key)}
              </Link>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
