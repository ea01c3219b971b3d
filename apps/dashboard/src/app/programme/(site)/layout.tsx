import type { ReactNode } from 'react'
import { ProgrammeFrame } from '@/features/programme/frame/ProgrammeFrame'

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <ProgrammeFrame>{children}</ProgrammeFrame>
}
