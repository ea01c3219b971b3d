import type { Metadata } from 'next'
import NotFound from '@/app/not-found'

export const metadata: Metadata = { robots: { index: false } }

/** What the dashboard's server sends for an address of a programme that leads nowhere: Next leaves that to scripts, and these pages load none (server/lost-page.ts). */
export default NotFound
