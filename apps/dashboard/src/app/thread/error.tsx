'use client'

import { ErrorState } from '@/components/states/ErrorState'

export default function SegmentError({ error }: { error: Error }) {
  return <ErrorState error={error} order={1} />
}
