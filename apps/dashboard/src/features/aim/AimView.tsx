'use client'

import { Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { HistoryButton } from '@/components/history/HistoryButton'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { Section } from '@/components/Section'
import { EmptyState } from '@/components/states/EmptyState'
import type { AimPageQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import classes from './Aim.module.css'

/** What a network wants together, its objectives and its limits. */
export function AimView({ network }: { network: NonNullable<AimPageQuery['network']> }) {
  const t = useTranslations('aim')
  const { slug } = useNetwork()
  const { sharedAim: aim, viewerCanUpdate } = network
  const edit = (
    <ButtonLink href={paths.editAim(slug)} leftSection={<IconPencil size={18} aria-hidden />}>
      {t(aim ? 'edit' : 'write')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        title={t('title')} intro={t('intro')}
        actions={
          <>
            <PrintButton />
            {viewerCanUpdate && aim ? <HistoryButton subject={{ id: aim.id, version: aim.version, name: t('title') }} /> : null}
            {viewerCanUpdate && aim ? edit : null}
          </>
        }
      />
      {aim ? (
        <>
          <Section id="aim" title={t('fields.statement')}>
            {aim.statement ? <p className={classes.statement}>{aim.statement}</p> : <Text c="dimmed">{t('noStatement')}</Text>}
          </Section>
          <Statements id="objectives" title={t('fields.objectives')} none={t('noObjectives')} statements={aim.objectives} />
          <Statements id="limits" title={t('fields.limits')} none={t('noLimits')} statements={aim.limits} />
        </>
      ) : (
        <EmptyState title={t('empty.title')} text={t('empty.text')} action={viewerCanUpdate ? edit : undefined} />
      )}
    </>
  )
}

function Statements({ id, title, none, statements }: { id: string; title: string; none: string; statements: { id: string; statement: string }[] }) {
  return (
    <Section id={id} title={title} count={statements.length}>
      {statements.length === 0 ? <Text c="dimmed">{none}</Text> : null}
      <ol className={classes.list}>
        {statements.map((one) => (
          <li key={one.id}>{one.statement}</li>
        ))}
      </ol>
    </Section>
  )
}
