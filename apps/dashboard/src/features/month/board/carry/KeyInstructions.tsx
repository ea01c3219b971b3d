'use client'

import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'

/** How cards are carried by keys, for screen readers; there once the board answers to keys. */
export function KeyInstructions({ inHours }: { inHours: boolean }) {
  const t = useTranslations('month.drag')
  const answers = useSyncExternalStore(never, () => true, () => false)
  return answers ? (
    <p id="board-keys" hidden>
      {t(inHours ? 'instructionsInHours' : 'instructions')}
    </p>
  ) : null
}

const never = () => () => undefined
