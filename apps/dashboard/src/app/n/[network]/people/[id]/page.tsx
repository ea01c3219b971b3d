import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PersonPage } from '@/features/people/page/PersonPage'
import { PersonPageDocument } from '@/features/people/operations'
import { requireSignIn } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface PersonRouteProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const load = cache((id: string) => query(PersonPageDocument, { id }))

export async function generateMetadata({ params }: PersonRouteProps): Promise<Metadata> {
  return titledBy((await load((await params).id)).person?.name)
}

export default async function PersonRoute({ params }: PersonRouteProps) {
  const { network, id } = await params
  requireSignIn(await getViewer(), paths.person(network, id))
  const { person, resources, needs } = await load(id)
  if (!person) notFound()
  return <PersonPage person={person} resources={resources} needs={needs} />
}
