import type { PublicDate } from '../programme.operations'

const OPEN_STREET_MAP = 'https://www.openstreetmap.org'

/** Street, postcode and commune of a date, as on an envelope. */
export function addressLines({ lieu, place }: Pick<PublicDate, 'lieu' | 'place'>): string[] {
  const address = lieu?.address ?? place
  return [address?.street, [address?.postalCode, address?.commune?.name].filter(Boolean).join(' ')].filter((line): line is string => Boolean(line))
}

/** Where a date is on the map, and the way to it; without coordinates its address is looked for. Nothing where neither is known. */
export function wayTo(date: Pick<PublicDate, 'lieu' | 'place'>): { map: string; route: string | null } | null {
  const location = date.lieu?.location
  if (location) {
    const { latitude, longitude } = location
    return { map: `${OPEN_STREET_MAP}/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`, route: `${OPEN_STREET_MAP}/directions?to=${latitude}%2C${longitude}` }
  }
  const lines = addressLines(date)
  return lines.length > 0 ? { map: `${OPEN_STREET_MAP}/search?query=${encodeURIComponent(lines.join(', '))}`, route: null } : null
}
