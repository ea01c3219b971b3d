'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'

/** Where the visitor was going: an address, or an entry of the browser's history. */
type Destination = { href: string } | { key: string }

/** Asks before unsaved changes are left behind: by a link of the dashboard, by "back", or by closing the page. */
export function UnsavedGuard({ active }: { active: boolean }) {
  const t = useTranslations('forms.unsaved')
  const router = useRouter()
  const [destination, setDestination] = useState<Destination>()
  const [leaving, setLeaving] = useState<Destination>()
  const watching = active && !leaving

  useEffect(() => {
    if (!watching) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      const elsewhere = !link || link.target === '_blank' || link.origin !== window.location.origin || link.getAttribute('href')?.startsWith('#')
      if (elsewhere || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      setDestination({ href: link.pathname + link.search })
    }
    // Browsers without the Navigation API let "back" through; Next keeps no hook for it.
    const navigation = 'navigation' in window ? window.navigation : undefined
    const onNavigate = (event: NavigateEvent) => {
      if (event.navigationType !== 'traverse' || !event.cancelable) return
      event.preventDefault()
      setDestination({ key: event.destination.key })
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, { capture: true })
    navigation?.addEventListener('navigate', onNavigate)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, { capture: true })
      navigation?.removeEventListener('navigate', onNavigate)
    }
  }, [watching])

  // The listeners above are gone by the time this runs.
  useEffect(() => {
    if (!leaving) return
    if ('href' in leaving) router.push(leaving.href)
    else window.navigation.traverseTo(leaving.key)
  }, [leaving, router])

  return (
    <ConfirmDialog opened={destination !== undefined && !leaving} title={t('title')} confirmLabel={t('leave')} danger onConfirm={() => setLeaving(destination)} onClose={() => setDestination(undefined)}>
      {t('text')}
    </ConfirmDialog>
  )
}
