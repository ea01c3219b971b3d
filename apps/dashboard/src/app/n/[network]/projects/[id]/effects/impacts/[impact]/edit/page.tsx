import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { PageHeader } from '@/components/PageHeader'
import { DeleteImpactDocument } from '@/features/effects/form/documents'
import { ImpactToEditDocument } from '@/features/effects/form/editDocuments'
import { ImpactForm } from '@/features/effects/form/ImpactForm'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface EditImpactPageProps {
  params: Promise<{ network: string; id: string; impact: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('effects'))('impacts.edit') }
}

export default async function EditImpactPage({ params }: EditImpactPageProps) {
  const { network, id, impact: impactId } = await params
  const [viewer, { impact }, t] = await Promise.all([getViewer(), query(ImpactToEditDocument, { id: impactId }), getTranslations('effects')])
  const project = impact?.cooperationProject
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.editImpact(network, id, impactId)))
  if (!impact || !project || project.id !== id) notFound()
  if (!project.viewerCanUpdate) forbidden()
  return (
    <>
      <PageHeader
        title={t('impacts.edit')} back={{ href: paths.projectEffects(network, project.id), label: project.title }}
        actions={
          <DeleteButton
            document={DeleteImpactDocument} thing={{ id: impact.id, name: impact.statement, version: impact.version }} text={t('impacts.deleteText')}
            listHref={paths.projectEffects(network, project.id)} href={paths.projectEffects(network, project.id)}
          />
        }
      />
      <ImpactForm project={project} impact={impact} />
    </>
  )
}
