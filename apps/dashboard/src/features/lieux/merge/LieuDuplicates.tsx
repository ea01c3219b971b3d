'use client'

import { Button, Stack, Text } from '@mantine/core'
import { IconArrowsJoin } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Section } from '@/components/Section'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { MergeDialog } from './MergeDialog'
import { PastMerge } from './PastMerge'

const LieuDuplicatesFragment = graphql(`
  fragment LieuDuplicates on Lieu {
    id
    name
    viewerCanUpdate
    viewerCanDelete
    merges { id mergedId name mergedAt viewerCanUndo }
  }
`)

/** For those who may: make one of two lieux that are the same, and undo it. */
export function LieuDuplicates({ lieu: masked }: { lieu: FragmentType<typeof LieuDuplicatesFragment> }) {
  const t = useTranslations('lieux.merge')
  const { merges, viewerCanUpdate, viewerCanDelete, ...lieu } = getFragmentData(LieuDuplicatesFragment, masked)
  const [opened, setOpened] = useState(false)
  const mayMerge = viewerCanUpdate && viewerCanDelete
  if (!mayMerge && merges.length === 0) return null
  return (
    <div className="no-print">
      <Section id="duplicates" title={t('section')}>
        <Stack gap="sm">
          {merges.map((merge) => (
            <PastMerge key={merge.id} merge={merge} />
          ))}
          {mayMerge ? (
            <>
              <Text size="sm" c="dimmed">
                {t('question')}
              </Text>
              <Button variant="default" leftSection={<IconArrowsJoin size={18} aria-hidden />} onClick={() => setOpened(true)}>
                {t('action')}
              </Button>
            </>
          ) : null}
        </Stack>
      </Section>
      {opened ? <MergeDialog lieu={lieu} opened onClose={() => setOpened(false)} /> : null}
    </div>
  )
}
