import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { PersonToEditDocument } from '@/features/people/form/documents'
import { readPersonOptions } from '@/features/people/form/readPersonOptions'
import { PersonForm } from '@/features/people/form/PersonForm'
import { PersonFormFragmentDocument } from '@/features/people/form/values'
import { getFragmentData } from '@/gql'
import { requireSignIn, requireUpdatable } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface EditPersonPageProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const load = cache(async (id: string) => (await query(PersonToEditDocument, { id })).person)

export async function generateMetadata({ params }: EditPersonPageProps): Promise<Metadata> {
  const [person, t] = [await load((await params).id), await getTranslations('people')]
  return person ? { title: t('editTitle', { name: person.name }) } : {}
}

export default async function EditPersonPage({ params }: EditPersonPageProps) {
  const { network: slug, id } = await params
  const [viewer, network, person, t] = await Promise.all([getViewer(), getNetwork(slug), load(id), getTranslations('people')])
  requireSignIn(viewer, paths.editPerson(slug, id))
  if (!network || !person) notFound()
  requireUpdatable(viewer, person, paths.editPerson(slug, id))
  const options = await readPersonOptions(network.id)
  return (
    <>
      <PageHeader title={t('editTitle', { name: person.name })} back={{ href: paths.person(slug, id), label: person.name }} />
      <PersonForm person={getFragmentData(PersonFormFragmentDocument, person)} options={options} />
    </>
  )
}
