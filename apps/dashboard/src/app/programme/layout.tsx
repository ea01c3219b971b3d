import type { ReactNode } from 'react'
import { PlainFrame } from '@/features/shell/PlainFrame'
import { ViewerProvider } from '@/lib/ViewerContext'
import { getViewer } from '@/lib/viewer'

/** Programmes need no sign-in, and stand in no network's frame. */
export default async function ProgrammeLayout({ children }: { children: ReactNode }) {
  return (
    <ViewerProvider viewer={await getViewer()}>
      <PlainFrame>{children}</PlainFrame>
    </ViewerProvider>
  )
}
