import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { MatchesOfResource } from '@/features/matches/MatchesOfResource'
import { boundsOf, monthFrom } from '@/features/mobilisations/calendar'
import { ResourceUseDocument } from '@/features/mobilisations/operations'
import { ResourceUse } from '@/features/mobilisations/ResourceUse'
import { ResourcePage } from '@/features/resources/page/IntentPage'
import { ResourcePageDocument } from '@/features/resources/operations'
import { query } from '@/lib/apollo/server'
import { dayKey } from '@/lib/dates'
import { titledBy } from '@/lib/page-title'

interface ResourceRouteProps {
  params: Promise<{ network: string; id: string }>
  searchParams: Promise<{ month?: string | string[] }>
}

/** Asked once a request, by the title and by the page. */
const load = cache(async (id: string) => (await query(ResourcePageDocument, { id })).resource)

export async function generateMetadata({ params }: ResourceRouteProps): Promise<Metadata> {
  return titledBy((await load((await params).id))?.title)
}

export default async function ResourceRoute({ params, searchParams }: ResourceRouteProps) {
  const [{ network, id }, { month: asked }] = await Promise.all([params, searchParams])
  const resource = await load(id)
  if (!resource) notFound()
  const month = monthFrom([asked].flat()[0], dayKey(new Date().toISOString()))
  const { resource: use } = await query(ResourceUseDocument, { id, ...boundsOf(month, resource.lieu?.timeZone) })
  if (!use) notFound()
  return (
    <>
      <ResourcePage resource={resource} use={<ResourceUse use={use} month={month} />} />
      <MatchesOfResource id={id} network={network} />
    </>
  )
}
