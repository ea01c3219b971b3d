import { useLocale, useTranslations } from 'next-intl'
import { byDay } from '../list/words'
import type { ProgrammeCard } from '../programme.operations'
import { Code } from './Code'
import { Comb } from '../frame/Comb'
import { Lieux } from './Lieux'
import { choose, takesPlace, type Measures, type PaperDay } from './paper'
import { PaperEntries } from './PaperEntries'
import classes from './paper.module.css'
import { periodInWords } from './period'

interface PosterProps {
  name: string
  year: number
  dates: readonly ProgrammeCard[]
  address: string
}

const MEASURES: Measures = { heading: 11, line: 4.9, factLine: 4.3, gap: 2, titleLetters: 36, factLetters: 46, summaries: false, streets: false }
/** Three columns of the height that head and foot leave, less what the ends of columns waste. */
const ROOM = 3 * 272
/** How large letters may be; paper.module.css has the same. */
const SCALES = [1.3, 1.2, 1.1, 1]
/** Larger letters: fewer of them in a line, and higher. */
const larger = (scale: number): Measures => ({
  heading: MEASURES.heading * scale, line: MEASURES.line * scale, factLine: MEASURES.factLine * scale, gap: MEASURES.gap * scale,
  titleLetters: MEASURES.titleLetters / scale, factLetters: MEASURES.factLetters / scale, summaries: false, streets: false,
})

/** The programme on one sheet A3 for a door or a window: who, when, where, some of each day, and the way to all of it. */
export function Poster({ name, year, dates, address }: PosterProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const days = byDay(dates).map(([day, those]) => ({ day, dates: those }))
  const taking = dates.filter(takesPlace).length
  const choices = SCALES.map((scale) => ({ scale, ...choose(days, ROOM, larger(scale)) }))
  const moreThan = (choice: { days: readonly PaperDay[] }) => taking - choice.days.reduce((sum, each) => sum + each.dates.length, 0)
  // All of it in letters as large as they may be, or as much as small ones allow.
  const chosen = choices.find((choice) => moreThan(choice) === 0) ?? choices.at(-1)!
  const more = moreThan(chosen)
  return (
    <section className={`${classes.sheet} ${classes.poster}`} aria-label={t('paper.poster.title')}>
      <div className={classes.top}>
        <Comb className={classes.comb} />
        <p className={classes.kicker}>{name}</p>
        <h2 className={classes.name}>{t('heading', { year })}</h2>
        <p className={classes.period}>{periodInWords(days.map(({ day }) => day), locale, year)}</p>
      </div>
      <div className={classes.dates} data-panel data-size={chosen.used < ROOM * 0.3 ? 'large' : undefined} data-scale={chosen.scale}>
        <PaperEntries days={chosen.days} />
      </div>
      <div className={classes.bottom}>
        <div>
          <p className={classes.more}>{more > 0 ? t('paper.poster.more', { count: more }) : t('paper.poster.welcome')}</p>
          <Lieux dates={dates} />
        </div>
        <Code address={address} label={t('paper.code')} />
      </div>
    </section>
  )
}
