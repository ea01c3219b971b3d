'use client'

import { UnstyledButton } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { chooseLocale } from '@/lib/i18n/choose-locale'
import { locales, type Locale } from '@/lib/i18n/locales'
import classes from './controls.module.css'

/** French or English: a cookie, so that addresses stay the same in both languages. */
export function LocaleSwitch() {
  const t = useTranslations('shell')
  const current = useLocale()
  const router = useRouter()
  const [pending, startTransition] = useTransition()

  const choose = (locale: Locale) => {
    chooseLocale(locale)
    startTransition(() => router.refresh())
  }

  return (
    <div className={classes.switch} role="group" aria-label={t('language')} aria-busy={pending}>
      {locales.map((locale) => (
        <UnstyledButton key={locale} className={classes.option} lang={locale} aria-pressed={locale === current} aria-label={t(`languages.${locale}`)} onClick={() => choose(locale)}>
          {locale.toUpperCase()}
        </UnstyledButton>
      ))}
    </div>
  )
}
