'use client'

import { useTranslations } from 'next-intl'
import type { ActivityItem } from './documents'

/** The name of whoever did something, as people see it. */
export function useAuthorName() {
  const t = useTranslations('conversations')
  return ({ person, name }: ActivityItem['by']) => person?.name ?? name ?? t('nobody')
}
