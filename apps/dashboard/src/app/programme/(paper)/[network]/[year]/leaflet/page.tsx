import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readPage, type ProgrammeParams } from '@/app/programme/readPage'
import { bookletOf, Leaflet } from '@/features/programme/print/Leaflet'
import { PaperTools } from '@/features/programme/print/PaperTools'
import classes from '@/features/programme/print/paper.module.css'
import { readDates } from '@/features/programme/readDates'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('programme'))('paper.leaflet.title'), robots: { index: false } }
}

export default async function LeafletPage(props: ProgrammeParams) {
  const [{ slug, year, locale, origin }, t] = await Promise.all([readPage(props), getTranslations('programme.paper')])
  const programme = await readDates({ slug, year, locale })
  if (!programme) notFound()
  const booklet = bookletOf(programme.dates)
  return (
    <main id="main" className={classes.desk}>
      <PaperTools network={slug} year={year} title={t('leaflet.title')} hint={t('leaflet.hint', { sheets: booklet.sheets })} />
      <Leaflet name={programme.name} year={year} dates={programme.dates} booklet={booklet} address={origin + paths.programme(slug, year)} />
    </main>
  )
}
