'use client'

import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import classes from './MergedNotice.module.css'
import { useUnmerge } from './useUnmerge'

interface MergedNoticeProps {
  /** Slug of the network whose page this is. */
  network: string
  kept: { name: string }
  merged: { id: string; name: string }
}

/** Says that two lieux have become one, with the way back. */
export function MergedNotice({ network, kept, merged }: MergedNoticeProps) {
  const t = useTranslations('lieux.merge')
  const { undo, undoing } = useUnmerge(network)
  const [problem, setProblem] = useState<string>()

  const goBack = async () => {
    const inTheWay = await undo(merged.id)
    setProblem(inTheWay?.message)
  }

  return (
    <>
      <Group justify="space-between" gap="xs">
        <span className={classes.words}>{t('done', { kept: kept.name, merged: merged.name })}</span>
        <Button size="compact-sm" variant="light" loading={undoing} onClick={goBack}>
          {t('undo')}
        </Button>
      </Group>
      {problem ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      ) : null}
    </>
  )
}
