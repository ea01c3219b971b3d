import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { readYear } from '@/features/month/readYear'
import { readProgramme } from '@/features/programme/list/readProgramme'
import { ShareProgramme } from '@/features/programme/share/ShareProgramme'
import type { Locale } from '@/lib/i18n/locales'
import { publicOrigin } from '@/lib/public-origin'

interface SharePageProps {
  params: Promise<{ network: string; year: string }>
}

export async function generateMetadata({ params }: SharePageProps): Promise<Metadata> {
  return { title: (await getTranslations('programme.share'))('title', { year: (await params).year }) }
}

export default async function SharePage({ params }: SharePageProps) {
  const [{ network, year: text }, locale, origin] = await Promise.all([params, getLocale(), publicOrigin()])
  const year = readYear(text)
  const programme = await readProgramme(network, year, locale as Locale, '')
  if (!programme) notFound()
  const { themes, communes, lieux } = programme.all.facets
  const byName = (values: { value: string; label: string }[]) => values.sort((a, b) => a.label.localeCompare(b.label, 'fr'))
  return (
    <ShareProgramme
      year={year}
      origin={origin}
      published={programme.all.totalCount}
      values={{
        themes: byName(themes.map(({ term }) => ({ value: term.code, label: term.label }))),
        communes: byName(communes.map(({ commune }) => ({ value: commune.code, label: commune.name }))),
        lieux: byName(lieux.map(({ lieu }) => ({ value: lieu.id, label: lieu.name }))),
      }}
    />
  )
}
