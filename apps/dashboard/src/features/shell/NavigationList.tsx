'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { NavigationGroup } from './navigation'
import classes from './NavigationList.module.css'

interface NavigationListProps {
  groups: NavigationGroup[]
  current: string | undefined
  onNavigate?: () => void
}

/** The doors of the network, one under the other. */
export function NavigationList({ groups, current, onNavigate }: NavigationListProps) {
  const t = useTranslations('shell.nav')
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <ul key={group.key} className={classes.group}>
          {group.items.map(({ key, href, icon: Icon }) => (
            <li key={key}>
              <Link className={classes.link} href={href} aria-current={key === current ? 'page' : undefined} onClick={onNavigate}>
                <Icon size={20} stroke={1.6} aria-hidden />
                {t(key)}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
