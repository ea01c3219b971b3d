'use client'

import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { showChange, type Change } from '@/components/undo/UndoNotice'

/** Says that something is saved, with the way back of a change, and leads to it. */
export function useSavedNotice() {
  const t = useTranslations('forms')
  const router = useRouter()
  return (name: string, href: string, change?: Change) => {
    if (change) showChange(t('saved', { name }), change)
    else notifications.show({ message: t('saved', { name }) })
    router.push(href)
    router.refresh()
  }
}
