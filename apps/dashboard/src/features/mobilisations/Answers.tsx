'use client'

import { Badge } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { RequestItem } from './RequestItem'
import classes from './RequestItem.module.css'

const Answering = graphql(`
  fragment Answers on Need {
    mobilisations(first: 50, orderBy: UPDATED_AT_DESC) {
      totalCount
      nodes { id ...RequestCard }
    }
    commitments { id statement state party { id actor { id name } } project { id title } }
  }
`)

/** What is asked for or promised to answer a need; nothing where there is none. */
export function Answers({ need: masked }: { need: FragmentType<typeof Answering> }) {
  const t = useTranslations('mobilisations')
  const states = useTranslations('cooperation.commitments.state')
  const { slug } = useNetwork()
  const { mobilisations, commitments } = getFragmentData(Answering, masked)
  const count = mobilisations.totalCount + commitments.length
  if (count === 0) return null
  return (
    <Section id="answers" title={t('answers.title')} count={count}>
      <ul className={classes.items}>
        {mobilisations.nodes.map((request) => (
          <RequestItem key={request.id} request={request} />
        ))}
        {commitments.map(({ id, statement, state, party, project }) => (
          <li key={id} className={classes.item}>
            <div className={classes.head}>
              <span className={classes.title}>{statement}</span>
              <Badge color={state === 'PROPOSED' ? 'miel' : 'sapin'}>{states(state)}</Badge>
            </div>
            <div className={classes.quiet}>
              {party?.actor?.name}
              {project ? (
                <>
                  {' · '}
                  <Link href={paths.project(slug, project.id)}>{project.title}</Link>
                </>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
