'use client'

import { Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** What to do with an address, on a phone and on a computer. */
export function HowTo() {
  const t = useTranslations('feeds')
  return (
    <Stack gap={4}>
      <Text size="sm">{t.rich('phone', { strong })}</Text>
      <Text size="sm">{t.rich('desktop', { strong })}</Text>
    </Stack>
  )
}

const strong = (chunks: ReactNode) => <strong>{chunks}</strong>
