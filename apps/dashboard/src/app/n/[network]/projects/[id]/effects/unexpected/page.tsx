import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { ProjectToAddToDocument } from '@/features/effects/form/editDocuments'
import { EffectOptionsDocument } from '@/features/effects/form/options'
import { UnexpectedEffectForm } from '@/features/effects/form/UnexpectedEffectForm'
import { query } from '@/lib/apollo/server'
import { dayKey } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface UnexpectedEffectPageProps {
  params: Promise<{ network: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('effects'))('unexpected.title') }
}

export default async function UnexpectedEffectPage({ params }: UnexpectedEffectPageProps) {
  const { network, id } = await params
  const [viewer, { cooperationProject: project }, options, t] = await Promise.all([getViewer(), query(ProjectToAddToDocument, { id }), query(EffectOptionsDocument), getTranslations('effects')])
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.unexpectedEffect(network, id)))
  if (!project) notFound()
  if (!project.viewerCanUpdate) forbidden()
  return (
    <>
      <PageHeader title={t('unexpected.title')} intro={t('unexpected.about')} back={{ href: paths.projectEffects(network, project.id), label: project.title }} />
      <UnexpectedEffectForm project={project.id} today={dayKey(new Date().toISOString())} options={options} />
    </>
  )
}
