'use client'

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useApolloClient } from '@apollo/client/react'
import { Button, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActorLink, type ActorShape } from '@/components/ActorLink'
import classes from './Aim.module.css'
import { MEMBERS_AT_ONCE } from './memberKinds'

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  nodes: readonly ActorShape[]
}

interface MemberNamesProps<Variables> {
  title: string
  first: Page
  /** How the pages after the first one are read. */
  more: { query: TypedDocumentNode<{ more: Page }, Variables & { first: number; after?: string | null }>; variables: Variables }
}

/** Members of one kind by name; those beyond a page are read when they are asked for. */
export function MemberNames<Variables extends object>({ title, first, more: { query, variables } }: MemberNamesProps<Variables>) {
  const t = useTranslations('aim.members')
  const client = useApolloClient()
  const [{ nodes, pageInfo }, setRead] = useState(first)
  const [state, setState] = useState<'ready' | 'reading' | 'failed'>('ready')
  const readOn = async () => {
    setState('reading')
    try {
      const { data } = await client.query<{ more: Page }, Variables & { first: number; after?: string | null }>({ query, variables: { ...variables, first: MEMBERS_AT_ONCE, after: pageInfo.endCursor } as never })
      if (!data) throw new Error('no answer')
      setRead({ nodes: [...nodes, ...data.more.nodes], pageInfo: data.more.pageInfo })
      setState('ready')
    } catch {
      setState('failed')
    }
  }
  return (
    <div className={classes.group}>
      <h3>{title}</h3>
      <ul className={classes.names}>
        {nodes.map((actor) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />
          </li>
        ))}
      </ul>
      {state === 'failed' ? <Text size="sm" role="alert">{t('failed')}</Text> : null}
      {pageInfo.hasNextPage ? (
        <Button className="no-print" variant="subtle" size="compact-sm" mt="xs" loading={state === 'reading'} onClick={() => void readOn()} aria-label={t('moreOf', { title })}>
          {t('more')}
        </Button>
      ) : null}
    </div>
  )
}
