'use client'

import { useApolloClient, useMutation } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { RestoreNotice } from '@/components/delete/RestoreNotice'
import { getFragmentData, makeFragmentData } from '@/gql'
import type { SaidFragment as Said } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { NOTICE_WITH_ACTION } from '@/lib/notices'
import { randomKey } from '@/lib/random-key'
import { useViewer } from '@/lib/ViewerContext'
import { type ActivityItem, type ActivityPage, CreateCommentDocument, DeleteCommentDocument, ProjectActivityDocument, SaidFragment, UpdateCommentDocument } from './documents'
import type { Written } from './MentionField'
import { ACTIVITY_PAGE } from './shown'
import { UndoEdit } from './UndoEdit'

const PENDING = 'pending-'
export const isPending = ({ key }: ActivityItem) => key.startsWith(PENDING)

interface ConversationOptions {
  project: string
  first: ActivityPage
  messages: boolean | undefined
}

/** The stream of a project as it is read, with what the viewer says, changes and deletes in it, which is shown at once. */
export function useConversation({ project, first, messages }: ConversationOptions) {
  const t = useTranslations('conversations')
  const viewer = useViewer()
  const client = useApolloClient()
  const [page, setPage] = useState(first)
  const [reading, setReading] = useState(false)
  const [create] = useMutation(CreateCommentDocument)
  const [update] = useMutation(UpdateCommentDocument)
  const [remove] = useMutation(DeleteCommentDocument)
  useEffect(() => setPage(first), [first])

  const change = (work: (nodes: ActivityItem[]) => ActivityItem[]) => setPage((before) => ({ ...before, nodes: work(before.nodes) }))
  const without = (key: string) => change((nodes) => nodes.filter((each) => each.key !== key))
  const show = (comment: Said) => change((nodes) => nodes.map((each) => (each.key === comment.id ? { ...each, comment: makeFragmentData(comment, SaidFragment) } : each)))

  const say = async ({ text, people }: Written): Promise<string | undefined> => {
    const key = PENDING + randomKey()
    const at = new Date().toISOString()
    const said = (comment: Said, keyed: string, when: string): ActivityItem => ({
      key: keyed, kind: 'COMMENTED', at: when, fields: [], stage: null, reason: null, by: { name: viewer.name ?? null, isViewer: true, person: null },
      subject: { thing: project, type: 'PROJECT', name: null, path: '' }, comment: makeFragmentData(comment, SaidFragment),
    })
    const mentions = people.map(({ id, name }) => ({ id, name }))
    change((nodes) => [said({ id: key, text: text.trim(), version: 0, editedAt: null, viewerCanUpdate: false, viewerCanDelete: false, mentions }, key, at), ...nodes])
    try {
      const { comment, userErrors } = answered((await create({ variables: { input: { subject: project, text, mentions: people.map(({ id }) => id) } } })).data?.createComment)
      without(key)
      if (!comment) return userErrors.map(({ message }) => message).join(' ')
      // Read again meanwhile, it may stand there already.
      change((nodes) => [said(getFragmentData(SaidFragment, comment), comment.id, comment.createdAt), ...nodes.filter((each) => each.key !== comment.id)])
      return undefined
    } catch {
      without(key)
      return t('failed')
    }
  }

  const write = async (comment: Said, { text, people }: Written): Promise<Said | string> => {
    try {
      const input = { id: comment.id, expectedVersion: comment.version, change: { text, mentions: people.map(({ id }) => id) } }
      const { comment: saved, userErrors } = answered((await update({ variables: { input } })).data?.updateComment)
      if (!saved) return userErrors.map(({ message }) => message).join(' ')
      const said = getFragmentData(SaidFragment, saved)
      show(said)
      return said
    } catch {
      return t('failed')
    }
  }

  const edit = async (comment: Said, written: Written): Promise<string | undefined> => {
    if (written.text.trim() === comment.text) return undefined
    const saved = await write(comment, written)
    if (typeof saved === 'string') return saved
    const id = `edited-${saved.id}`
    const back = async () => {
      const undone = await write(saved, { text: comment.text, people: comment.mentions })
      notifications.hide(id)
      if (typeof undone === 'string') notifications.show({ color: 'red', message: undone })
    }
    notifications.show({ id, autoClose: NOTICE_WITH_ACTION, message: <UndoEdit onUndo={back} /> })
    return undefined
  }

  const drop = async (comment: Said): Promise<void> => {
    const before = page
    without(comment.id)
    try {
      const { userErrors } = answered((await remove({ variables: { input: { id: comment.id, expectedVersion: comment.version } } })).data?.deleteComment)
      if (userErrors[0]) throw new Error(userErrors[0].message)
      const id = `deleted-${comment.id}`
      const restored = () => {
        notifications.hide(id)
        void again()
      }
      notifications.show({ id, autoClose: NOTICE_WITH_ACTION, message: <RestoreNotice thing={{ id: comment.id, name: shortened(comment.text) }} onRestored={restored} /> })
    } catch {
      setPage(before)
      notifications.show({ color: 'red', message: t('failed') })
    }
  }

  const read = async (after: string | null) => (await client.query({ query: ProjectActivityDocument, variables: { id: project, first: ACTIVITY_PAGE, after, messages }, fetchPolicy: 'no-cache' })).data?.cooperationProject?.activity
  const again = async () => {
    const fresh = await read(null).catch(() => undefined)
    if (fresh) setPage(fresh)
  }
  const more = async () => {
    setReading(true)
    try {
      const next = await read(page.pageInfo.endCursor ?? null)
      if (next) setPage((before) => ({ ...next, nodes: [...before.nodes, ...next.nodes] }))
    } catch {
      notifications.show({ color: 'red', message: t('unread') })
    }
    setReading(false)
  }
  return { items: page.nodes, hasMore: page.pageInfo.hasNextPage, reading, say, edit, drop, more }
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
