import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { PageHeader } from '@/components/PageHeader'
import { DeleteEffectDocument } from '@/features/effects/form/documents'
import { EffectToEditDocument } from '@/features/effects/form/editDocuments'
import { EffectForm } from '@/features/effects/form/EffectForm'
import { EffectOptionsDocument } from '@/features/effects/form/options'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface EditEffectPageProps {
  params: Promise<{ network: string; id: string; effect: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('effects'))('editTitle') }
}

export default async function EditEffectPage({ params }: EditEffectPageProps) {
  const { network, id, effect: effectId } = await params
  const [viewer, { usefulEffect: effect }, options, t] = await Promise.all([getViewer(), query(EffectToEditDocument, { id: effectId }), query(EffectOptionsDocument), getTranslations('effects')])
  const project = effect?.cooperationProject
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.editEffect(network, id, effectId)))
  if (!effect || !project || project.id !== id) notFound()
  if (!project.viewerCanUpdate) forbidden()
  return (
    <>
      <PageHeader
        title={t('editTitle')} back={{ href: paths.projectEffects(network, project.id), label: project.title }}
        actions={
          <DeleteButton
            document={DeleteEffectDocument} thing={{ id: effect.id, name: effect.statement, version: effect.version }} text={t('deleteText')}
            listHref={paths.projectEffects(network, project.id)} href={paths.projectEffects(network, project.id)}
          />
        }
      />
      <EffectForm effect={effect} project={project} options={options} />
    </>
  )
}
