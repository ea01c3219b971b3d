'use client'

import { useEffect, useRef } from 'react'
import { NOTICE_WITH_ACTION } from '@/lib/notices'
import { showChange, type Change } from './UndoNotice'

/** Where a page offers the way back of its last change itself: whoever leaves it right after has the offer with them. */
export function useLeftChange(last: { message: string; change: Change } | undefined): void {
  const left = useRef<{ message: string; change: Change; at: number }>(undefined)
  const [message, subject, version] = [last?.message, last?.change.subject, last?.change.version]
  useEffect(() => {
    left.current = message !== undefined && subject !== undefined && version !== undefined ? { message, change: { subject, version }, at: Date.now() } : undefined
  }, [message, subject, version])
  useEffect(
    () => () => {
      if (left.current && Date.now() - left.current.at < NOTICE_WITH_ACTION) showChange(left.current.message, left.current.change)
    },
    [],
  )
}
