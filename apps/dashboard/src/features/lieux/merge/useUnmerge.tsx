'use client'

import { useMutation } from '@apollo/client/react'
import { Anchor } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { UnmergeLieuxMutation } from '@/gql/graphql'
import { NOTICE_WITH_ACTION } from '@/lib/notices'
import { answered } from '@/lib/apollo/answered'
import { paths } from '@/lib/paths'
import type { UserError } from '@/lib/user-errors'
import { UnmergeLieuxDocument } from './documents'

type Unmerged = NonNullable<UnmergeLieuxMutation['unmergeLieux']>

/** Undoes a merge, by the id of the lieu that had gone, and says what came of it. Answers what stands in the way, if something does. Takes the network by its slug: notices stand outside of its frame. */
export function useUnmerge(network: string): { undo: (id: string) => Promise<UserError | undefined>; undoing: boolean } {
  const t = useTranslations('lieux')
  const router = useRouter()
  const [unmerge, { loading }] = useMutation(UnmergeLieuxDocument)

  const failed: UserError = { code: 'UNREACHABLE', message: t('merge.failed') }
  const undo = async (id: string) => {
    try {
      const { userErrors, lieu, left, leftFields } = answered((await unmerge({ variables: { input: { id } } })).data?.unmergeLieux)
      if (userErrors[0] || !lieu) return userErrors[0] ?? failed
      const stays = [...leftFields.map((field) => t(`merge.fields.${field.split('.')[0]}`)), ...left.map((thing) => nameOf(thing) ?? t('merge.unnamed'))]
      // The way back may have been taken on the page, while the notice of the merge still offers it.
      notifications.hide(mergedNotice(id))
      notifications.show({
        autoClose: stays.length > 0 ? false : NOTICE_WITH_ACTION,
        message: (
          <>
            {t('merge.undone', { name: lieu.name })}{' '}
            <Anchor inherit component={Link} href={paths.lieu(network, lieu.slug)}>
              {t('merge.see', { name: lieu.name })}
            </Anchor>
            {stays.length > 0 ? <div>{t('merge.left', { things: [...new Set(stays)].join(', ') })}</div> : null}
          </>
        ),
      })
      router.refresh()
      return undefined
    } catch {
      return failed
    }
  }
  return { undo, undoing: loading }
}

/** Id of the notice that a lieu has gone into another one. */
export const mergedNotice = (id: string): string => `merged-${id}`

/** What people call a thing; undefined where the viewer may not read it. */
function nameOf(thing: Unmerged['left'][number]): string | undefined {
  if (!thing) return undefined
  if ('title' in thing) return thing.title
  if ('name' in thing) return thing.name
  return 'event' in thing ? thing.event?.title : undefined
}
