'use client'

import { UnstyledButton } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { GalleryPhotoFragment } from '@/gql/graphql'
import classes from './PhotoGrid.module.css'
import { PhotoViewer } from './PhotoViewer'

interface PhotoGridProps {
  photos: readonly GalleryPhotoFragment[]
  /** What the photos show. */
  name: string
}

/** All photos of a thing, the first one large; each opens on the whole screen. */
export function PhotoGrid({ photos, name }: PhotoGridProps) {
  const t = useTranslations('photos')
  const [shown, setShown] = useState<number | null>(null)
  return (
    <>
      <ul className={classes.grid}>
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <UnstyledButton className={classes.photo} onClick={() => setShown(index)}>
              <img
                src={photo.small}
                srcSet={`${photo.small} 320w, ${photo.medium} 960w`}
                sizes={index === 0 ? '(max-width: 62em) 92vw, 44rem' : '(max-width: 36em) 44vw, 14rem'}
                alt={t('open', { alternative: photo.alternative ?? t('unnamed', { number: index + 1 }) })}
                loading={index === 0 ? undefined : 'lazy'}
                decoding="async"
              />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <PhotoViewer photos={photos} name={name} index={shown} onShow={setShown} />
    </>
  )
}
