import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PreparationPageDocument } from '@/features/month/event/preparation/operations'
import { PreparationPage } from '@/features/month/event/preparation/PreparationPage'
import { readYear } from '@/features/month/readYear'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { readPersonChoices } from '@/lib/choices'
import { dayKey } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface PreparationRouteProps {
  params: Promise<{ network: string; year: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('preparation'))('tabs.preparation') }
}

export default async function PreparationRoute({ params }: PreparationRouteProps) {
  const { network: slug, year: text, id } = await params
  const year = readYear(text)
  const here = paths.monthEventPreparation(slug, year, id)
  const [viewer, network] = await Promise.all([getViewer(), getNetwork(slug)])
  if (!network) notFound()
  requireMember(viewer, slug, here)
  const [{ essMonthEvent: event, network: kept }, people] = await Promise.all([query(PreparationPageDocument, { id, network: network.id }), readPersonChoices(network.id)])
  if (!event || event.essMonth?.year !== year) notFound()
  return <PreparationPage event={event} checklists={kept?.checklists ?? []} year={year} people={people} today={dayKey(new Date().toISOString())} here={here} />
}
