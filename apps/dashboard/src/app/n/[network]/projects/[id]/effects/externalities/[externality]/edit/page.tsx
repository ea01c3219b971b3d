import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { PageHeader } from '@/components/PageHeader'
import { DeleteExternalityDocument } from '@/features/effects/form/documents'
import { ExternalityToEditDocument } from '@/features/effects/form/editDocuments'
import { ExternalityForm } from '@/features/effects/form/ExternalityForm'
import { EffectOptionsDocument } from '@/features/effects/form/options'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface EditExternalityPageProps {
  params: Promise<{ network: string; id: string; externality: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('effects'))('externalities.edit') }
}

export default async function EditExternalityPage({ params }: EditExternalityPageProps) {
  const { network, id, externality: externalityId } = await params
  const [viewer, { externality }, { domains }, t] = await Promise.all([getViewer(), query(ExternalityToEditDocument, { id: externalityId }), query(EffectOptionsDocument), getTranslations('effects')])
  const project = externality?.cooperationProject
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.editExternality(network, id, externalityId)))
  if (!externality || !project || project.id !== id) notFound()
  if (!project.viewerCanUpdate) forbidden()
  return (
    <>
      <PageHeader
        title={t('externalities.edit')} back={{ href: paths.projectEffects(network, project.id), label: project.title }}
        actions={
          <DeleteButton
            document={DeleteExternalityDocument} thing={{ id: externality.id, name: externality.statement, version: externality.version }} text={t('externalities.deleteText')}
            listHref={paths.projectEffects(network, project.id)} href={paths.projectEffects(network, project.id)}
          />
        }
      />
      <ExternalityForm project={project.id} domains={domains} externality={externality} />
    </>
  )
}
