import { useTranslations } from 'next-intl'

/** The first stop of the keyboard on every page. */
export function SkipLink() {
  const t = useTranslations('shell')
  return (
    <a className="skip-link" href="#main">
      {t('skipToContent')}
    </a>
  )
}
