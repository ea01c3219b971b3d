'use client'

import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { IconCamera, IconListDetails } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DropVeil } from '@/components/drop/DropVeil'
import { Section } from '@/components/Section'
import { getFragmentData, type FragmentType } from '@/gql'
import { useDropAnywhere } from '@/lib/useDropAnywhere'
import { GalleryPhoto } from './documents'
import { PhotoGrid } from './PhotoGrid'
import { PhotoList } from './PhotoList'
import { PhotoUploads } from './PhotoUploads'
import { ACCEPTED, isPhoto } from './uploadPhoto'
import { usePhotoUploads } from './usePhotoUploads'

const PHOTOS_AT_MOST = 12

interface PhotosProps {
  /** What the photos show. */
  subject: { id: string; name: string }
  photos: readonly FragmentType<typeof GalleryPhoto>[]
  /** May the viewer change what they show? */
  canUpdate: boolean
}

/** The photos of a thing; whoever may change it adds some, from the camera too, and says what they show. */
export function Photos({ subject, photos: masked, canUpdate }: PhotosProps) {
  const photos = getFragmentData(GalleryPhoto, masked)
  if (canUpdate) return <EditablePhotos subject={subject} photos={photos} />
  return photos.length > 0 ? <PhotoSection count={photos.length}><PhotoGrid photos={photos} name={subject.name} /></PhotoSection> : null
}

function PhotoSection({ count, children }: { count: number; children: React.ReactNode }) {
  const t = useTranslations('photos')
  return (
    <Section id="photos" title={t('title')} count={count > 0 ? count : undefined}>
      {children}
    </Section>
  )
}

function EditablePhotos({ subject, photos }: Pick<PhotosProps, 'subject'> & { photos: Parameters<typeof PhotoList>[0]['photos'] }) {
  const t = useTranslations('photos')
  const [editing, setEditing] = useState(false)
  const uploads = usePhotoUploads(subject.id, () => setEditing(true))
  const room = PHOTOS_AT_MOST - photos.length
  const over = useDropAnywhere((files) => uploads.add(files), { accepts: isPhoto })
  return (
    <div className={photos.length === 0 ? 'no-print' : undefined}>
      {over ? <DropVeil>{t('dropAnywhere')}</DropVeil> : null}
      <PhotoSection count={photos.length}>
        <Stack gap="md">
          {editing && photos.length > 0 ? <PhotoList photos={photos} /> : photos.length > 0 ? <PhotoGrid photos={photos} name={subject.name} /> : <Text>{t('empty')}</Text>}
          <PhotoUploads photos={uploads.photos} onStop={uploads.stop} onAgain={uploads.again} onForget={uploads.forget} />
          <Group gap="sm" className="no-print">
            {room > 0 ? (
              <FileButton multiple accept={ACCEPTED} inputProps={{ 'aria-label': t('add') }} onChange={uploads.add}>
                {(props) => (
                  <Button {...props} variant={photos.length === 0 ? 'filled' : 'light'} leftSection={<IconCamera size={18} aria-hidden />}>
                    {t('add')}
                  </Button>
                )}
              </FileButton>
            ) : null}
            {photos.length > 0 ? (
              <Button variant="subtle" leftSection={editing ? undefined : <IconListDetails size={18} aria-hidden />} onClick={() => setEditing(!editing)}>
                {t(editing ? 'done' : 'edit')}
              </Button>
            ) : null}
          </Group>
          <Text size="sm" c="dimmed" className="no-print">
            {room > 0 ? t('formats') : t('full', { count: PHOTOS_AT_MOST })}
          </Text>
        </Stack>
      </PhotoSection>
    </div>
  )
}
