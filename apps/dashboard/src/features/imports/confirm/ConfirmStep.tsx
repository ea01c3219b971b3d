'use client'

import { Alert, Anchor, Button, Group, List, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { namesItsLines } from '../columns/importFields'
import { outcomes, stepPath, type ImportStep } from '../importSteps'
import { ConfirmImportDocument } from '../wizard/changes'
import { useImportChange } from '../wizard/ImportChange'

export const ImportSummaryFragmentDocument = graphql(`
  fragment ImportSummary on DataImport {
    id
    version
    target
    columns { name field }
    counts { created updated unchanged duplicates rejected skipped names }
  }
`)

type Obstacle = { key: 'noName' | 'names' | 'undecided' | 'nothing'; step: ImportStep; count: number }

/** What will be written, and the button that writes it: all, or nothing. */
export function ConfirmStep({ dataImport }: { dataImport: FragmentType<typeof ImportSummaryFragmentDocument> }) {
  const t = useTranslations('imports')
  const network = useNetwork()
  const { can } = usePermissions()
  const { send, busy } = useImportChange()
  const { id, version, target, columns, counts } = getFragmentData(ImportSummaryFragmentDocument, dataImport)
  const obstacle = obstacleOf(columns, counts)
  return (
    <Section id="import-confirm" title={t('confirm.title')}>
      <List listStyleType="disc" withPadding>
        {outcomes.filter(({ count }) => counts[count] > 0).map(({ outcome, count }) => (
          <List.Item key={outcome}>
            <Anchor component={Link} href={outcome === 'DUPLICATE' ? stepPath(network.slug, id, 'duplicates') : stepPath(network.slug, id, 'lines', outcome)}>{t(`confirm.will.${outcome}`, { count: counts[count], target: target ?? '' })}</Anchor>
          </List.Item>
        ))}
      </List>
      {obstacle ? (
        <Alert mt="md" color="miel" icon={<IconAlertTriangle aria-hidden />} title={t(`confirm.obstacles.${obstacle.key}.title`, { count: obstacle.count })}>
          <Text size="sm">{t(`confirm.obstacles.${obstacle.key}.text`)}</Text>
          <ButtonLink mt="sm" size="sm" variant="default" href={stepPath(network.slug, id, obstacle.step)}>
            {t(`confirm.obstacles.${obstacle.key}.action`)}
          </ButtonLink>
        </Alert>
      ) : (
        <Text mt="md" maw="44rem">
          {t('confirm.text')}
        </Text>
      )}
      {can('import:write') ? (
        <Group mt="md">
          <Button
            size="md"
            leftSection={<IconCheck size={18} aria-hidden />}
            disabled={obstacle !== undefined || (busy !== undefined && busy !== 'confirm')}
            loading={busy === 'confirm'}
            onClick={() => void send('confirm', ConfirmImportDocument, { id, expectedVersion: version })}
          >
            {t('confirm.action')}
          </Button>
          {busy === 'confirm' ? <Text role="status">{t('confirm.working')}</Text> : null}
        </Group>
      ) : null}
    </Section>
  )
}

/** What stands in the way of writing, and the step where it is mended. */
function obstacleOf(columns: readonly { field?: string | null }[], counts: { created: number; updated: number; unchanged: number; duplicates: number; names: number }): Obstacle | undefined {
  if (!namesItsLines(columns)) return { key: 'noName', step: 'columns', count: 0 }
  if (counts.names > 0) return { key: 'names', step: 'names', count: counts.names }
  if (counts.duplicates > 0) return { key: 'undecided', step: 'duplicates', count: counts.duplicates }
  if (counts.created + counts.updated + counts.unchanged === 0) return { key: 'nothing', step: 'lines', count: 0 }
  return undefined
}
