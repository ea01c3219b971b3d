import type { ReactNode } from 'react'
import { AppProviders } from '@/app/AppProviders'
import { PlainFrame } from '@/features/shell/PlainFrame'
import { ViewerProvider } from '@/lib/ViewerContext'
import { getViewer } from '@/lib/viewer'

/** A shared fil rouge needs no sign-in, and stands in no network's frame. */
export default async function SharedThreadLayout({ children }: { children: ReactNode }) {
  return (
    <AppProviders>
      <ViewerProvider viewer={await getViewer()}>
        <PlainFrame>{children}</PlainFrame>
      </ViewerProvider>
    </AppProviders>
  )
}
