'use client'

import { ActionIcon, Group, Modal, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import type { GalleryPhotoFragment } from '@/gql/graphql'
import classes from './PhotoViewer.module.css'

interface PhotoViewerProps {
  photos: readonly GalleryPhotoFragment[]
  /** What the photos show. */
  name: string
  /** Which one is shown; none: closed. */
  index: number | null
  onShow: (index: number | null) => void
}

/** One photo on the whole screen; arrow keys and buttons lead to the others. */
export function PhotoViewer({ photos, name, index, onShow }: PhotoViewerProps) {
  const t = useTranslations('photos')
  const common = useTranslations('common')
  const photo = index === null ? undefined : photos[index]
  const step = (by: number) => {
    if (index !== null && photos[index + by]) onShow(index + by)
  }
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') step(-1)
    if (key === 'ArrowRight') step(1)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <Modal opened={photo !== undefined} onClose={() => onShow(null)} fullScreen title={name} closeButtonProps={{ 'aria-label': common('close') }} classNames={{ body: classes.body, content: classes.content }}>
      {photo && index !== null ? (
        <figure className={classes.figure}>
          <img key={photo.id} className={classes.photo} src={photo.large} width={photo.width} height={photo.height} alt={photo.alternative ?? t('unnamed', { number: index + 1 })} />
          <figcaption className={classes.caption}>
            {photo.alternative ? <Text>{photo.alternative}</Text> : null}
            {photo.credit ? (
              <Text size="sm" c="dimmed">
                {t('creditOf', { credit: photo.credit })}
              </Text>
            ) : null}
            {photos.length > 1 ? (
              <Group justify="center" gap="md">
                <ActionIcon variant="default" size="xl" aria-label={t('previous')} aria-disabled={index === 0} data-disabled={index === 0 || undefined} onClick={() => step(-1)}>
                  <IconChevronLeft aria-hidden />
                </ActionIcon>
                <Text role="status">{t('position', { number: index + 1, count: photos.length })}</Text>
                <ActionIcon variant="default" size="xl" aria-label={t('next')} aria-disabled={index === photos.length - 1} data-disabled={index === photos.length - 1 || undefined} onClick={() => step(1)}>
                  <IconChevronRight aria-hidden />
                </ActionIcon>
              </Group>
            ) : null}
          </figcaption>
        </figure>
      ) : null}
    </Modal>
  )
}
