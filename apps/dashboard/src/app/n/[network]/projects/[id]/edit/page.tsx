import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { ProjectToEditDocument } from '@/features/projects/form/documents'
import { ProjectForm } from '@/features/projects/form/ProjectForm'
import { ProjectFormFragmentDocument } from '@/features/projects/form/values'
import { getFragmentData } from '@/gql'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface EditProjectPageProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getProject = cache(async (id: string) => (await query(ProjectToEditDocument, { id })).cooperationProject)

export async function generateMetadata({ params }: EditProjectPageProps): Promise<Metadata> {
  const [project, t] = [await getProject((await params).id), await getTranslations('projects')]
  return project ? { title: t('editTitle', { name: project.title }) } : {}
}

export default async function EditProjectPage({ params }: EditProjectPageProps) {
  const { network, id } = await params
  const [viewer, project, t] = await Promise.all([getViewer(), getProject(id), getTranslations('projects')])
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.editProject(network, id)))
  if (!project) notFound()
  if (!project.viewerCanUpdate) forbidden()
  return (
    <>
      <PageHeader title={t('editTitle', { name: project.title })} back={{ href: paths.project(network, id), label: project.title }} />
      <ProjectForm project={getFragmentData(ProjectFormFragmentDocument, project)} />
    </>
  )
}
