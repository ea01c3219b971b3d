import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { ProjectThreadToEditDocument } from '@/features/fil-rouge/form/documents'
import { ThreadForm } from '@/features/fil-rouge/form/ThreadForm'
import { ThreadFormFragmentDocument } from '@/features/fil-rouge/form/values'
import { getFragmentData } from '@/gql'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface EditProjectThreadPageProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getProject = cache(async (id: string) => (await query(ProjectThreadToEditDocument, { id })).cooperationProject)

export async function generateMetadata({ params }: EditProjectThreadPageProps): Promise<Metadata> {
  const [project, t] = [await getProject((await params).id), await getTranslations('filRouge')]
  return project ? { title: t('formTitle', { name: project.title }) } : {}
}

export default async function EditProjectThreadPage({ params }: EditProjectThreadPageProps) {
  const { network, id } = await params
  const [viewer, project, t] = await Promise.all([getViewer(), getProject(id), getTranslations('filRouge')])
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.editProjectThread(network, id)))
  if (!project) notFound()
  if (!project.viewerCanUpdate) forbidden()
  const href = paths.projectThread(network, id)
  return (
    <>
      <PageHeader title={t('formTitle', { name: project.title })} back={{ href, label: project.title }} />
      <ThreadForm thread={getFragmentData(ThreadFormFragmentDocument, project.filRouge) ?? undefined} of={{ id, name: project.title }} href={href} />
    </>
  )
}
