'use client'

import { createContext, useContext, type ReactNode } from 'react'

/** What the environment says at run time and the browser needs to know. */
export interface RuntimeConfigValue {
  /** Raster tiles `https://…/{z}/{x}/{y}.png`; without them the map shows its own outlines. */
  tilesUrl?: string
  /** Credit that the tiles' owner asks for. */
  tilesAttribution?: string
}

const Context = createContext<RuntimeConfigValue>({})

export function RuntimeConfigProvider({ value, children }: { value: RuntimeConfigValue; children: ReactNode }) {
  return <Context value={value}>{children}</Context>
}

export const useRuntimeConfig = () => useContext(Context)
