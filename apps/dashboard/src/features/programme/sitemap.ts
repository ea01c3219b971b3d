import { essMonthYear } from '@/lib/dates'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { ProgrammeAddressesDocument, ProgrammesDocument } from './programme.operations'

interface Address {
  path: string
  /** When what stands there was last changed. */
  changed?: string
}

/** A sitemap holds no more; see https://www.sitemaps.org/protocol.html. */
const ADDRESSES_AT_MOST = 50_000

/** Every public page of this year's programmes. */
export async function publicAddresses(now: Date): Promise<Address[]> {
  const year = essMonthYear(now)
  const found: Address[] = []
  for (const slug of await networkSlugs(year)) {
    const events = await eventsOf(slug, year)
    found.push({ path: paths.programme(slug, year), changed: [...events.values()].sort().at(-1) }, { path: paths.programmeMap(slug, year) })
    for (const [id, changed] of events) found.push({ path: paths.programmeEvent(slug, year, id), changed })
  }
  return found.slice(0, ADDRESSES_AT_MOST)
}

/** Networks that have published something. */
async function networkSlugs(year: number): Promise<string[]> {
  const slugs: string[] = []
  for (let after: string | null | undefined; ; ) {
    const { networks } = await query(ProgrammesDocument, { year, first: 200, after })
    slugs.push(...networks.nodes.filter(({ programme }) => programme.totalCount > 0).map(({ slug }) => slug))
    if (!networks.pageInfo.hasNextPage) return slugs
    after = networks.pageInfo.endCursor
  }
}

/** The events of a programme, each with when it or one of its dates was last changed. */
async function eventsOf(slug: string, year: number): Promise<Map<string, string>> {
  const events = new Map<string, string>()
  for (let after: string | null | undefined; ; ) {
    const programme = (await query(ProgrammeAddressesDocument, { slug, year, first: 500, after })).network?.programme
    for (const { updatedAt, event } of programme?.nodes ?? []) events.set(event.id, [events.get(event.id) ?? '', updatedAt, event.updatedAt].sort().at(-1) ?? updatedAt)
    if (!programme?.pageInfo.hasNextPage) return events
    after = programme.pageInfo.endCursor
  }
}
