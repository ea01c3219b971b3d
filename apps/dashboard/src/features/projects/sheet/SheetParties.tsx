'use client'

import { useLocale, useTranslations } from 'next-intl'
import { unitFor } from '@/lib/unit'
import type { Project } from '../overview/project'
import { totalsOf } from '../overview/totals'
import { Part } from './SheetPart'
import classes from './ProjectSheet.module.css'

/** Parties under numbers, each with what it does and what it brings; and what that is in sum. */
export function SheetParties({ parties }: { parties: Project['parties'] }) {
  const t = useTranslations('cooperation')
  const locale = useLocale()
  const amount = (number: number, unit: string) => `${number.toLocaleString(locale, { maximumFractionDigits: 2 })}\u00a0${unitFor(number, unit, locale)}`
  const sums = totalsOf(parties).map((total) => amount(total.amount, total.unit))
  return (
    <Part title={t('sheet.parties')}>
      <ol className={classes.list}>
        {parties.map(({ id, role, actor, commitments }) => (
          <li key={id}>
            <strong>{actor?.name ?? t('parties.hidden')}</strong>, {role}
            {commitments.filter(({ state }) => state !== 'WITHDRAWN').map(({ id: commitment, statement, share, state }) => (
              <span key={commitment} className={classes.brings}>
                {statement} {share ? `(${amount(share.amount, share.unit)}) ` : ''}
                <span className={classes.state}>{t(`commitments.state.${state}`)}</span>
              </span>
            ))}
          </li>
        ))}
      </ol>
      {sums.length > 0 ? <p className={classes.sums}>{t('sheet.sums', { sums: sums.join(' · ') })}</p> : null}
    </Part>
  )
}
