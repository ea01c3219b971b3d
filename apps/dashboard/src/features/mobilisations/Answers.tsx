'use client'

import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { RequestItem } from './RequestItem'
import classes from './RequestItem.module.css'

const Answering = graphql(`
  fragment Answers on MobilisationConnection {
    totalCount
    nodes { id ...RequestCard }
  }
`)

/** What is asked for or promised to answer a need; nothing where there is none. */
export function Answers({ mobilisations: masked }: { mobilisations: FragmentType<typeof Answering> }) {
  const t = useTranslations('mobilisations')
  const { nodes, totalCount } = getFragmentData(Answering, masked)
  if (nodes.length === 0) return null
  return (
    <Section id="answers" title={t('answers.title')} count={totalCount}>
      <ul className={classes.items}>
        {nodes.map((request) => (
          <RequestItem key={request.id} request={request} />
        ))}
      </ul>
    </Section>
  )
}
