import { cache } from 'react'
import { getFragmentData } from '@/gql'
import { query } from '@/lib/apollo/server'
import type { Locale } from '@/lib/i18n/locales'
import { hasTimes, PublicDateDocument, PublicEventDocument, type PublicEvent } from '../programme.operations'

/** All dates of an event; of an exhibition that is open for years those of the month, or the first ones. */
const shownDates = ({ dates, inMonth }: PublicEvent) => (dates.totalCount > dates.nodes.length && inMonth.nodes.length > 0 ? inMonth.nodes : dates.nodes)

/** An event as the public reads it, asked once a request; nothing where it is not published, or not in this programme. */
export const readEvent = cache(async (slug: string, year: number, locale: Locale, id: string) => {
  if (!/^event_[0-9a-f]{32}$/.test(id)) return undefined
  const { essMonthEvent: event } = await query(PublicEventDocument, { id, locale })
  const network = event?.essMonth?.network
  // Members read drafts too, but not here: what they see is what everybody sees.
  if (!event || !network || event.editorialState !== 'PUBLISHED' || network.slug !== slug || event.essMonth?.year !== year) return undefined
  return { event, network, dates: getFragmentData(PublicDateDocument, shownDates(event)).filter(hasTimes), total: event.dates.totalCount }
})
