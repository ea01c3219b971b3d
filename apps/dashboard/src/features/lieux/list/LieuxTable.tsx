'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CardTable, Quiet } from '@/components/table/CardTable'
import { TermChips } from '@/components/terms/TermChips'
import { CardPhoto } from '@/features/photos/CardPhoto'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'

const LieuRow = graphql(`
  fragment LieuRow on Lieu {
    id
    slug
    name
    summary
    cover { id ...CoverPhoto }
    families { code label }
    activities { code label }
    address { commune { code name departement { code name } } }
    rooms { id capacity }
  }
`)

interface LieuxTableProps {
  lieux: readonly FragmentType<typeof LieuRow>[]
}

/** The lieux of one page. */
export function LieuxTable({ lieux }: LieuxTableProps) {
  const t = useTranslations('lieux')
  const network = useNetwork()
  return (
    <CardTable
      label={t('title')}
      columns={(['name', 'commune', 'families', 'activities', 'rooms'] as const).map((column) => t(`columns.${column}`))}
      rows={getFragmentData(LieuRow, lieux).map(({ id, slug, name, summary, cover, address: { commune }, families, activities, rooms }) => ({
        key: id,
        selectAs: name,
        name: (
          <>
            <CardPhoto cover={cover} shape="beside" />
            <Link href={paths.lieu(network.slug, slug)}>{name}</Link>
          </>
        ),
        summary,
        cells: [
          commune ? <>{commune.name} <Quiet>{commune.departement.name}</Quiet></> : <Quiet>{t('communeUnknown')}</Quiet>,
          families.length > 0 ? <TermChips terms={families} color="sapin" /> : null,
          activities.map(({ label }) => label).join(', '),
          rooms.length > 0 ? t('rooms.short', { count: rooms.length }) : null,
        ],
      }))}
    />
  )
}
