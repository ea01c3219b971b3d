import type { ReactNode } from 'react'
import { AppProviders } from '@/app/AppProviders'

export default function NetworksLayout({ children }: { children: ReactNode }) {
  return <AppProviders>{children}</AppProviders>
}
