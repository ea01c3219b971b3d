'use client'

import { LightError } from '@/features/shell/LightError'

/** A frame itself could not be read, for instance because the API is away. */
export default function AppError() {
  return <LightError />
}
