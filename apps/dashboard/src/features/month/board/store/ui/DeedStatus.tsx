'use client'

import { Alert, CloseButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import status from '../../MoveStatus.module.css'
import type { DeedNews } from '../news'

interface DeedStatusProps {
  news: DeedNews | undefined
  /** Refusals that wait behind this one. */
  further: number
  onClose: () => void
}

/** What came of anything but the move of one card, in the place and with the looks of that. */
export function DeedStatus({ news, further, onClose }: DeedStatusProps) {
  const t = useTranslations('together')
  const common = useTranslations('common')
  const what = news ? t(`deed.${news.label.kind}`, { title: news.label.title, count: news.label.count }) : ''
  return (
    <div className={status.status}>
      <div role="status" className={news?.kind === 'did' ? status.done : undefined}>
        {news?.kind === 'did' ? (
          <>
            <span>{t(news.undone ? 'news.undone' : 'news.did', { what })}</span>
            <CloseButton variant="transparent" c="inherit" aria-label={common('close')} onClick={onClose} />
          </>
        ) : null}
      </div>
      {news?.kind === 'notDone' ? (
        <Alert role="alert" className={status.refused} color="red" variant="white" icon={<IconAlertTriangle aria-hidden />} title={t('news.notDone', { what })} withCloseButton closeButtonLabel={common('close')} onClose={onClose}>
          {news.userErrors.length > 0 ? [...new Set(news.userErrors.map(({ message }) => message))].join(' ') : t('news.failed')}{' '}
          {news.titles.length > 0 ? t('news.about', { titles: news.titles.join(', ') }) : null} {further > 0 ? t('news.more', { count: further }) : null}
        </Alert>
      ) : null}
    </div>
  )
}
