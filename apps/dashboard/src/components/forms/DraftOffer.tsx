'use client'

import { Alert, Button, Group } from '@mantine/core'
import { IconPencilPause } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { formatLongDay, formatTime } from '@/lib/dates'

/** What was begun: a new thing, one that was sent and not answered, a change of a thing, or one of a thing that others have changed since. */
export type DraftKind = 'new' | 'sent' | 'change' | 'changedSince'

interface DraftOfferProps {
  /** ISO 8601. */
  savedAt: string
  kind: DraftKind
  onResume: () => void
  onAbandon: () => void
}

/** Offers what was typed earlier and not saved. */
export function DraftOffer({ savedAt, kind, onResume, onAbandon }: DraftOfferProps) {
  const t = useTranslations('forms.draft')
  const locale = useLocale()
  // One's own doing, so the clock is that of one's own machine.
  const where = { locale, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
  const when = t('when', { day: formatLongDay(savedAt, where), time: formatTime(savedAt, where) })
  return (
    <Alert role="status" color="encre" icon={<IconPencilPause aria-hidden />}>
      {t(`offer.${kind}`, { when })}
      <Group gap="sm" mt="sm">
        <Button size="sm" onClick={onResume}>
          {t('resume')}
        </Button>
        <Button size="sm" variant="default" onClick={onAbandon}>
          {t('abandon')}
        </Button>
      </Group>
    </Alert>
  )
}
