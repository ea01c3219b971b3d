'use client'

import { Alert } from '@mantine/core'
import { IconCloudOff, IconCloudUp } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'

interface OfflineBannerProps {
  online: boolean
  /** Changes that have not been answered. */
  waiting: number
  /** The browser keeps them. */
  kept: boolean
}

/** One change that is on its way is no news; several are being caught up. */
const WORTH_SAYING = 3

/** Says that the line is cut, what becomes of what is done meanwhile, and that it is being caught up. */
export function OfflineBanner({ online, waiting, kept }: OfflineBannerProps) {
  const t = useTranslations('together.offline')
  return (
    <div role="status">
      {!online ? (
        <Alert role="none" color="miel" mb="sm" icon={<IconCloudOff aria-hidden />} title={t('title')}>
          {t('waiting', { count: waiting })} {waiting > 0 ? t(kept ? 'kept' : 'notKept') : null}
        </Alert>
      ) : waiting >= WORTH_SAYING ? (
        <Alert role="none" color="encre" mb="sm" icon={<IconCloudUp aria-hidden />} title={t('sending', { count: waiting })} />
      ) : null}
    </div>
  )
}
