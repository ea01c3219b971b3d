import { cache } from 'react'
import { query } from '@/lib/apollo/server'
import type { Locale } from '@/lib/i18n/locales'
import { hasTimes, PublicEventDocument } from '../programme.operations'

/** An event as the public reads it, asked once a request; nothing where it is not published, or not in this programme. */
export const readEvent = cache(async (slug: string, year: number, locale: Locale, id: string) => {
  if (!/^event_[0-9a-f]{32}$/.test(id)) return undefined
  const { essMonthEvent: event } = await query(PublicEventDocument, { id, locale })
  const network = event?.essMonth?.network
  // Members read drafts too, but not here: what they see is what everybody sees.
  if (!event || !network || event.editorialState !== 'PUBLISHED' || network.slug !== slug || event.essMonth?.year !== year) return undefined
  return { event, network, dates: event.occurrences.filter(hasTimes) }
})
