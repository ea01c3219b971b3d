'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { Project } from './project'
import { unitFor } from '@/lib/unit'
import { totalsOf } from './totals'
import classes from './overview.module.css'

/** What the parties bring in sum, by party and unit; of money, also in parts of a hundred. */
export function Totals({ parties }: { parties: Project['parties'] }) {
  const t = useTranslations('cooperation')
  const locale = useLocale()
  const totals = totalsOf(parties)
  if (totals.length === 0) return null
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.actor?.name ?? t('parties.hidden')
  const number = (amount: number) => amount.toLocaleString(locale, { maximumFractionDigits: 2 })
  return (
    <table className={classes.totals}>
      <caption>{t('commitments.totals')}</caption>
      <tbody>
        {totals.flatMap(({ unit, amount, parties: shares }) =>
          shares.map(({ party, amount: own, percent }, index) => (
            <tr key={`${unit} ${party}`}>
              <th scope="row">{nameOf(party)}</th>
              <td>
                {number(own)} {unitFor(own, unit, locale)}
                {unit === '€' ? ` (${t('commitments.percent', { percent })})` : ''}
              </td>
              <td>{index === 0 && shares.length > 1 ? t('commitments.sum', { sum: `${number(amount)} ${unit}` }) : ''}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
