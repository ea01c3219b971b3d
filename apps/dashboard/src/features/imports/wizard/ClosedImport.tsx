'use client'

import { Group, List, Text } from '@mantine/core'
import { IconFileImport, IconHexagons, IconMap2 } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import type { DataImportState } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { outcomes, type ImportCounts } from '../importSteps'

interface ClosedImportProps {
  state: DataImportState
  counts: ImportCounts
}

/** What came of an import that waits no more, and the way on. */
export function ClosedImport({ state, counts }: ClosedImportProps) {
  const t = useTranslations('imports')
  const network = useNetwork()
  const done = state === 'CONFIRMED'
  return (
    <Section id="import-result" title={t(`closed.${state}.title`)}>
      <Text>{t(`closed.${state}.text`)}</Text>
      {done ? (
        <List mt="xs" listStyleType="disc" withPadding>
          {outcomes.filter(({ count }) => counts[count] > 0).map(({ outcome, count }) => (
            <List.Item key={outcome}>{t(`done.${outcome}`, { count: counts[count] })}</List.Item>
          ))}
        </List>
      ) : null}
      <Group mt="md">
        <ButtonLink variant={done ? 'default' : 'filled'} href={paths.imports(network.slug)} leftSection={<IconFileImport size={18} aria-hidden />}>
          {t('closed.another')}
        </ButtonLink>
        {done ? (
          <>
            <ButtonLink variant="default" href={paths.lieuxMap(network.slug)} leftSection={<IconMap2 size={18} aria-hidden />}>
              {t('closed.map')}
            </ButtonLink>
            <ButtonLink href={paths.lieux(network.slug)} leftSection={<IconHexagons size={18} aria-hidden />}>
              {t('closed.lieux')}
            </ButtonLink>
          </>
        ) : null}
      </Group>
    </Section>
  )
}
