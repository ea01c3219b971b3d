'use client'

import { Alert } from '@mantine/core'
import { useNetwork as useConnection } from '@mantine/hooks'
import { IconCloud, IconCloudOff } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'

interface ConnectionNoticeProps {
  /** Something is not saved. */
  unsaved: boolean
  /** It was sent, and no answer came. */
  unanswered: boolean
  /** The browser keeps it. */
  kept: boolean
  /** What the button says that sends it again. */
  submitLabel: string
}

/** Says that the line is cut while there is something to save, what becomes of it, and when it can be sent again. Stands beside the button that does so. */
export function ConnectionNotice({ unsaved, unanswered, kept, submitLabel }: ConnectionNoticeProps) {
  const t = useTranslations('forms.connection')
  const { online } = useConnection()
  // A live region that stands there before it speaks is heard.
  return (
    <div role="status" style={{ flexBasis: '100%' }}>
      {unsaved && (unanswered || !online) ? (
        <Alert role="none" color={online ? 'encre' : 'miel'} icon={online ? <IconCloud aria-hidden /> : <IconCloudOff aria-hidden />} title={t(online ? 'unanswered' : 'offline')}>
          {t(kept ? 'kept' : 'stay')} {t(online ? 'again' : 'later', { action: submitLabel })}
        </Alert>
      ) : null}
    </div>
  )
}
