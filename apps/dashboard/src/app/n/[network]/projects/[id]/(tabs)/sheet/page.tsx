import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ProjectSheetDocument } from '@/features/projects/sheet/documents'
import { ProjectSheet } from '@/features/projects/sheet/ProjectSheet'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'

interface SheetRouteProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getProject = cache(async (id: string) => (await query(ProjectSheetDocument, { id })).cooperationProject)

export async function generateMetadata({ params }: SheetRouteProps): Promise<Metadata> {
  return titledBy((await getProject((await params).id))?.title)
}

export default async function SheetRoute({ params }: SheetRouteProps) {
  const project = await getProject((await params).id)
  if (!project) notFound()
  return <ProjectSheet project={project} />
}
