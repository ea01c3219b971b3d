import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { LieuPage, LieuPageDocument } from '@/features/lieux/page/LieuPage'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'
import { paths } from '@/lib/paths'

interface LieuRouteProps {
  params: Promise<{ network: string; slug: string }>
}

/** Asked once a request, by the title and by the page. */
const getLieu = cache(async (slug: string) => (await query(LieuPageDocument, { slug })).lieu)

export async function generateMetadata({ params }: LieuRouteProps): Promise<Metadata> {
  return titledBy((await getLieu((await params).slug))?.name)
}

export default async function LieuRoute({ params }: LieuRouteProps) {
  const { network, slug } = await params
  const lieu = await getLieu(slug)
  if (!lieu) notFound()
  // The address of a lieu that was merged leads to the one that was kept.
  if (lieu.slug !== slug) redirect(paths.lieu(network, lieu.slug))
  return <LieuPage lieu={lieu} />
}
