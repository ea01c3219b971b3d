import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { Notice } from './Notice'

/** The visitor is known, and may not read this. */
export function ForbiddenState({ order }: { order?: 1 | 2 | 3 }) {
  const t = useTranslations('errors')
  return (
    <Notice
      order={order}
      title={t('forbidden.title')}
      text={t('forbidden.text')}
      icon={<IconLock size={28} stroke={1.6} />}
      action={<Button component="a" href="/" variant="light">{t('backHome')}</Button>}
    />
  )
}
