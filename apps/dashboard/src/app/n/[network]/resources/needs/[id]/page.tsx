import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { MatchesOfNeed } from '@/features/matches/MatchesOfNeed'
import { Answers } from '@/features/mobilisations/Answers'
import { NeedPage } from '@/features/resources/page/IntentPage'
import { NeedPageDocument } from '@/features/resources/operations'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'

interface NeedRouteProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const load = cache(async (id: string) => (await query(NeedPageDocument, { id })).need)

export async function generateMetadata({ params }: NeedRouteProps): Promise<Metadata> {
  return titledBy((await load((await params).id))?.title)
}

export default async function NeedRoute({ params }: NeedRouteProps) {
  const { network, id } = await params
  const need = await load(id)
  if (!need) notFound()
  return (
    <>
      <NeedPage need={need} answers={<Answers need={need} />} />
      <MatchesOfNeed id={id} network={network} />
    </>
  )
}
