import { query } from '@/lib/apollo/server'
import { accessIn } from '@/lib/permissions'
import { getNetwork, getViewer } from '@/lib/viewer'
import { ResourceMatchesDocument } from './operations'
import { readPurposes } from './readPurposes'
import { ResourceMatches } from './ResourceMatches'

/** "Who needs it?", read for a resource's page; visitors are not told. */
export async function MatchesOfResource({ id, network: slug }: { id: string; network: string }) {
  const [viewer, network] = await Promise.all([getViewer(), getNetwork(slug)])
  if (!network || !accessIn(viewer, slug).member) return null
  const [{ resource }, purposes] = await Promise.all([query(ResourceMatchesDocument, { id }), readPurposes(viewer, network)])
  return resource ? <ResourceMatches resource={resource} purposes={purposes} /> : null
}
