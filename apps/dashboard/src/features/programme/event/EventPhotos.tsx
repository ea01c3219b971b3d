import { useTranslations } from 'next-intl'
import type { PublicEvent } from '../programme.operations'
import classes from './EventPage.module.css'

interface EventPhotoProps {
  photo: PublicEvent['photos'][number]
  title: string
  /** It stands at the top, so the browser fetches it first. */
  first?: boolean
}

/** One photo, in the size that the window needs, with what it shows in words. */
export function EventPhoto({ photo, title, first = false }: EventPhotoProps) {
  const t = useTranslations('programme.event')
  const width = Math.min(photo.width, 960)
  return (
    <figure className={classes.photo}>
      <img
        src={photo.medium}
        srcSet={first && photo.width > 960 ? `${photo.medium} 960w, ${photo.large} ${Math.min(photo.width, 1920)}w` : undefined}
        sizes={first ? '(min-width: 60rem) 60rem, 100vw' : undefined}
        alt={photo.alternative ?? t('photoOf', { title })}
        width={width}
        height={Math.round((width / photo.width) * photo.height)}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding="async"
      />
      {photo.credit ? <figcaption>{t('credit', { name: photo.credit })}</figcaption> : null}
    </figure>
  )
}
