'use client'

import { Badge } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActorLink, type ActorShape } from '@/components/ActorLink'
import type { MatchStrength } from '@/gql/graphql'
import classes from './Matches.module.css'

const COLOURS = { STRONG: 'miel', FAIR: 'sapin', POSSIBLE: 'gray' } as const satisfies Record<MatchStrength, string>

interface MatchCardProps {
  strength: MatchStrength
  reasons: readonly { kind: string; message: string }[]
  title: string
  href: string
  holder?: ActorShape | null
  /** What can be made of it. */
  children?: ReactNode
}

/** The other side of a match, how close it is in words, and why. */
export function MatchCard({ strength, reasons, title, href, holder, children }: MatchCardProps) {
  const t = useTranslations('matches')
  return (
    <li className={classes.card} data-strength={strength}>
      <div className={classes.chips}>
        <Badge color={COLOURS[strength]}>{t(`strength.${strength}`)}</Badge>
      </div>
      <h3 className={classes.title}>
        <Link href={href}>{title}</Link>
      </h3>
      {holder ? <ActorLink actor={holder} /> : null}
      <ul className={classes.reasons} aria-label={t('reasonsOf', { title })}>
        {reasons.map(({ kind, message }) => (
          <li key={kind}>{message}</li>
        ))}
      </ul>
      {children ? <div className={`no-print ${classes.foot}`}>{children}</div> : null}
    </li>
  )
}
