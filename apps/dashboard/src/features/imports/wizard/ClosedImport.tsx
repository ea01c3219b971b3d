'use client'

import { Alert, Group, List, Text } from '@mantine/core'
import { IconAlertTriangle, IconFileImport, IconList, IconMap2 } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import type { ImportHeadFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { outcomes } from '../importSteps'

export type ClosedState = 'CONFIRMED' | 'CANCELLED' | 'FAILED' | 'UNDONE'

interface ClosedImportProps extends Pick<ImportHeadFragment, 'target' | 'counts' | 'problem' | 'kept'> {
  state: ClosedState
}

/** What came of an import that waits no more, and the way on. */
export function ClosedImport({ state, target, counts, problem, kept }: ClosedImportProps) {
  const t = useTranslations('imports')
  const network = useNetwork()
  const done = state === 'CONFIRMED'
  return (
    <Section id="import-result" title={t(`closed.${state}.title`)}>
      {problem ? (
        <Alert mb="sm" color={done ? 'miel' : 'red'} icon={<IconAlertTriangle aria-hidden />}>
          {problem.message}
        </Alert>
      ) : null}
      <Text>{t(`closed.${state}.text`)}</Text>
      {done ? (
        <List mt="xs" listStyleType="disc" withPadding>
          {outcomes.filter(({ count }) => counts[count] > 0).map(({ outcome, count }) => (
            <List.Item key={outcome}>{t(`done.${outcome}`, { count: counts[count], target: target ?? '' })}</List.Item>
          ))}
        </List>
      ) : null}
      {kept && kept.changed + kept.used > 0 ? (
        <List mt="xs" listStyleType="disc" withPadding>
          {kept.changed > 0 ? <List.Item>{t('closed.kept.changed', { count: kept.changed })}</List.Item> : null}
          {kept.used > 0 ? <List.Item>{t('closed.kept.used', { count: kept.used })}</List.Item> : null}
        </List>
      ) : null}
      <Group mt="md">
        <ButtonLink variant={done ? 'default' : 'filled'} href={paths.imports(network.slug)} leftSection={<IconFileImport size={18} aria-hidden />}>
          {t('closed.another')}
        </ButtonLink>
        {done ? <WaysOn target={target} /> : null}
      </Group>
    </Section>
  )
}

/** To the list that the file went into. */
function WaysOn({ target }: Pick<ClosedImportProps, 'target'>) {
  const t = useTranslations('imports.closed')
  const { slug } = useNetwork()
  const lists = {
    LIEUX: paths.lieux(slug),
    ORGANISATIONS: paths.organisations(slug),
    PEOPLE: paths.people(slug),
    RESOURCES: paths.resources(slug),
    NEEDS: paths.needs(slug),
    EVENTS: paths.monthList(slug, new Date().getFullYear()),
  }
  if (!target) return null
  return (
    <>
      {target === 'LIEUX' ? (
        <ButtonLink variant="default" href={paths.lieuxMap(slug)} leftSection={<IconMap2 size={18} aria-hidden />}>
          {t('map')}
        </ButtonLink>
      ) : null}
      <ButtonLink href={lists[target]} leftSection={<IconList size={18} aria-hidden />}>
        {t(`lists.${target}`)}
      </ButtonLink>
    </>
  )
}
