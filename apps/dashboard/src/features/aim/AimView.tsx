'use client'

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
import { AimListHere } from './AimListHere'
import { AimStatementHere } from './AimStatementHere'

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
            <ButtonLink variant="default" href={paths.waitingEffects(slug)}>
              {t('waiting')}
            </ButtonLink>
            {viewerCanUpdate && aim ? <HistoryButton subject={{ id: aim.id, version: aim.version, name: t('title') }} /> : null}
            {viewerCanUpdate && aim ? edit : null}
          </>
        }
      />
      {aim ? (
        <>
          <Section id="aim" title={t('fields.statement')}>
            <AimStatementHere aim={aim} mayChange={viewerCanUpdate} />
          </Section>
          <AimListHere aim={aim} list="objectives" mayChange={viewerCanUpdate} />
          <AimListHere aim={aim} list="limits" mayChange={viewerCanUpdate} />
        </>
      ) : (
        <EmptyState title={t('empty.title')} text={t('empty.text')} action={viewerCanUpdate ? edit : undefined} />
      )}
    </>
  )
}
