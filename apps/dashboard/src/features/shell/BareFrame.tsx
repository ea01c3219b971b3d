import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Mark } from '@/components/Mark'
import { paths } from '@/lib/paths'
import classes from './PlainFrame.module.css'

/** The name and the way home, for pages shown when it is not known who is looking: not found, closed, broken. */
export function BareFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('shell')
  return (
    <div className={classes.frame}>
      <header className={classes.header}>
        <Link className={classes.brand} href={paths.home()}>
          <Mark size={34} />
          {t('name')}
        </Link>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  )
}
