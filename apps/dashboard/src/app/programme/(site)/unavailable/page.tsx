import type { Metadata } from 'next'
import { LightState } from '@/features/shell/LightState'

export const metadata: Metadata = { robots: { index: false } }

/** What the dashboard's server sends for a page of a programme that could not be shown, for instance because the API is away (server/lost-page.ts). */
export default function Unavailable() {
  return <LightState of="unexpected" />
}
