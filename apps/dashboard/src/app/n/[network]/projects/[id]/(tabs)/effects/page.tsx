import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { EffectsPage } from '@/features/effects/page/EffectsPage'
import { ProjectEffectsDocument } from '@/features/effects/page/documents'
import { query } from '@/lib/apollo/server'

interface EffectsRouteProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getEffects = cache((id: string) => query(ProjectEffectsDocument, { id }))

export async function generateMetadata({ params }: EffectsRouteProps): Promise<Metadata> {
  const [{ cooperationProject }, t] = [await getEffects((await params).id), await getTranslations('effects')]
  return cooperationProject ? { title: t('pageTitle', { name: cooperationProject.title }) } : {}
}

export default async function EffectsRoute({ params }: EffectsRouteProps) {
  const { cooperationProject, beneficiaries } = await getEffects((await params).id)
  if (!cooperationProject) notFound()
  return <EffectsPage project={cooperationProject} beneficiaries={beneficiaries} />
}
