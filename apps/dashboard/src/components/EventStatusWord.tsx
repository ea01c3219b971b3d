'use client'

import { useTranslations } from 'next-intl'
import type { EventStatus } from '@/gql/graphql'
import classes from './EventStatusWord.module.css'

/** "Annulé", "Complet", …: what an announcement must not leave out. Nothing while all is as planned. */
export function EventStatusWord({ status }: { status: EventStatus }) {
  const t = useTranslations('month.status')
  return status === 'SCHEDULED' ? null : <strong className={classes.word}>{t(status)}</strong>
}
