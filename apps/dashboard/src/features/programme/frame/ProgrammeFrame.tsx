import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { locales } from '@/lib/i18n/locales'
import { paths } from '@/lib/paths'
import { Mark } from './Mark'
import classes from './ProgrammeFrame.module.css'

/** The frame of public pages: the way home and the language, all of it links. */
export async function ProgrammeFrame({ children }: { children: ReactNode }) {
  const [locale, t, words] = await Promise.all([getLocale(), getTranslations('shell'), getTranslations('programme')])
  const here = new URL((await headers()).get('x-essaim-path') ?? '/', 'http://here')
  const inLanguage = (lang: string) => {
    const search = new URLSearchParams(here.search)
    search.set('lang', lang)
    return `${here.pathname}?${search.toString()}`
  }
  return (
    <>
      <a className="public-skip" href="#main">
        {t('skipToContent')}
      </a>
      <header className={classes.header}>
        <a className={classes.brand} href={paths.home()}>
          <Mark size={30} />
          {t('name')}
        </a>
        <nav className={classes.languages} aria-label={t('language')}>
          {locales.map((each) => (
            <a key={each} href={inLanguage(each)} lang={each} hrefLang={each} rel="nofollow" aria-label={t(`languages.${each}`)} aria-current={each === locale ? 'true' : undefined}>
              {each.toUpperCase()}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <footer className={classes.footer}>
        <span>{words('footer')}</span>
        <a href={paths.signIn()}>{t('signIn')}</a>
      </footer>
    </>
  )
}
