'use client'

import { useApolloClient } from '@apollo/client/react'
import { useNetwork } from '@/features/shell/ViewerContext'
import type { Conflict } from '@/components/dialogs/ConflictDialog'
import { getFragmentData, graphql } from '@/gql'
import type { LieuChange, LieuFormFragment } from '@/gql/graphql'
import type { UserError } from '@/lib/user-errors'
import { LieuFormFragmentDocument } from './values'

export const CreateLieuDocument = graphql(`
  mutation CreateLieu($input: CreateLieuInput!) {
    createLieu(input: $input) {
      lieu { id slug }
      userErrors { code path message }
    }
  }
`)

export const UpdateLieuDocument = graphql(`
  mutation UpdateLieu($input: UpdateLieuInput!) {
    updateLieu(input: $input) {
      lieu { id slug }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const LieuAsItIsDocument = graphql(`
  query LieuAsItIs($id: ID!) {
    lieu(id: $id) { ...LieuForm }
  }
`)

/** What came of it. `current` is the lieu whose version a choice between both sides is sent with. */
export type SaveOutcome =
  | { kind: 'saved'; slug: string }
  | { kind: 'refused'; userErrors: UserError[] }
  | { kind: 'conflict'; conflicts: Conflict[]; current: LieuFormFragment }

/** Sends the form to the API; throws where it cannot be reached or the viewer may not. */
export function useLieuSave() {
  const client = useApolloClient()
  const network = useNetwork()

  const create = async (change: LieuChange, name: string): Promise<SaveOutcome> => {
    const { data } = await client.mutate({ mutation: CreateLieuDocument, variables: { input: { ...change, name, network: network.id } } })
    return outcome(data?.createLieu)
  }

  const send = async (id: string, expectedVersion: number, change: LieuChange) =>
    (await client.mutate({ mutation: UpdateLieuDocument, variables: { input: { id, expectedVersion, change } } })).data?.updateLieu

  const update = async (id: string, expectedVersion: number, change: LieuChange): Promise<SaveOutcome> => {
    const first = await send(id, expectedVersion, change)
    if (!first || first.conflicts.length === 0) return outcome(first)
    // First the version, then the conflicts once more: what people choose from is then never older than the version they answer to.
    const { data } = await client.query({ query: LieuAsItIsDocument, variables: { id }, fetchPolicy: 'network-only' })
    const current = getFragmentData(LieuFormFragmentDocument, data?.lieu)
    const second = await send(id, expectedVersion, change)
    if (!second || second.conflicts.length === 0 || !current) return outcome(second)
    return { kind: 'conflict', conflicts: second.conflicts.map(({ field, base, mine, theirs }) => ({ field, base, mine, theirs })), current }
  }

  return { create, update }
}

function outcome(payload: { lieu?: { slug: string } | null; userErrors: UserError[] } | null | undefined): SaveOutcome {
  if (!payload) throw new Error('The API answered neither data nor an error')
  return payload.lieu ? { kind: 'saved', slug: payload.lieu.slug } : { kind: 'refused', userErrors: payload.userErrors }
}
