import type { ReactNode } from 'react'
import { AppProviders } from '@/app/AppProviders'
import { PlainFrame } from '@/features/shell/PlainFrame'
import { ViewerProvider } from '@/lib/ViewerContext'
import { getViewer } from '@/lib/viewer'

export default async function PlainLayout({ children }: { children: ReactNode }) {
  return (
    <AppProviders>
      <ViewerProvider viewer={await getViewer()}>
        <PlainFrame>{children}</PlainFrame>
      </ViewerProvider>
    </AppProviders>
  )
}
