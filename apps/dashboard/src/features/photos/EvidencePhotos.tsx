'use client'

import { Button, Checkbox, FileButton, Group, Stack, Text } from '@mantine/core'
import { IconCamera, IconListDetails, IconPhoto } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { getFragmentData, type FragmentType } from '@/gql'
import { ChoosePhoto } from './ChoosePhoto'
import { GalleryPhoto } from './documents'
import { PhotoGrid } from './PhotoGrid'
import { PhotoList } from './PhotoList'
import { PhotoUploads } from './PhotoUploads'
import { ACCEPTED } from './uploadPhoto'
import { usePhotoUploads } from './usePhotoUploads'

const PHOTOS_AT_MOST = 12

interface EvidencePhotosProps {
  /** The observation that they support. */
  subject: { id: string; name: string }
  /** Where other photos are chosen from. */
  project: string
  photos: readonly FragmentType<typeof GalleryPhoto>[]
  canUpdate: boolean
}

/** Photos that support what was observed; whoever may change that adds some, new ones or such as are there already, once those who are seen have agreed. */
export function EvidencePhotos({ subject, project, photos: masked, canUpdate }: EvidencePhotosProps) {
  const photos = getFragmentData(GalleryPhoto, masked)
  const grid = photos.length > 0 ? <PhotoGrid photos={photos} name={subject.name} /> : null
  if (!canUpdate) return grid
  return <Editable subject={subject} project={project} photos={photos} grid={grid} />
}

function Editable({ subject, project, photos, grid }: { subject: EvidencePhotosProps['subject']; project: string; photos: Parameters<typeof PhotoList>[0]['photos']; grid: React.ReactNode }) {
  const t = useTranslations('photos')
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const [agreed, setAgreed] = useState(false)
  const uploads = usePhotoUploads(subject.id, () => setEditing(true), agreed)
  const room = PHOTOS_AT_MOST - photos.length
  return (
    <Stack gap="xs">
      {editing && photos.length > 0 ? <PhotoList photos={photos} /> : grid}
      <PhotoUploads photos={uploads.photos} onStop={uploads.stop} onAgain={uploads.again} onForget={uploads.forget} />
      <Group gap="xs" className="no-print">
        {room > 0 && !adding ? (
          <Button variant="subtle" size="compact-sm" leftSection={<IconCamera size={16} aria-hidden />} aria-label={t('evidence.addTo', { name: subject.name })} onClick={() => setAdding(true)}>
            {t('evidence.add')}
          </Button>
        ) : null}
        {photos.length > 0 ? (
          <Button variant="subtle" size="compact-sm" leftSection={editing ? undefined : <IconListDetails size={16} aria-hidden />} onClick={() => setEditing(!editing)}>
            {t(editing ? 'done' : 'edit')}
          </Button>
        ) : null}
      </Group>
      {adding ? (
        <Stack gap="xs" className="no-print">
          <Checkbox label={t('evidence.consent')} description={t('evidence.consentHelp')} checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} />
          <Group gap="xs">
            <FileButton multiple accept={ACCEPTED} disabled={!agreed} inputProps={{ 'aria-label': t('add') }} onChange={uploads.add}>
              {(props) => (
                <Button {...props} size="sm" variant="light" disabled={!agreed} leftSection={<IconCamera size={18} aria-hidden />}>
                  {t('add')}
                </Button>
              )}
            </FileButton>
            <Button size="sm" variant="light" disabled={!agreed} leftSection={<IconPhoto size={18} aria-hidden />} onClick={() => setChoosing(true)}>
              {t('evidence.choose')}
            </Button>
            <Button size="sm" variant="subtle" onClick={() => setAdding(false)}>
              {t('evidence.close')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {t('formats')}
          </Text>
        </Stack>
      ) : null}
      {choosing ? <ChoosePhoto project={project} subject={subject.id} onClose={() => setChoosing(false)} /> : null}
    </Stack>
  )
}
