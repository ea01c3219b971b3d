'use client'

import { Anchor, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { getFragmentData, type FragmentType } from '@/gql'
import { SentFileFragment } from './documents'
import { useFileFacts } from './useFileFacts'

/** A file to download, with what it is and how heavy before anybody does. */
export function FileLink({ file: masked, children }: { file: FragmentType<typeof SentFileFragment>; children: ReactNode }) {
  const file = getFragmentData(SentFileFragment, masked)
  const facts = useFileFacts()
  return (
    <>
      <Anchor href={file.url} download={file.name}>
        {children}
      </Anchor>{' '}
      <Text span size="sm" c="dimmed">
        {facts(file)}
      </Text>
    </>
  )
}
