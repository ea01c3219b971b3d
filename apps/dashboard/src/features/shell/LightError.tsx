'use client'

import { useSyncExternalStore } from 'react'
import en from '@/messages/en/errors.json'
import fr from '@/messages/fr/errors.json'
import { LightMessage } from './LightMessage'

const never = () => () => undefined

/** The last net: a page broke that has no providers of words around it, or they broke themselves. */
export function LightError() {
  const language = useSyncExternalStore(never, () => document.documentElement.lang, () => 'fr')
  const { unexpected, retry } = language === 'en' ? en : fr
  return (
    <LightMessage title={unexpected.title} text={unexpected.text}>
      <button type="button" onClick={() => window.location.reload()}>
        {retry}
      </button>
    </LightMessage>
  )
}
