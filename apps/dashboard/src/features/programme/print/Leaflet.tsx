import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { byDay } from '../list/words'
import type { ProgrammeCard } from '../programme.operations'
import { Code } from './Code'
import { Comb } from '../frame/Comb'
import { Lieux } from './Lieux'
import { impose, paginate, type Measures } from './paper'
import { PaperEntries } from './PaperEntries'
import classes from './paper.module.css'
import { periodInWords } from './period'

const MEASURES: Measures = { heading: 8, line: 3.85, factLine: 3.4, gap: 1.2, titleLetters: 66, factLetters: 80, summaries: false, streets: true }
/** What an A5 page holds between its margins. */
const HEIGHT = 187
/** What is folded once has four pages; the first is the cover. */
const PAGES_OF_A_SHEET = 4

/** How the dates lie over the pages of a booklet behind its cover, and on how many sheets; with their summaries where these cost no further sheet. */
export function bookletOf(dates: readonly ProgrammeCard[]) {
  const days = byDay(dates).map(([day, those]) => ({ day, dates: those }))
  const on = (summaries: boolean) => {
    const inner = paginate(days, HEIGHT, { ...MEASURES, summaries })
    return { days: days.map(({ day }) => day), inner, summaries, sheets: Math.ceil((inner.length + 1) / PAGES_OF_A_SHEET) }
  }
  const [short, long] = [on(false), on(true)]
  return long.sheets === short.sheets ? long : short
}

interface LeafletProps {
  name: string
  year: number
  dates: readonly ProgrammeCard[]
  booklet: ReturnType<typeof bookletOf>
  address: string
}

/** The programme as a booklet: A4 sheets, printed on both sides, laid into each other and folded once to A5. One sheet holds several dozens of dates, more are added as they are needed. */
export function Leaflet({ name, year, dates, booklet, address }: LeafletProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const { days, inner, summaries, sheets } = booklet
  // The last page tells of the lieux where the dates leave it free; others that they leave are for notes.
  const free = sheets * PAGES_OF_A_SHEET - inner.length - 1
  const pages: ReactNode[] = [
    <Cover key="cover" name={name} year={year} days={days} address={address} locale={locale} />,
    ...inner.map((parts, index) => (
      <div key={index} className={classes.panel} data-panel>
        <PaperEntries days={parts} summaries={summaries} streets />
        <p className={classes.number}>{index + 2}</p>
      </div>
    )),
    ...Array.from({ length: Math.max(free - 1, 0) }, (_, index) => (
      <div key={`blank ${index}`} className={`${classes.panel} ${classes.notes}`} data-panel>
        <h2>{t('paper.leaflet.notes')}</h2>
        {Array.from({ length: 17 }, (_unused, line) => (
          <hr key={line} />
        ))}
      </div>
    )),
    ...(free > 0
      ? [
          <div key="back" className={`${classes.panel} ${classes.back}`} data-panel>
            <h2>{t('paper.leaflet.lieux')}</h2>
            <Lieux dates={dates} />
            <Code address={address} label={t('paper.code')} />
          </div>,
        ]
      : []),
  ]
  return impose(pages).map(([left, right], index) => (
    <section key={index} className={`${classes.sheet} ${classes.leaf}`} aria-label={t('paper.leaflet.side', { number: index + 1 })}>
      {left}
      {right}
    </section>
  ))
}

interface CoverProps {
  name: string
  year: number
  days: readonly string[]
  address: string
  locale: string
}

function Cover({ name, year, days, address, locale }: CoverProps) {
  const t = useTranslations('programme')
  return (
    <div className={`${classes.panel} ${classes.cover}`} data-panel>
      <div className={classes.ornament}>
        <Comb className={classes.comb} />
      </div>
      <p className={classes.kicker}>{name}</p>
      <h2 className={classes.name}>{t('heading', { year })}</h2>
      <p className={classes.period}>{periodInWords(days, locale, year)}</p>
      <Code address={address} label={t('paper.code')} />
    </div>
  )
}
