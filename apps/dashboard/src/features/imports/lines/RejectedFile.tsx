'use client'

import { Button, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'

/** The refused lines as a file, to be mended and sent again. */
export function RejectedFile({ id, count }: { id: string; count: number }) {
  const t = useTranslations('imports.lines.rejected')
  if (count === 0) return null
  return (
    <Group gap="sm">
      <Button component="a" href={paths.rejectedLines(id)} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
        {t('action', { count })}
      </Button>
      <Text size="sm" c="dimmed" maw="36rem">
        {t('text')}
      </Text>
    </Group>
  )
}
