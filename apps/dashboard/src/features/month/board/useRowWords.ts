'use client'

import { useTranslations } from 'next-intl'
import { DEFAULT_ZONE } from '@/lib/dates'
import type { BoardRow } from './rows'

/** A row in words: its name, and what is to be known of it. */
export function useRowWords() {
  const t = useTranslations('month.board')
  return (row: BoardRow): { name: string; hint?: string } => {
    switch (row.kind) {
      case 'elsewhere':
        return { name: t('elsewhere'), hint: t('elsewhereHint') }
      case 'room':
        return { name: row.room.name, hint: row.room.capacity ? t('capacity', { count: row.room.capacity }) : undefined }
      case 'lieu':
        return { name: row.lieu.name, hint: hintOf(row) }
      default:
        return { name: row.label ?? t(row.kind === 'theme' ? 'noTheme' : 'noOrganiser') }
    }
  }

  function hintOf({ lieu, whole }: Extract<BoardRow, { kind: 'lieu' }>): string | undefined {
    const zone = lieu.timeZone === DEFAULT_ZONE ? undefined : t('ownClocks', { zone: zoneName(lieu.timeZone) })
    const rooms = whole ? (lieu.rooms.length > 0 ? t('rooms', { count: lieu.rooms.length }) : undefined) : t('noRoomYet')
    return [rooms, zone].filter(Boolean).join(' · ') || undefined
  }
}

/** "Reunion" of "Indian/Reunion": what people know of a zone. */
const zoneName = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
