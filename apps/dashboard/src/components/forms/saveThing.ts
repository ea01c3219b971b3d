import type { ApolloClient } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { Conflict } from '@/components/dialogs/ConflictDialog'
import { answered } from '@/lib/apollo/answered'
import { underKey } from '@/lib/apollo/mutations'
import type { UserError } from '@/lib/user-errors'

interface Answer<Saved> {
  saved?: Saved | null
  userErrors: UserError[]
  conflicts?: Conflict[]
}

/**
 * The three operations that a form needs. They give their answers the same names by aliases:
 * `answer: updateLieu(…) { saved: lieu { … } userErrors { … } conflicts { … } }` and `current: lieu(…) { version … }`.
 */
export interface SaveDocuments<Input, Change, Saved, Current extends { version: number }> {
  create: TypedDocumentNode<{ answer: Answer<Saved> | null }, { input: Input }>
  update: TypedDocumentNode<{ answer: Answer<Saved> | null }, { input: { id: string; expectedVersion: number; change: Change } }>
  /** The thing as it is now: asked for where somebody else changed the same fields. */
  current: TypedDocumentNode<{ current?: Current | null }, { id: string }>
}

/** What came of it. `current` is the thing whose version a choice between both sides is sent with. */
export type SaveOutcome<Saved, Current> =
  | { kind: 'saved'; saved: Saved }
  | { kind: 'refused'; userErrors: UserError[] }
  | { kind: 'conflict'; conflicts: Conflict[]; current: Current }

/** A new thing on its way. However often it is sent under its key, it is added once. */
export interface Creation<Input> {
  key: string
  input: Input
}

/** Adds a thing; throws where the API cannot be reached or the viewer may not. */
export async function createThing<Input, Saved>(
  client: ApolloClient,
  create: TypedDocumentNode<{ answer: Answer<Saved> | null }, { input: Input }>,
  { input, key }: Creation<Input>,
): Promise<SaveOutcome<Saved, never>> {
  const { data } = await client.mutate({ mutation: create, variables: { input }, context: underKey(key) })
  return outcome(data?.answer)
}

/** Changes a thing; throws where the API cannot be reached or the viewer may not. */
export async function updateThing<Input, Change, Saved, Current extends { version: number }>(
  client: ApolloClient,
  documents: SaveDocuments<Input, Change, Saved, Current>,
  input: { id: string; expectedVersion: number; change: Change },
): Promise<SaveOutcome<Saved, Current>> {
  const send = async () => (await client.mutate({ mutation: documents.update, variables: { input } })).data?.answer
  const first = await send()
  if (!first?.conflicts?.length) return outcome(first)
  // First the version, then the conflicts once more: what people choose from is then never older than the version they answer to.
  const { data } = await client.query({ query: documents.current, variables: { id: input.id }, fetchPolicy: 'network-only' })
  const current = data?.current
  const second = await send()
  if (!second?.conflicts?.length || !current) return outcome(second)
  return { kind: 'conflict', conflicts: second.conflicts.map(({ field, base, mine, theirs }) => ({ field, base, mine, theirs })), current }
}

function outcome<Saved>(answer: Answer<Saved> | null | undefined): SaveOutcome<Saved, never> {
  const { saved, userErrors } = answered(answer)
  return saved ? { kind: 'saved', saved } : { kind: 'refused', userErrors }
}
