import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { OrganisationFormOptionsDocument } from '@/features/organisations/form/documents'
import { OrganisationForm } from '@/features/organisations/form/OrganisationForm'
import { requirePermission } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface NewOrganisationPageProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisations'))('newTitle') }
}

export default async function NewOrganisationPage({ params }: NewOrganisationPageProps) {
  const { network } = await params
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('organisations')])
  requirePermission(viewer, network, 'organisation:create', paths.newOrganisation(network))
  const { essFamilies } = await query(OrganisationFormOptionsDocument)
  return (
    <>
      <PageHeader title={t('newTitle')} intro={t('newIntro')} back={{ href: paths.organisations(network), label: t('title') }} />
      <OrganisationForm essFamilies={essFamilies} />
    </>
  )
}
