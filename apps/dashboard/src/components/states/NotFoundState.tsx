import { Button } from '@mantine/core'
import { IconMapQuestion } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { Notice } from './Notice'

/** The thing does not exist, or not for this visitor. */
export function NotFoundState({ order }: { order?: 1 | 2 | 3 }) {
  const t = useTranslations('errors')
  return (
    <Notice
      order={order}
      title={t('notFound.title')}
      text={t('notFound.text')}
      icon={<IconMapQuestion size={28} stroke={1.6} />}
      action={<Button component="a" href="/" variant="light">{t('backHome')}</Button>}
    />
  )
}
