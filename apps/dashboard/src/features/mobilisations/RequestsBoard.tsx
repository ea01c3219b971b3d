'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { Columns } from '@/components/Columns'
import { ExportMenu } from '@/components/export/ExportMenu'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { Section } from '@/components/Section'
import { IntentViews } from '@/features/resources/IntentViews'
import type { RequestsBoardQuery } from '@/gql/graphql'
import { AskButton } from './AskButton'
import { RequestItem } from './RequestItem'
import classes from './RequestItem.module.css'

type Part = 'toAnswer' | 'proposed' | 'asked' | 'inUse' | 'promised' | 'over'
type Seldom = 'proposed' | 'over'

/** Parts that are not shown where there is nothing in them. */
const isSeldom = (part: Part): part is Seldom => part === 'proposed' || part === 'over'

/** What waits for an answer, what one has asked for, who has what now, what is promised for later, and what came to nothing. */
export function RequestsBoard({ board }: { board: RequestsBoardQuery }) {
  const t = useTranslations('mobilisations')
  const part = (key: Part) => {
    const { nodes, totalCount } = board[key]
    if (totalCount === 0 && isSeldom(key)) return null
    return (
      <Section id={key} title={t(`board.${key}.title`)} count={totalCount}>
        {nodes.length === 0 && !isSeldom(key) ? <Text c="dimmed">{t(`board.${key}.none`)}</Text> : null}
        <ul className={classes.items}>
          {nodes.map((request) => (
            <RequestItem key={request.id} request={request} selectable />
          ))}
        </ul>
        {totalCount > nodes.length ? <Text c="dimmed">{t('board.more', { count: totalCount - nodes.length })}</Text> : null}
      </Section>
    )
  }
  return (
    <>
      <PageHeader title={t('board.title')} intro={t('board.intro')} views={<IntentViews current="requests" />} actions={<><ExportMenu list="mobilisations" /><PrintButton /><AskButton /></>} />
      <Columns main={<>{part('toAnswer')}{part('proposed')}{part('asked')}</>} aside={<>{part('inUse')}{part('promised')}{part('over')}</>} />
    </>
  )
}
