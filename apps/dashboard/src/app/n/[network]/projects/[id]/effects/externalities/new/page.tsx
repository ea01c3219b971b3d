import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { ProjectToAddToDocument } from '@/features/effects/form/editDocuments'
import { ExternalityForm } from '@/features/effects/form/ExternalityForm'
import { EffectOptionsDocument } from '@/features/effects/form/options'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface NewExternalityPageProps {
  params: Promise<{ network: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('effects'))('externalities.add') }
}

export default async function NewExternalityPage({ params }: NewExternalityPageProps) {
  const { network, id } = await params
  const [viewer, { cooperationProject: project }, { domains }, t] = await Promise.all([getViewer(), query(ProjectToAddToDocument, { id }), query(EffectOptionsDocument), getTranslations('effects')])
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.newExternality(network, id)))
  if (!project) notFound()
  if (!project.viewerCanUpdate) forbidden()
  return (
    <>
      <PageHeader title={t('externalities.add')} back={{ href: paths.projectEffects(network, project.id), label: project.title }} />
      <ExternalityForm project={project.id} domains={domains} />
    </>
  )
}
