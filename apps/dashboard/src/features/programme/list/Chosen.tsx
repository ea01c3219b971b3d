import { useLocale, useTranslations } from 'next-intl'
import { dayWords } from '@/lib/days'
import { programmeSearch, toggled, type ProgrammeFilters } from '../filters'
import type { chosenOf } from './facets'
import classes from './Chosen.module.css'

interface ChosenProps {
  filters: ProgrammeFilters
  chosen: ReturnType<typeof chosenOf>
  hrefOf: (search: string) => string
}

/** The filters that hold, in words: a link takes each away. Nothing while there is none. */
export function Chosen({ filters, chosen, hrefOf }: ChosenProps) {
  const t = useTranslations('programme.filters')
  const locale = useLocale()
  const days = filters.day.map((value) => ({ key: 'day' as const, value, label: dayWords(value, locale, { weekday: 'short', day: 'numeric', month: 'long' }) }))
  const all = [
    ...[...days, ...chosen].map(({ key, value, label }) => ({ id: `${key} ${value}`, label, search: programmeSearch(toggled(filters, key, value)) })),
    ...(filters.q ? [{ id: 'q', label: t('words', { words: filters.q }), search: programmeSearch(filters, { q: '' }) }] : []),
    ...(filters.when ? [{ id: 'when', label: t('coming'), search: programmeSearch(filters, { when: '' }) }] : []),
  ]
  if (all.length === 0) return null
  return (
    <ul className={classes.chosen} aria-label={t('chosen')}>
      {all.map(({ id, label, search }) => (
        <li key={id}>
          <a className={classes.chip} href={hrefOf(search)} rel="nofollow" aria-label={t('remove', { label })}>
            {label} <span aria-hidden>×</span>
          </a>
        </li>
      ))}
      <li>
        <a className={classes.clear} href={hrefOf('')}>
          {t('clear')}
        </a>
      </li>
    </ul>
  )
}
