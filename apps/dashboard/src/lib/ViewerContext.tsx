'use client'

import { createContext, useContext, type ReactNode } from 'react'
import { accessIn, type Access } from './permissions'
import type { Viewer } from './viewer'

export interface CurrentNetwork {
  id: string
  slug: string
  name: string
}

const ViewerContext = createContext<Viewer | undefined>(undefined)
const NetworkContext = createContext<CurrentNetwork | undefined>(undefined)

interface ViewerProviderProps {
  viewer: Viewer
  network?: CurrentNetwork
  children: ReactNode
}

export function ViewerProvider({ viewer, network, children }: ViewerProviderProps) {
  return (
    <ViewerContext value={viewer}>
      <NetworkContext value={network}>{children}</NetworkContext>
    </ViewerContext>
  )
}

/** Who is looking. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('useViewer() needs a frame (PlainFrame or NetworkFrame) around it')
  return viewer
}

/** The network that the address is about; only below `/n/[network]`. */
export function useNetwork(): CurrentNetwork {
  const network = useContext(NetworkContext)
  if (!network) throw new Error('useNetwork() only works below /n/[network]')
  return network
}

/** What the viewer may do in the current network: `const { can } = usePermissions(); can('lieu:create')`. */
export function usePermissions(): Access {
  return accessIn(useViewer(), useNetwork().slug)
}
