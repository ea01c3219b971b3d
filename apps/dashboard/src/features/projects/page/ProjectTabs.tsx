'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useNetwork } from '@/lib/ViewerContext'
import { projectTabs } from './projectTabs'
import classes from './ProjectTabs.module.css'

/** The pages of one cooperation project. */
export function ProjectTabs({ id }: { id: string }) {
  const t = useTranslations('projects.tabs')
  const { slug } = useNetwork()
  const pathname = usePathname()
  return (
    <nav className={classes.tabs} aria-label={t('label')}>
      {projectTabs(slug, id).map(({ key, href, icon: Icon }) => (
        <Link key={key} className={classes.tab} href={href} aria-current={pathname === href ? 'page' : undefined}>
          <Icon size={18} stroke={1.7} aria-hidden />
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
