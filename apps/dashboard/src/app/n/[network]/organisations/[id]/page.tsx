import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { OrganisationPage } from '@/features/organisations/page/OrganisationPage'
import { OrganisationPageDocument } from '@/features/organisations/operations'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'

interface OrganisationRouteProps {
  params: Promise<{ id: string }>
}

/** Asked once a request, by the title and by the page. */
const load = cache((id: string) => query(OrganisationPageDocument, { id }))

export async function generateMetadata({ params }: OrganisationRouteProps): Promise<Metadata> {
  return titledBy((await load((await params).id)).organisation?.name)
}

export default async function OrganisationRoute({ params }: OrganisationRouteProps) {
  const { organisation, resources, needs } = await load((await params).id)
  if (!organisation) notFound()
  return <OrganisationPage organisation={organisation} resources={resources} needs={needs} />
}
