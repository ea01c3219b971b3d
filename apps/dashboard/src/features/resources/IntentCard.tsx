'use client'

import { Badge } from '@mantine/core'
import { IconBulb, IconPackage } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { ActorLink, type ActorShape } from '@/components/ActorLink'
import { SelectBox } from '@/components/selection/SelectBox'
import { CardPhoto } from '@/features/photos/CardPhoto'
import type { ResourceNature } from '@/gql/graphql'
import classes from './Cards.module.css'
import { useQuantity } from './useQuantity'

interface IntentCardProps {
  intent: {
    id: string
    title: string
    nature: ResourceNature
    category: { label: string }
    quantity?: number | null
    unit?: string | null
    holder?: ActorShape | null
    lieu?: ActorShape | null
    cover?: ComponentProps<typeof CardPhoto>['cover']
  }
  href: string
  badge?: ReactNode
  words?: string | null
  /** A quiet line, such as the period of a need. */
  note?: string
}

/** An offer or a need, as a card of a list. */
export function IntentCard({ intent, href, badge, words, note }: IntentCardProps) {
  const t = useTranslations('resources')
  const quantity = useQuantity()(intent)
  const Icon = intent.nature === 'MATERIAL' ? IconPackage : IconBulb
  const { holder, lieu } = intent
  return (
    <li className={classes.card}>
      <div className={classes.select}>
        <SelectBox id={intent.id} name={intent.title} />
      </div>
      {intent.cover ? (
        <div className={classes.photo}>
          <CardPhoto cover={intent.cover} shape="top" />
        </div>
      ) : null}
      <div className={classes.chips}>
        <Badge color={intent.nature === 'MATERIAL' ? 'encre' : 'prune'} leftSection={<Icon size={13} role="img" aria-label={t(`nature.${intent.nature}`)} />}>
          {intent.category.label}
        </Badge>
        {badge}
      </div>
      <h2 className={classes.title}>
        <Link href={href}>{intent.title}</Link>
      </h2>
      {quantity || note ? <span className={classes.quiet}>{[quantity, note].filter(Boolean).join(' · ')}</span> : null}
      {words ? <p className={classes.words}>{words}</p> : null}
      {holder || lieu ? (
        <div className={classes.foot}>
          {holder ? <ActorLink actor={holder} /> : null}
          {lieu && lieu.id !== holder?.id ? <ActorLink actor={lieu} /> : null}
        </div>
      ) : null}
    </li>
  )
}
