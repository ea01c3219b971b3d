'use client'

import { Badge } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CardTable, Quiet } from '@/components/table/CardTable'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'

const OrganisationRow = graphql(`
  fragment OrganisationRow on Organisation {
    id
    name
    summary
    memberKind
    essFamily { code label }
    esus { since }
    commune { code name departement { code name } }
  }
`)

interface OrganisationsTableProps {
  organisations: readonly FragmentType<typeof OrganisationRow>[]
}

/** The organisations of one page. */
export function OrganisationsTable({ organisations }: OrganisationsTableProps) {
  const t = useTranslations('organisations')
  const network = useNetwork()
  return (
    <CardTable
      label={t('title')}
      columns={(['name', 'memberKind', 'essFamily', 'commune'] as const).map((column) => t(`columns.${column}`))}
      rows={getFragmentData(OrganisationRow, organisations).map(({ id, name, summary, memberKind, essFamily, esus, commune }) => ({
        key: id,
        selectAs: name,
        name: <Link href={paths.organisation(network.slug, id)}>{name}</Link>,
        summary,
        cells: [
          t(`memberKind.${memberKind}`),
          essFamily || esus ? <>{essFamily?.label} {esus ? <Badge color="miel">{t('esus.badge')}</Badge> : null}</> : null,
          commune ? <>{commune.name} <Quiet>{commune.departement.name}</Quiet></> : null,
        ],
      }))}
    />
  )
}
