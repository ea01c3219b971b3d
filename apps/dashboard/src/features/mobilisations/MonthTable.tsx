'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ResourceUseQuery } from '@/gql/graphql'
import { dayKey } from '@/lib/dates'
import { dayWords } from '@/lib/days'
import { dayOf, touches, weeksOfMonth } from './calendar'
import classes from './MonthTable.module.css'
import type { Request } from './operations'

interface MonthTableProps {
  use: NonNullable<ResourceUseQuery['resource']>
  month: string
  caption: string
  requests: readonly Request[]
}

/** A month, Monday first: each day says in a word how it is, and who has it. */
export function MonthTable({ use: { availability, closures, lieu, quantity }, month, caption, requests }: MonthTableProps) {
  const t = useTranslations('mobilisations.day')
  const locale = useLocale()
  const timeZone = lieu?.timeZone
  const today = dayKey(new Date().toISOString(), timeZone)
  const weeks = weeksOfMonth(month)
  return (
    <table className={classes.month}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {weeks[0]?.days.map((day) => (
            <th key={day} scope="col" abbr={dayWords(day, locale, { weekday: 'long' })}>
              {dayWords(day, locale, { weekday: 'short' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, days }) => (
          <tr key={monday}>
            {days.map((day) => {
              const { state, least } = dayOf(day, availability, closures, timeZone)
              const there = requests.filter((request) => touches(day, request, timeZone))
              const some = state === 'PARTLY' && least !== null && quantity != null && quantity !== 1
              return (
                <td key={day} className={classes.day} data-state={state} data-beside={!day.startsWith(month) || undefined} aria-current={day === today ? 'date' : undefined}>
                  <span className={classes.number}>{Number(day.slice(8))}</span>
                  <span className={classes.word}>{some ? t('left', { count: least }) : t(state)}</span>
                  {there.map(({ id, requestedByName }) => (
                    <span key={id} className={classes.who}>
                      {requestedByName}
                    </span>
                  ))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
