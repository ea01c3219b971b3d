import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { ProjectToAddToDocument } from '@/features/effects/form/editDocuments'
import { ImpactForm } from '@/features/effects/form/ImpactForm'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface NewImpactPageProps {
  params: Promise<{ network: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('effects'))('impacts.add') }
}

export default async function NewImpactPage({ params }: NewImpactPageProps) {
  const { network, id } = await params
  const [viewer, { cooperationProject: project }, t] = await Promise.all([getViewer(), query(ProjectToAddToDocument, { id }), getTranslations('effects')])
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.newImpact(network, id)))
  if (!project) notFound()
  if (!project.viewerCanUpdate) forbidden()
  return (
    <>
      <PageHeader title={t('impacts.add')} back={{ href: paths.projectEffects(network, project.id), label: project.title }} />
      <ImpactForm project={project} />
    </>
  )
}
