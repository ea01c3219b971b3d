import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { readYear } from '@/features/month/readYear'
import { jsonLdOf, scriptText } from '@/features/programme/jsonLd'
import { Programme } from '@/features/programme/Programme'
import { readProgramme } from '@/features/programme/readProgramme'

interface ProgrammePageProps {
  params: Promise<{ network: string; year: string }>
}

export async function generateMetadata({ params }: ProgrammePageProps): Promise<Metadata> {
  const { network, year: text } = await params
  const year = readYear(text)
  const [programme, t, locale] = await Promise.all([readProgramme(network, year), getTranslations('programme'), getLocale()])
  if (!programme) return {}
  const title = t('title', { year, network: programme.name })
  const description = t('description', { year, network: programme.name, count: programme.dates.length })
  return { title: { absolute: title }, description, openGraph: { type: 'website', siteName: 'Essaim', title, description, locale }, twitter: { card: 'summary', title, description } }
}

export default async function ProgrammePage({ params }: ProgrammePageProps) {
  const { network, year: text } = await params
  const year = readYear(text)
  const [programme, t] = await Promise.all([readProgramme(network, year), getTranslations('programme')])
  if (!programme) notFound()
  const { name, dates } = programme
  return (
    <>
      <Programme network={name} year={year} dates={dates} />
      {dates.length > 0 ? (
        // Search engines and calendars read the programme from here; `scriptText` makes it safe.
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(jsonLdOf({ name: t('title', { year, network: name }), year, dates })) }} />
      ) : null}
    </>
  )
}
