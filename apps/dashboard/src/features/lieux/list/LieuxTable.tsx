'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TermChips } from '@/components/terms/TermChips'
import { useNetwork } from '@/features/shell/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import classes from './LieuxTable.module.css'

const LieuRow = graphql(`
  fragment LieuRow on Lieu {
    id
    slug
    name
    summary
    families { code label }
    activities { code label }
    address { commune { code name departement { code name } } }
    rooms { id capacity }
  }
`)

interface LieuxTableProps {
  lieux: readonly FragmentType<typeof LieuRow>[]
}

/** A table that becomes a pile of cards on a phone; the roles are spelled out because `display` would take them away. */
export function LieuxTable({ lieux }: LieuxTableProps) {
  const t = useTranslations('lieux')
  const network = useNetwork()
  const rows = getFragmentData(LieuRow, lieux)
  return (
    <table className={classes.table} role="table" aria-label={t('title')}>
      <thead role="rowgroup">
        <tr role="row">
          {(['name', 'commune', 'families', 'activities', 'rooms'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((lieu) => (
          <tr key={lieu.id} role="row">
            <th className={classes.name} role="rowheader" scope="row">
              <Link href={paths.lieu(network.slug, lieu.slug)}>{lieu.name}</Link>
              {lieu.summary ? <span className={classes.summary}>{lieu.summary}</span> : null}
            </th>
            <td role="cell">
              {lieu.address.commune ? (
                <>
                  {lieu.address.commune.name} <span className={classes.quiet}>{lieu.address.commune.departement.name}</span>
                </>
              ) : (
                <span className={classes.quiet}>{t('communeUnknown')}</span>
              )}
            </td>
            <td role="cell">
              <TermChips terms={lieu.families} color="sapin" />
            </td>
            <td role="cell" className={classes.activities}>
              {lieu.activities.map(({ label }) => label).join(', ')}
            </td>
            <td role="cell" className={classes.rooms}>
              {lieu.rooms.length > 0 ? t('rooms.short', { count: lieu.rooms.length }) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
