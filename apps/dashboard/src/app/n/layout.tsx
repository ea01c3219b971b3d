import type { ReactNode } from 'react'
import { AppProviders } from '@/features/shell/AppProviders'

export default function NetworksLayout({ children }: { children: ReactNode }) {
  return <AppProviders>{children}</AppProviders>
}
