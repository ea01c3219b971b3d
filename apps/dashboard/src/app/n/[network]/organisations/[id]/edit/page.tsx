import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { OrganisationToEditDocument } from '@/features/organisations/form/documents'
import { OrganisationForm } from '@/features/organisations/form/OrganisationForm'
import { OrganisationFormFragmentDocument } from '@/features/organisations/form/values'
import { getFragmentData } from '@/gql'
import { requireUpdatable } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface EditOrganisationPageProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const load = cache((id: string) => query(OrganisationToEditDocument, { id }))

export async function generateMetadata({ params }: EditOrganisationPageProps): Promise<Metadata> {
  const [{ organisation }, t] = [await load((await params).id), await getTranslations('organisations')]
  return organisation ? { title: t('editTitle', { name: organisation.name }) } : {}
}

export default async function EditOrganisationPage({ params }: EditOrganisationPageProps) {
  const { network, id } = await params
  const [viewer, { organisation, essFamilies }, t] = await Promise.all([getViewer(), load(id), getTranslations('organisations')])
  if (!organisation) notFound()
  requireUpdatable(viewer, organisation, paths.editOrganisation(network, id))
  return (
    <>
      <PageHeader title={t('editTitle', { name: organisation.name })} back={{ href: paths.organisation(network, id), label: organisation.name }} />
      <OrganisationForm organisation={getFragmentData(OrganisationFormFragmentDocument, organisation)} essFamilies={essFamilies} />
    </>
  )
}
