'use client'

import { ErrorState } from '@/components/states/ErrorState'

export default function AppError({ error }: { error: Error }) {
  return (
    <main id="main">
      <ErrorState error={error} order={1} />
    </main>
  )
}
