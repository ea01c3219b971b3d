import { useLocale, useTranslations } from 'next-intl'
import { formatTimeRange } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { programmeSearch } from '../filters'
import { placeInWords } from '../list/words'
import type { ProgrammeCard } from '../programme.operations'
import type { WidgetOptions } from './options'
import classes from './Widget.module.css'

interface WidgetProps {
  network: string
  name: string
  year: number
  dates: readonly ProgrammeCard[]
  options: WidgetOptions
  nonce: string | undefined
}

/** Tells the page around it how high it is, when that changes and when it is asked; `embed.js` listens there. */
const TELL_HEIGHT = `(function(){var main=document.querySelector('main');function tell(){parent.postMessage({type:'essaim:height',height:main.getBoundingClientRect().height},'*')}addEventListener('message',function(e){if(e.source===parent&&e.data==='essaim:ask')tell()});addEventListener('load',tell);if(window.ResizeObserver)new ResizeObserver(tell).observe(main)})()`

/** The next dates of a programme, for the site of a partner. Its links open beside that site. */
export function Widget({ network, name, year, dates, options, nonce }: WidgetProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  return (
    <main className={`public ${classes.widget}`} data-scheme={options.scheme}>
      <h1 className={classes.title}>{t('title', { year, network: name })}</h1>
      {dates.length === 0 ? <p>{t('widget.empty')}</p> : null}
      <ul className={classes.entries}>
        {dates.map((date) => (
          <li key={date.id} className={classes.entry}>
            <p className={classes.when}>{formatTimeRange(date.startsAt, date.endsAt, { locale, timeZone: date.lieu?.timeZone })}</p>
            <a href={paths.programmeEvent(network, year, date.event.id)} target="_blank" rel="noopener">
              {date.event.title}
            </a>
            {date.event.status === 'SCHEDULED' ? null : <strong className={classes.status}> {t(`status.${date.event.status}`)}</strong>}
            <p>{placeInWords(date) || t('whereLater')}</p>
          </li>
        ))}
      </ul>
      <a className={classes.all} href={paths.programme(network, year, programmeSearch(options.filters))} target="_blank" rel="noopener">
        {t('widget.all')}
      </a>
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: TELL_HEIGHT }} />
    </main>
  )
}
