import { useTranslations } from 'next-intl'
import type { PublicEvent } from '../programme.operations'
import classes from './EventPage.module.css'

/** What one asks before coming: price, for whom, how accessible, by whom. */
export function EventFacts({ event }: { event: PublicEvent }) {
  const t = useTranslations('programme')
  const labels = (terms: readonly { label: string }[]) => terms.map(({ label }) => label).join(', ')
  const facts = [
    { name: t('event.price'), value: event.price },
    { name: t('event.registration'), value: event.registrationUrl?.replace(/^https?:\/\//, '') },
    { name: t('filters.groups.audience'), value: labels(event.audiences) },
    { name: t('filters.groups.access'), value: labels(event.accessibility) },
    { name: t('filters.groups.theme'), value: labels(event.themes) },
    { name: t('event.organisers'), value: event.organisers.map(({ name }) => name).join(', ') },
  ].filter((fact): fact is { name: string; value: string } => Boolean(fact.value))
  if (facts.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby="facts">
      <h2 id="facts">{t('event.facts')}</h2>
      <dl className={classes.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
