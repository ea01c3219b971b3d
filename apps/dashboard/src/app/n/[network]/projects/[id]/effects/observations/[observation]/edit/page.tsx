import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { PageHeader } from '@/components/PageHeader'
import { DeleteObservationDocument } from '@/features/effects/form/documents'
import { ObservationToEditDocument } from '@/features/effects/form/editDocuments'
import { ObservationForm } from '@/features/effects/form/ObservationForm'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface EditObservationPageProps {
  params: Promise<{ network: string; id: string; observation: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('effects'))('observation.editTitle') }
}

export default async function EditObservationPage({ params }: EditObservationPageProps) {
  const { network, id, observation: observationId } = await params
  const [viewer, { observation }, t] = await Promise.all([getViewer(), query(ObservationToEditDocument, { id: observationId }), getTranslations('effects')])
  const effect = observation?.effect
  const project = effect?.cooperationProject
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.editObservation(network, id, observationId)))
  if (!observation || !effect || !project || project.id !== id) notFound()
  if (!project.viewerCanUpdate) forbidden()
  return (
    <>
      <PageHeader
        title={t('observation.editTitle')} intro={effect.statement} back={{ href: paths.projectEffects(network, project.id), label: project.title }}
        actions={
          <DeleteButton
            document={DeleteObservationDocument} thing={{ id: observation.id, name: effect.statement, version: observation.version }} text={t('observation.deleteText')}
            listHref={paths.projectEffects(network, project.id)} href={paths.projectEffects(network, project.id)}
          />
        }
      />
      <ObservationForm project={project.id} effect={effect} today={observation.observedOn} observation={observation} />
    </>
  )
}
