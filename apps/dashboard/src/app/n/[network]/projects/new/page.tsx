import type { Metadata } from 'next'
import { forbidden, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { ProjectForm } from '@/features/projects/form/ProjectForm'
import { paths } from '@/lib/paths'
import { accessIn } from '@/lib/permissions'
import { getViewer } from '@/lib/viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('projects'))('newTitle') }
}

export default async function NewProjectPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('projects')])
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.newProject(network)))
  if (!accessIn(viewer, network).can('project:create')) forbidden()
  return (
    <>
      <PageHeader title={t('newTitle')} intro={t('newIntro')} back={{ href: paths.projects(network), label: t('title') }} />
      <ProjectForm />
    </>
  )
}
