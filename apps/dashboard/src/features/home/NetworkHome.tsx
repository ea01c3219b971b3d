import { IconCalendarMonth, IconHexagons, IconTools, IconTopologyStar3 } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/PageHeader'
import type { CurrentNetwork } from '@/features/shell/ViewerContext'
import { essMonthYear } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { membershipIn } from '@/lib/permissions'
import type { Viewer } from '@/lib/viewer'
import classes from './NetworkHome.module.css'

/** The first page of a network: a word of welcome and the doors that people use most. */
export function NetworkHome({ viewer, network }: { viewer: Viewer; network: CurrentNetwork }) {
  const t = useTranslations('home')
  const year = essMonthYear(new Date())
  const member = membershipIn(viewer, network.slug) !== undefined
  const doors = [
    { key: 'lieux', href: paths.lieux(network.slug), icon: IconHexagons, open: true },
    { key: 'month', href: member ? paths.month(network.slug, year) : paths.programme(network.slug, year), icon: IconCalendarMonth, open: true },
    { key: 'resources', href: paths.resources(network.slug), icon: IconTools, open: member },
    { key: 'projects', href: paths.projects(network.slug), icon: IconTopologyStar3, open: member },
  ].filter((door) => door.open)
  return (
    <>
      <PageHeader title={network.name} intro={member ? t('network.hello', { name: viewer.name ?? '' }) : t('network.visitor')} />
      <ul className={classes.doors}>
        {doors.map(({ key, href, icon: Icon }) => (
          <li key={key}>
            <Link className={classes.door} href={href}>
              <Icon size={28} stroke={1.5} aria-hidden />
              <span className={classes.name}>{t(`network.doors.${key}.name`, { year })}</span>
              <span className={classes.text}>{t(`network.doors.${key}.text`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
