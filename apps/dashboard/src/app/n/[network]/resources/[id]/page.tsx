import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { MatchesOfResource } from '@/features/matches/MatchesOfResource'
import { ResourcePage } from '@/features/resources/page/IntentPage'
import { ResourcePageDocument } from '@/features/resources/operations'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'

interface ResourceRouteProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const load = cache(async (id: string) => (await query(ResourcePageDocument, { id })).resource)

export async function generateMetadata({ params }: ResourceRouteProps): Promise<Metadata> {
  return titledBy((await load((await params).id))?.title)
}

export default async function ResourceRoute({ params }: ResourceRouteProps) {
  const { network, id } = await params
  const resource = await load(id)
  if (!resource) notFound()
  return (
    <>
      <ResourcePage resource={resource} />
      <MatchesOfResource id={id} network={network} />
    </>
  )
}
