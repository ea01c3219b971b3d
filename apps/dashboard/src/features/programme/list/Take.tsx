import { useTranslations } from 'next-intl'
import { QRCodeSVG } from 'qrcode.react'
import { paths } from '@/lib/paths'
import classes from './Take.module.css'

interface TakeProps {
  network: string
  year: number
  /** The address of what is shown, as it is shared and printed. */
  address: string
  title: string
}

/** The programme to take away: calendar, news, paper, and its address for others. */
export function Take({ network, year, address, title }: TakeProps) {
  const t = useTranslations('programme.take')
  return (
    <section className={classes.take} aria-labelledby="take">
      <h2 id="take">{t('title')}</h2>
      <ul className={classes.ways}>
        <li>
          <a href={paths.programmeFeed(network, year, 'ics')}>{t('calendar')}</a>
        </li>
        <li>
          <a href={paths.programmeFeed(network, year, 'atom')}>{t('news')}</a>
        </li>
        <li>
          <a href={paths.programmeLeaflet(network, year)}>{t('leaflet')}</a>
        </li>
        <li>
          <a href={paths.programmePoster(network, year)}>{t('poster')}</a>
        </li>
        <li>
          <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`}>{t('send')}</a>
        </li>
      </ul>
      <p className={classes.printed}>
        <QRCodeSVG value={address} size={72} aria-hidden />
        <span>{address}</span>
      </p>
    </section>
  )
}
