'use client'

import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { showChange, type Change } from '@/components/undo/UndoNotice'

/** Says that something is saved, with the way back of a change, and reads the page anew below the form. */
export function useSavedInPlace(close: () => void) {
  const t = useTranslations('forms')
  const router = useRouter()
  return (name: string, change?: Change) => {
    if (change) showChange(t('saved', { name }), change)
    else notifications.show({ message: t('saved', { name }) })
    close()
    router.refresh()
  }
}
