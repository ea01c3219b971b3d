'use client'

import { Anchor } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import type { Project } from '../overview/project'
import type { SheetProject } from './documents'
import { byBeneficiary } from './room'
import { Part } from './SheetPart'
import classes from './ProjectSheet.module.css'

type Effects = SheetProject['effects']

interface SheetEffectsByNumberProps {
  effects: Effects
  /** Those for which the page has room. */
  shown: Effects
  /** In the order of their numbers. */
  parties: Project['parties']
  project: string
}

/** Useful effects together with those for whom they are, with the numbers of the parties that expect them; those without room are counted. */
export function SheetEffectsByNumber({ effects, shown, parties, project }: SheetEffectsByNumberProps) {
  const t = useTranslations('cooperation.sheet')
  const states = useTranslations('effects.state')
  const { slug } = useNetwork()
  const numbers = new Map(parties.map(({ id }, index) => [id, index + 1]))
  const details = ({ expectedBy, state }: Effects[number]) =>
    [expectedBy.map(({ id }) => numbers.get(id) ?? 0).sort((a, b) => a - b).join(', '), state === 'EXPECTED' ? '' : states(state)].filter(Boolean).join(', ')
  const left = effects.length - shown.length
  return (
    <Part title={t('effects')}>
      <p className={classes.state}>{t('numbers')}</p>
      {byBeneficiary(shown).map(({ label, effects: own }) => (
        <section key={label} className={classes.group}>
          <h3>{label ?? t('forNobody')}</h3>
          <ul className={classes.list}>
            {own.map((effect) => (
              <li key={effect.id}>
                {effect.statement} {details(effect) ? <span className={classes.state}>({details(effect)})</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 ? (
        <p className={classes.sums}>
          <Anchor component={Link} href={paths.projectEffects(slug, project)} inherit>
            {t('moreEffects', { count: left })}
          </Anchor>
        </p>
      ) : null}
    </Part>
  )
}
