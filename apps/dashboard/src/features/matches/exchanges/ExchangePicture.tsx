'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import classes from './ExchangePicture.module.css'
import { DRAWN_AT_MOST, flowsOf, type Band, type Bar, type Exchange } from './flows'
import { useExchangeWords } from './useExchangeWords'

const WIDTH = 960
const NAMES = 230
/** Longer names are cut; the whole one stands in the table, and in the sentence of each band. */
const NAME_LENGTH = 30

/** Who lends what to whom, as bands from left to right. Each can be reached by the keyboard, and says its sentence below. */
export function ExchangePicture({ exchanges }: { exchanges: readonly Exchange[] }) {
  const t = useTranslations('matches.exchanges.picture')
  const words = useExchangeWords()
  const [current, setCurrent] = useState<Exchange>()
  const hatch = useId()
  const { bands, bars, height } = flowsOf(exchanges, words, { width: WIDTH, names: NAMES })
  const band = (one: Band) => (
    <path
      key={one.path} className={classes.band} d={one.path} strokeWidth={one.width} data-hue={one.hue} data-promised={one.promised || undefined} data-current={one.exchange === current || undefined}
      data-quiet={(current !== undefined && one.exchange !== current) || undefined}
      // Each band is one thing to come to; what it says stands in its name.
      role="img" tabIndex={0} aria-label={words.sentence(one.exchange)}
      onFocus={() => setCurrent(one.exchange)} onBlur={() => setCurrent(undefined)}
      onMouseEnter={() => setCurrent(one.exchange)} onMouseLeave={() => setCurrent(undefined)} onClick={() => setCurrent(one.exchange)}
    />
  )
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.hint}>{t('hint')}</figcaption>
      <div className={classes.heads} aria-hidden>
        <span>{t('givers')}</span>
        <span>{t('receivers')}</span>
      </div>
      <svg className={classes.picture} viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={t('label')}>
        <defs>
          <pattern id={hatch} className={classes.hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="4" height="8" />
          </pattern>
        </defs>
        {bands.map(band)}
        {bands.filter(({ promised }) => promised).map(({ path, width }) => (
          <path key={path} className={classes.hatched} d={path} strokeWidth={width} stroke={`url(#${hatch})`} aria-hidden />
        ))}
        {bars.map((bar) => (
          <Name key={bar.key} bar={bar} />
        ))}
      </svg>
      <p className={classes.sentence} role="status">
        {current ? words.sentence(current) : ''}
      </p>
      <ul className={classes.legend} aria-hidden>
        <li data-kind="happened">{t('happenedKey')}</li>
        <li data-kind="promised">{t('promisedKey')}</li>
      </ul>
      {exchanges.length > DRAWN_AT_MOST ? <p className={classes.hint}>{t('smaller', { count: DRAWN_AT_MOST })}</p> : null}
    </figure>
  )
}

function Name({ bar: { name, side, x, y, width, height } }: { bar: Bar }) {
  const atLeft = side === 'giver'
  return (
    <g aria-hidden>
      <rect className={classes.bar} x={x} y={y} width={width} height={height} rx={2} />
      <text className={classes.name} x={atLeft ? x - 8 : x + width + 8} y={y + height / 2} dy="0.35em" textAnchor={atLeft ? 'end' : 'start'}>
        {name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1).trimEnd()}…` : name}
      </text>
    </g>
  )
}
