import { query } from '@/lib/apollo/server'
import { getNetwork, getViewer } from '@/lib/viewer'
import { NeedMatches } from './NeedMatches'
import { NeedMatchesDocument } from './operations'
import { readPurposes } from './readPurposes'

/** "Who can help?", read for a need's page. */
export async function MatchesOfNeed({ id, network: slug }: { id: string; network: string }) {
  const [viewer, network, { need }] = await Promise.all([getViewer(), getNetwork(slug), query(NeedMatchesDocument, { id })])
  if (!network || !need) return null
  return <NeedMatches need={need} purposes={await readPurposes(viewer, network)} />
}
