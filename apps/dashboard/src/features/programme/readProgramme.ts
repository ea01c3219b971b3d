import { cache } from 'react'
import { getFragmentData } from '@/gql'
import { query } from '@/lib/apollo/server'
import { ProgrammeDateFragmentDocument, ProgrammeDocument, type ProgrammeDate } from './programme.operations'

const hasTimes = (date: { startsAt?: string | null; endsAt?: string | null }): date is ProgrammeDate => Boolean(date.startsAt && date.endsAt)

/** The whole public programme of a year, asked once a request; nothing where there is no such network for this visitor. */
export const readProgramme = cache(async (slug: string, year: number) => {
  const { network } = await query(ProgrammeDocument, { slug, year })
  if (!network) return undefined
  const nodes = [...network.programme.nodes]
  let { pageInfo } = network.programme
  while (pageInfo.hasNextPage) {
    const further = (await query(ProgrammeDocument, { slug, year, after: pageInfo.endCursor })).network?.programme
    if (!further) break
    nodes.push(...further.nodes)
    pageInfo = further.pageInfo
  }
  return { name: network.name, dates: nodes.map((one) => getFragmentData(ProgrammeDateFragmentDocument, one)).filter(hasTimes) }
})
