'use client'

import { Badge, Group } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActorLink, type ActorShape } from '@/components/ActorLink'
import { ButtonLink } from '@/components/ButtonLink'
import { Columns } from '@/components/Columns'
import { DateText } from '@/components/DateText'
import { DeleteButton, type DeleteDocument } from '@/components/delete/DeleteButton'
import { HistoryButton } from '@/components/history/HistoryButton'
import { LongText } from '@/components/LongText'
import { OpeningHours } from '@/components/OpeningHours'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { Facts, Section } from '@/components/Section'
import { Photos } from '@/features/photos/Photos'
import { useNetwork } from '@/lib/ViewerContext'
import { graphql } from '@/gql'
import type { NeedPageQuery, ResourcePageQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { usePeriod } from '../usePeriod'
import { useQuantity } from '../useQuantity'
import { useClosureDays, useEuros, useTerms } from '../useTerms'
import { NeedStateBadge } from '../NeedStateBadge'
import { MetButton } from './MetButton'
import { NeedEvent } from './NeedEvent'

const DeleteResourceDocument = graphql(`
  mutation DeleteResource($input: DeleteInput!) {
    answer: deleteResource(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

const DeleteNeedDocument = graphql(`
  mutation DeleteNeed($input: DeleteInput!) {
    answer: deleteNeed(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

type Resource = NonNullable<ResourcePageQuery['resource']>
type Need = NonNullable<NeedPageQuery['need']>

/** Everything about one offer. */
export function ResourcePage({ resource, use }: { resource: Resource; use?: ReactNode }) {
  const t = useTranslations('resources')
  const { slug } = useNetwork()
  const addresses = { list: paths.resources(slug), page: paths.resource(slug, resource.id), edit: paths.editResource(slug, resource.id) }
  const terms = useTerms()
  const euros = useEuros()
  const days = useClosureDays()
  const facts = [
    { name: t('fields.sharing'), value: t(`sharing.${resource.sharing}`) },
    { name: t('fields.exchange'), value: terms(resource) },
    { name: t('fields.deposit'), value: resource.deposit == null ? null : euros(resource.deposit) },
    { name: t('fields.insurance'), value: resource.insurance },
    { name: t('fields.conditions'), value: resource.conditions ? <LongText>{resource.conditions}</LongText> : null },
    { name: t('fields.openingHours'), value: resource.openingHours ? <OpeningHours text={resource.openingHours} /> : null },
    { name: t('fields.closures'), value: resource.closures.length > 0 ? <Lines lines={resource.closures.map((closure) => [days(closure), closure.reason].filter(Boolean).join(' · '))} /> : null },
  ]
  return (
    <IntentPage kind="resource" intent={resource} holderLabel={t('fields.holder')} facts={facts} addresses={addresses} document={DeleteResourceDocument}>
      <Photos subject={{ id: resource.id, name: resource.title }} photos={resource.photos} canUpdate={resource.viewerCanUpdate} />
      {use}
    </IntentPage>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>)
}

/** Everything about one need. */
export function NeedPage({ need, answers }: { need: Need; answers: ReactNode }) {
  const t = useTranslations('resources')
  const { slug } = useNetwork()
  const addresses = { list: paths.needs(slug), page: paths.need(slug, need.id), edit: paths.editNeed(slug, need.id) }
  const period = usePeriod()(need)
  const facts = [
    { name: t('fields.event'), value: need.event ? <NeedEvent event={need.event} ownDays={Boolean(period)} /> : null },
    { name: t('sections.when'), value: period },
    { name: t('fields.needSharing'), value: t(`sharing.${need.sharing}`) },
  ]
  return (
    <IntentPage
      kind="need" intent={need} holderLabel={t('fields.needHolder')} facts={facts} addresses={addresses} document={DeleteNeedDocument}
      badge={<NeedStateBadge state={need.state} />} action={need.viewerCanUpdate ? <MetButton need={need} /> : null}
    >
      <Photos subject={{ id: need.id, name: need.title }} photos={need.photos} canUpdate={need.viewerCanUpdate} />
      {answers}
    </IntentPage>
  )
}

interface IntentPageProps {
  kind: 'resource' | 'need'
  intent: Omit<Need, 'from' | 'until' | 'event' | 'met' | 'state' | 'sharing' | 'photos' | ' $fragmentRefs' | '__typename'> & { holder?: ActorShape | null; lieu?: ActorShape | null }
  holderLabel: string
  facts: { name: string; value: ReactNode }[]
  addresses: { list: string; page: string; edit: string }
  document: DeleteDocument
  /** How far it is. */
  badge?: ReactNode
  /** What can be done with it besides. */
  action?: ReactNode
  /** What stands under the description. */
  children?: ReactNode
}

function IntentPage({ kind, intent, holderLabel, facts, addresses, document, badge, action, children }: IntentPageProps) {
  const t = useTranslations('resources')
  const quantity = useQuantity()
  const { id, version, title, nature, category, description, holder, lieu } = intent
  return (
    <>
      <PageHeader
        title={title}
        back={{ href: addresses.list, label: t(kind === 'resource' ? 'views.resources' : 'views.needs') }}
        intro={
          <Group gap="xs">
            <Badge color={nature === 'MATERIAL' ? 'encre' : 'prune'}>{`${t(`nature.${nature}`)} · ${category.label}`}</Badge>
            {badge}
          </Group>
        }
        actions={
          <>
            {action}
            <PrintButton />
            {intent.viewerCanUpdate ? <HistoryButton subject={{ id, version, name: title }} /> : null}
            {intent.viewerCanDelete ? <DeleteButton document={document} thing={{ id, version, name: title }} text={t(`${kind}.delete`)} listHref={addresses.list} href={addresses.page} /> : null}
            {intent.viewerCanUpdate ? (
              <ButtonLink href={addresses.edit} leftSection={<IconPencil size={18} aria-hidden />}>
                {t('edit')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Columns
        main={
          <>
            {description ? (
              <Section id="about" title={t('sections.about')}>
                <LongText>{description}</LongText>
              </Section>
            ) : null}
            {children}
          </>
        }
        aside={
          <Section id="facts" title={t('sections.facts')}>
            <Facts
              facts={[
                { name: holderLabel, value: holder ? <ActorLink actor={holder} /> : null },
                { name: t('fields.lieu'), value: lieu && lieu.id !== holder?.id ? <ActorLink actor={lieu} /> : null },
                { name: t('fields.quantity'), value: quantity(intent) },
                ...facts,
                { name: t('fields.updatedAt'), value: <DateText value={intent.updatedAt} /> },
              ]}
            />
          </Section>
        }
      />
    </>
  )
}
