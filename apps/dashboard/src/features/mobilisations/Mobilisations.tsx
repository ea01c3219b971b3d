'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { AskButton } from './AskButton'
import { RequestItem } from './RequestItem'
import classes from './RequestItem.module.css'

const Mobilised = graphql(`
  fragment Mobilised on MobilisationConnection {
    totalCount
    nodes { id ...RequestCard }
  }
`)

interface MobilisationsProps {
  mobilisations: FragmentType<typeof Mobilised>
  /** Id of the project or event that they are for. */
  purpose: string
  /** Nothing more is asked for on its behalf. */
  over?: boolean
}

/** Resources that are asked for or promised for a project or an event. */
export function Mobilisations({ mobilisations: masked, purpose, over = false }: MobilisationsProps) {
  const t = useTranslations('mobilisations')
  const { nodes, totalCount } = getFragmentData(Mobilised, masked)
  return (
    <Section id="mobilisations" title={t('section.title')} count={totalCount}>
      {nodes.length === 0 ? <Text c="dimmed">{t('section.none')}</Text> : null}
      <ul className={classes.items}>
        {nodes.map((request) => (
          <RequestItem key={request.id} request={request} without="purpose" />
        ))}
      </ul>
      {over ? null : (
        <div className="no-print">
          <AskButton purpose={purpose} variant="light" mt="sm" />
        </div>
      )}
    </Section>
  )
}
