import { useLocale, useTranslations } from 'next-intl'
import { formatPlainDay } from '@/lib/dates'
import type { Invitation } from './invitation'
import classes from './Invitation.module.css'

/** What whoever joins will be, and may do. */
export function InvitationTerms({ invitation: { roles, lieux, projects, startsOn, endsOn } }: { invitation: Invitation }) {
  const t = useTranslations('invitation.terms')
  const roleWords = useTranslations('members')
  const locale = useLocale()
  const day = (date: string) => formatPlainDay(date, locale)
  const period = startsOn && endsOn ? t('between', { from: day(startsOn), until: day(endsOn) }) : startsOn ? t('from', { from: day(startsOn) }) : endsOn ? t('until', { until: day(endsOn) }) : null
  return (
    <dl className={classes.terms}>
      {roles.map((role) => (
        <div key={role}>
          <dt>{roleWords(`roles.${role}`)}</dt>
          <dd>{roleWords(`may.${role}`)}</dd>
        </div>
      ))}
      {lieux.length > 0 ? <Term label={t('lieux')} value={lieux.join(', ')} /> : null}
      {projects.length > 0 ? <Term label={t('projects')} value={projects.join(', ')} /> : null}
      {period ? <Term label={t('period')} value={period} /> : null}
    </dl>
  )
}

function Term({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
