import { useLocale, useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { programmeSearch, type ProgrammeFilters } from '../filters'
import { Chosen } from './Chosen'
import { DayStrip } from './DayStrip'
import { Empty } from './Empty'
import { Entry } from './Entry'
import { choiceGroups, chosenOf } from './facets'
import { FilterForm } from './FilterForm'
import { Head } from './Head'
import classes from './Programme.module.css'
import type { readProgramme } from './readProgramme'
import { byDay, dayInWords } from './words'

interface ProgrammeProps {
  network: string
  year: number
  programme: NonNullable<Awaited<ReturnType<typeof readProgramme>>>
  filters: ProgrammeFilters
  /** Whether this is not the first page. */
  further: boolean
  /** The month is under way, so that what is over can be left out. */
  underWay: boolean
}

/** The public programme of a month, day by day: for phones first, for paper too, and without a line of script. */
export function Programme({ network, year, programme, filters, further, underWay }: ProgrammeProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const { name, all, totalCount, facets, pageInfo, dates } = programme
  const hrefOf = (search: string) => paths.programme(network, year, search)
  const search = programmeSearch(filters)
  const groups = choiceGroups(all.facets, facets)
  const places = new Set(all.facets.lieux.map(({ lieu }) => lieu.id)).size
  return (
    <>
      <Head kicker={name} title={t('heading', { year })} intro={all.totalCount > 0 ? t('intro', { dates: all.totalCount, places }) : undefined} />
      {all.totalCount === 0 ? (
        <Empty title={t('empty.title', { year })} text={t('empty.text')} />
      ) : (
        <>
          <DayStrip days={all.facets.days} left={facets.days} filters={filters} hrefOf={hrefOf} />
          <div className={classes.columns}>
            <FilterForm action={hrefOf('')} filters={filters} groups={groups} />
            <div>
              <p className={classes.views}>
                <a className="public-button" data-quiet href={paths.programmeMap(network, year, search)}>
                  {t('map.open')}
                </a>
                {underWay && !filters.when && filters.day.length === 0 ? (
                  <a className="public-button" data-quiet href={hrefOf(programmeSearch(filters, { when: 'coming' }))}>
                    {t('filters.coming')}
                  </a>
                ) : null}
              </p>
              <Chosen filters={filters} chosen={chosenOf(filters, groups, all.facets.lieux)} hrefOf={hrefOf} />
              {totalCount === 0 ? (
                <Empty title={t('nothing.title')} text={t('nothing.text')} action={{ href: hrefOf(''), label: t('nothing.all', { count: all.totalCount }) }} />
              ) : (
                <p className={classes.found}>{t('found', { count: totalCount })}</p>
              )}
              {byDay(dates).map(([day, those]) => (
                <section key={day} className={classes.day} aria-labelledby={`day-${day}`}>
                  <h2 className={classes.dayTitle} id={`day-${day}`}>
                    {dayInWords(those, locale)}
                  </h2>
                  <ul className={classes.entries}>
                    {those.map((date) => (
                      <li key={date.id}>
                        <Entry date={date} href={paths.programmeEvent(network, year, date.event.id, search)} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              <p className={classes.pages}>
                {further ? (
                  <a className="public-button" data-quiet href={hrefOf(search)}>
                    {t('pages.first')}
                  </a>
                ) : null}
                {pageInfo.hasNextPage ? (
                  <a className="public-button" href={hrefOf(programmeSearch(filters, { after: pageInfo.endCursor ?? '' }))} rel="next nofollow">
                    {t('pages.next')}
                  </a>
                ) : null}
              </p>
            </div>
          </div>
        </>
      )}
    </>
  )
}
