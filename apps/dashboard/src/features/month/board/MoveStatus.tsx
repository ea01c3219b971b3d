'use client'

import { Alert, Button, CloseButton, Group } from '@mantine/core'
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { useLeftChange } from '@/components/undo/useLeftChange'
import { formatTimeRange } from '@/lib/dates'
import type { UserError } from '@/lib/user-errors'
import type { BoardOccurrence } from './board.operations'
import classes from './MoveStatus.module.css'
import { zoneOf, type WhenAndWhere } from './moves'
import type { MoveNews } from './store/news'

interface MoveStatusProps {
  news: MoveNews | undefined
  /** Takes the last move back; absent where there is none. */
  undo: (() => void) | undefined
  onClose: () => void
  /** Leads a refused move to the form, where it can be mended. */
  onCorrect: (occurrence: BoardOccurrence, wanted: WhenAndWhere, errors: UserError[]) => void
}

/** What came of the last move, with the way back; stays until the next move, and goes along where the page is left. */
export function MoveStatus({ news, undo, onClose, onCorrect }: MoveStatusProps) {
  const t = useTranslations('month.news')
  const common = useTranslations('common')
  const locale = useLocale()
  const whenWhere = ({ startsAt, endsAt, lieu, place }: WhenAndWhere) => {
    const when = startsAt ? formatTimeRange(startsAt, endsAt, { locale, timeZone: zoneOf({ lieu }) }) : t('tray')
    const where = lieu?.name ?? place?.label
    return where && startsAt ? t('whenWhere', { when, where }) : when
  }
  const said = news?.kind === 'moved' ? t(news.undone ? 'undone' : 'moved', { title: news.occurrence.event.title, to: whenWhere(news.occurrence) }) : ''
  useLeftChange(news?.kind === 'moved' && undo ? { message: said, change: { subject: news.occurrence.id, version: news.occurrence.version } } : undefined)
  const refusal = news?.kind === 'refused' || news?.kind === 'failed' ? news : undefined
  return (
    <div className={classes.status}>
      <div role="status" className={news?.kind === 'moved' ? classes.done : undefined}>
        {news?.kind === 'moved' ? (
          <>
            <span>{said}</span>
            <Group gap="xs" wrap="nowrap">
              {undo ? (
                <Button variant="white" color="sapin" size="xs" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={undo}>
                  {t('undo')}
                </Button>
              ) : null}
              <CloseButton variant="transparent" c="inherit" aria-label={common('close')} onClick={onClose} />
            </Group>
          </>
        ) : null}
      </div>
      {refusal ? (
        <Alert
          role="alert"
          className={classes.refused}
          color="red"
          variant="white"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('notMoved', { title: refusal.occurrence.event.title })}
          withCloseButton
          closeButtonLabel={common('close')}
          onClose={onClose}
        >
          {refusal.kind === 'refused' ? refusal.userErrors.map(({ message }) => message).join(' ') : t('failed')}{' '}
          {t('stays', { to: whenWhere(refusal.wanted) })}
          <Group mt="xs">
            <Button size="xs" variant="light" onClick={() => onCorrect(refusal.occurrence, refusal.wanted, refusal.kind === 'refused' ? refusal.userErrors : [])}>
              {t('correct')}
            </Button>
          </Group>
        </Alert>
      ) : null}
    </div>
  )
}
