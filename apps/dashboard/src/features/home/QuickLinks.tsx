'use client'

import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import classes from './NetworkHome.module.css'

interface QuickLinksProps {
  year: number
  /** Whether the month is open for events. */
  month: boolean
}

/** What the viewer may add, one step away. */
export function QuickLinks({ year, month }: QuickLinksProps) {
  const t = useTranslations('home.links')
  const { slug } = useNetwork()
  const { can } = usePermissions()
  const links = [
    { key: 'event', href: paths.newMonthEvent(slug, year), permission: 'event:propose', open: month },
    { key: 'resource', href: paths.newResource(slug), permission: 'resource:create', open: true },
    { key: 'project', href: paths.newProject(slug), permission: 'project:create', open: true },
    { key: 'lieu', href: paths.newLieu(slug), permission: 'lieu:create', open: true },
  ].filter(({ permission, open }) => open && can(permission))
  if (links.length === 0) return null
  return (
    <div className={classes.links}>
      {links.map(({ key, href }) => (
        <ButtonLink key={key} href={href} variant="light" leftSection={<IconPlus size={16} aria-hidden />}>
          {t(key)}
        </ButtonLink>
      ))}
    </div>
  )
}
