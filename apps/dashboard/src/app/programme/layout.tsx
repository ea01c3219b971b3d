import '@/features/programme/frame/programme.css'
import type { ReactNode } from 'react'

/** Public pages need no sign-in and nothing that runs in the browser: they stand apart from the dashboard's providers, look and frames. */
export default function ProgrammeLayout({ children }: { children: ReactNode }) {
  return <div className="public">{children}</div>
}
