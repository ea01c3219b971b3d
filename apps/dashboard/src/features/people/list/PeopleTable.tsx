'use client'

import { Badge } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ActorLink } from '@/components/ActorLink'
import { CardTable } from '@/components/table/CardTable'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { SkillChips } from '../SkillChips'

const PersonRow = graphql(`
  fragment PersonRow on Person {
    id
    name
    isViewer
    lieux { __typename id slug name }
    skills { skill { id } ...PersonSkillChip }
  }
`)

interface PeopleTableProps {
  people: readonly FragmentType<typeof PersonRow>[]
}

/** The people of one page. */
export function PeopleTable({ people }: PeopleTableProps) {
  const t = useTranslations('people')
  const network = useNetwork()
  return (
    <CardTable
      label={t('title')}
      columns={(['name', 'lieux', 'skills'] as const).map((column) => t(`columns.${column}`))}
      rows={getFragmentData(PersonRow, people).map(({ id, name, isViewer, lieux, skills }) => ({
        key: id,
        selectAs: name,
        name: <><Link href={paths.person(network.slug, id)}>{name}</Link> {isViewer ? <Badge color="miel">{t('you')}</Badge> : null}</>,
        cells: [
          lieux.length > 0 ? lieux.map((lieu) => <div key={lieu.id}><ActorLink actor={lieu} /></div>) : null,
          skills.length > 0 ? <SkillChips skills={skills} /> : null,
        ],
      }))}
    />
  )
}
