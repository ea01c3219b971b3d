'use client'

import { useEffect, useEffectEvent } from 'react'

/** Whether keys belong to what is typed into, or to a dialog. */
const isBusy = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"]') !== null

/** Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again, Escape clears the selection. */
export function useStepKeys({ onStep, onEscape }: { onStep: (way: 'undo' | 'redo') => void; onEscape: () => void }): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isBusy(event.target) || event.defaultPrevented) return
    const key = event.key.toLowerCase()
    if (key === 'escape') return onEscape()
    if (!event.ctrlKey && !event.metaKey) return
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    onStep(key === 'z' && !event.shiftKey ? 'undo' : 'redo')
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
