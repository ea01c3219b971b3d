'use client'

import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { SentPhoto } from './usePhotoUploads'

interface PhotoUploadsProps {
  photos: readonly SentPhoto[]
  onStop: () => void
  onAgain: (photo: SentPhoto) => void
  onForget: (key: number) => void
}

/** Photos on their way, and those that did not come in, each with why. */
export function PhotoUploads({ photos, onStop, onAgain, onForget }: PhotoUploadsProps) {
  const t = useTranslations('photos')
  const common = useTranslations('common')
  const running = photos.filter(({ problem }) => !problem)
  const current = running[0]
  if (photos.length === 0) return null
  return (
    <Stack gap="sm" className="no-print">
      {current ? (
        <Group gap="sm">
          <Stack gap={4} flex="1 1 14rem">
            <Text size="sm" role="status">
              {t(current.sent >= 1 ? 'working' : 'sending', { name: current.file.name, count: running.length })}
            </Text>
            <Progress value={current.sent * 100} animated={current.sent >= 1} aria-label={t('progress')} />
          </Stack>
          <Button variant="default" onClick={onStop}>
            {t('stop')}
          </Button>
        </Group>
      ) : null}
      {photos.map((photo) =>
        photo.problem ? (
          <Alert key={photo.key} role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('notSent', { name: photo.file.name })} withCloseButton closeButtonLabel={common('close')} onClose={() => onForget(photo.key)}>
            {photo.problem.kind === 'refused' ? photo.problem.message : t(`problems.${photo.problem.kind}`)}
            {photo.problem.kind === 'unreachable' || photo.problem.kind === 'busy' ? (
              <Button size="compact-sm" variant="light" mt="xs" display="block" onClick={() => onAgain(photo)}>
                {t('again')}
              </Button>
            ) : null}
          </Alert>
        ) : null,
      )}
    </Stack>
  )
}
