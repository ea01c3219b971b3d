import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { EffectToEditDocument } from '@/features/effects/form/editDocuments'
import { ObservationForm } from '@/features/effects/form/ObservationForm'
import { query } from '@/lib/apollo/server'
import { dayKey } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface ObservePageProps {
  params: Promise<{ network: string; id: string; effect: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('effects'))('observeTitle') }
}

export default async function ObservePage({ params }: ObservePageProps) {
  const { network, id, effect: effectId } = await params
  const [viewer, { usefulEffect: effect }, t] = await Promise.all([getViewer(), query(EffectToEditDocument, { id: effectId }), getTranslations('effects')])
  const project = effect?.cooperationProject
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.observeEffect(network, id, effectId)))
  if (!effect || !project || project.id !== id) notFound()
  if (!project.viewerCanUpdate) forbidden()
  return (
    <>
      <PageHeader title={t('observeTitle')} intro={effect.statement} back={{ href: paths.projectEffects(network, project.id), label: project.title }} />
      <ObservationForm project={project.id} effect={effect} today={dayKey(new Date().toISOString())} />
    </>
  )
}
