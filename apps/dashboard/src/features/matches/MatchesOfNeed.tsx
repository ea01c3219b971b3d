import { query } from '@/lib/apollo/server'
import { accessIn } from '@/lib/permissions'
import { getNetwork, getViewer } from '@/lib/viewer'
import { NeedMatches } from './NeedMatches'
import { NeedMatchesDocument } from './operations'
import { readPurposes } from './readPurposes'

/** "Who can help?", read for a need's page; visitors are not told. */
export async function MatchesOfNeed({ id, network: slug }: { id: string; network: string }) {
  const [viewer, network] = await Promise.all([getViewer(), getNetwork(slug)])
  if (!network || !accessIn(viewer, slug).member) return null
  const [{ need }, purposes] = await Promise.all([query(NeedMatchesDocument, { id }), readPurposes(viewer, network)])
  return need ? <NeedMatches need={need} purposes={purposes} /> : null
}
