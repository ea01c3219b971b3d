'use client'

import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'

/** Says that something is saved, and leads to it. */
export function useSavedNotice() {
  const t = useTranslations('forms')
  const router = useRouter()
  return (name: string, href: string) => {
    notifications.show({ message: t('saved', { name }) })
    router.push(href)
    router.refresh()
  }
}
