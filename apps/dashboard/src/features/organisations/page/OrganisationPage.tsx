'use client'

import { Anchor, Badge } from '@mantine/core'
import { IconEyeOff, IconPencil } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Columns } from '@/components/Columns'
import { DateText } from '@/components/DateText'
import { HistoryButton } from '@/components/history/HistoryButton'
import { LongText } from '@/components/LongText'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { Facts, Section } from '@/components/Section'
import { Shares } from '@/features/resources/Shares'
import { useNetwork } from '@/lib/ViewerContext'
import type { OrganisationPageQuery } from '@/gql/graphql'
import { formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { spacedSiret } from '@/lib/siret'
import { DeleteOrganisation } from './DeleteOrganisation'

interface OrganisationPageProps {
  organisation: NonNullable<OrganisationPageQuery['organisation']>
  resources: OrganisationPageQuery['resources']
  needs: OrganisationPageQuery['needs']
}

/** Everything about one organisation. */
export function OrganisationPage({ organisation, resources, needs }: OrganisationPageProps) {
  const t = useTranslations('organisations')
  const locale = useLocale()
  const network = useNetwork()
  const { id, name, summary, essFamily, esus, commune, siret, website } = organisation
  const day = (value: string) => formatPlainDay(value, locale)
  return (
    <>
      <PageHeader
        title={name}
        back={{ href: paths.organisations(network.slug), label: t('title') }}
        intro={
          <>
            {t(`memberKind.${organisation.memberKind}`)}{' '}
            {organisation.visibility === 'NETWORK' ? (
              <Badge color="miel" leftSection={<IconEyeOff size={13} aria-hidden />}>
                {t('visibility.NETWORK')}
              </Badge>
            ) : null}
          </>
        }
        actions={
          <>
            <PrintButton />
            {organisation.viewerCanUpdate ? <HistoryButton subject={organisation} /> : null}
            {organisation.viewerCanDelete ? <DeleteOrganisation organisation={organisation} /> : null}
            {organisation.viewerCanUpdate ? (
              <ButtonLink href={paths.editOrganisation(network.slug, id)} leftSection={<IconPencil size={18} aria-hidden />}>
                {t('edit')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Columns
        main={
          <>
            {summary ? (
              <Section id="about" title={t('sections.about')}>
                <LongText>{summary}</LongText>
              </Section>
            ) : null}
            <Shares resources={resources} needs={needs} />
          </>
        }
        aside={
          <Section id="facts" title={t('sections.facts')}>
            <Facts
              facts={[
                { name: t('fields.commune'), value: commune ? `${commune.name}, ${commune.departement.name}` : null },
                { name: t('fields.website'), value: website ? <Anchor href={website} rel="noopener external">{website.replace(/^https?:\/\//, '')}</Anchor> : null },
                { name: t('fields.essFamily'), value: essFamily?.label },
                { name: t('fields.esus'), value: esus ? (esus.until ? t('esus.fromTo', { since: day(esus.since), until: day(esus.until) }) : t('esus.since', { since: day(esus.since) })) : null },
                { name: t('fields.siret'), value: siret ? spacedSiret(siret) : null },
                { name: t('fields.rna'), value: organisation.rna },
                { name: t('fields.networks'), value: organisation.networks.map((one) => one.name).join(', ') },
                { name: t('fields.updatedAt'), value: <DateText value={organisation.updatedAt} /> },
              ]}
            />
          </Section>
        }
      />
    </>
  )
}
