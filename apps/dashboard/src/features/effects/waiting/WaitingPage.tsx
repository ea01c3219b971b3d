'use client'

import { Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ExportMenu } from '@/components/export/ExportMenu'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { Section } from '@/components/Section'
import { EmptyState } from '@/components/states/EmptyState'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import type { WaitingEffectsQuery } from '@/gql/graphql'
import { EXPECTED_AND_NOT_OBSERVED } from './documents'
import { ProjectWaiting } from './ProjectWaiting'
import classes from './Waiting.module.css'
import { waitingProjects } from './waitingProjects'

/** Effects of the whole network that nobody has observed anything of, by project: who was asked, and since when. */
export function WaitingPage({ usefulEffects: { nodes, totalCount } }: WaitingEffectsQuery) {
  const t = useTranslations('effects.network')
  const { slug } = useNetwork()
  const { due, later } = waitingProjects(nodes)
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} back={{ href: paths.projects(slug), label: t('back') }} actions={<>{totalCount > 0 ? <ExportMenu list="effects" filter={EXPECTED_AND_NOT_OBSERVED} /> : null}<PrintButton /></>} />
      {due.length === 0 && later.length === 0 ? <EmptyState title={t('empty.title')} text={t('empty.text')} /> : null}
      <Stack gap="md">
        {([['due', due], ['later', later]] as const).map(([key, projects]) =>
          projects.length > 0 ? (
            <Section key={key} id={key} title={t(`${key}.title`)} count={projects.length}>
              <Text c="dimmed" mb="sm">
                {t(`${key}.text`)}
              </Text>
              <ul className={classes.projects}>
                {projects.map((each) => (
                  <ProjectWaiting key={each.project.id} {...each} />
                ))}
              </ul>
            </Section>
          ) : null,
        )}
      </Stack>
      {totalCount > nodes.length ? <Text c="dimmed">{t('more', { count: totalCount - nodes.length })}</Text> : null}
    </>
  )
}
