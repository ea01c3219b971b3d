'use client'

import { Radio } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { MergeSideFragment } from '@/gql/graphql'
import classes from './MergeSides.module.css'

interface MergeSidesProps {
  sides: readonly MergeSideFragment[]
  /** Id of the one that stays. */
  keep: string
  onKeep: (id: string) => void
}

/** Two lieux side by side, with what each has; one is chosen to stay. */
export function MergeSides({ sides, keep, onKeep }: MergeSidesProps) {
  const t = useTranslations('lieux.merge')
  return (
    <Radio.Group label={t('keep')} value={keep} onChange={onKeep}>
      <div className={classes.sides}>
        {sides.map((side) => (
          <Radio.Card key={side.id} value={side.id} className={classes.side} aria-labelledby={`${side.id}-name`} aria-describedby={`${side.id}-facts`}>
            <span className={classes.head}>
              <Radio.Indicator aria-hidden />
              <span className={classes.name} id={`${side.id}-name`}>{side.name}</span>
            </span>
            <SideFacts side={side} />
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}

const COUNTS = ['resources', 'needs', 'essMonthEvents', 'cooperationProjects'] as const

function SideFacts({ side }: { side: MergeSideFragment }) {
  const t = useTranslations('lieux')
  const { street, postalCode, commune } = side.address
  const place = [street, [postalCode, commune?.name].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const counts = { rooms: side.rooms.length, animateurs: side.animateurs.length, ...Object.fromEntries(COUNTS.map((what) => [what, side[what].totalCount])) }
  const held = Object.entries(counts).filter(([, count]) => count > 0)
  return (
    <span className={classes.facts} id={`${side.id}-facts`}>
      <span>{place || t('communeUnknown')}</span>
      {side.summary ? <span>{side.summary}</span> : null}
      <span>{held.length > 0 ? held.map(([what, count]) => t(`merge.counts.${what}`, { count }).replace(' ', '\u00a0')).join(', ') : t('merge.counts.nothing')}</span>
    </span>
  )
}
