import type { ApolloClient } from '@apollo/client'
import { answered } from '@/lib/apollo/answered'
import type { SentThing } from '@/lib/drafts/draft-store'
import { sameValues } from '@/lib/drafts/resumed'
import { randomKey } from '@/lib/random-key'
import { createThing, updateThing, type SaveDocuments, type SaveOutcome } from './saveThing'

interface Adding<Values, Input, Change, Saved, Current extends { version: number }> {
  documents: SaveDocuments<Input, Change, Saved, Current>
  input: Input
  values: Values
  changeBetween: (before: Values, after: Values) => Change
  /** An earlier try that was not answered. */
  sent: SentThing<Values, Input> | null
  /** Hears of what is under way before it is sent, and that nothing is once it has been answered. */
  onSent: (sent: SentThing<Values, Input> | null) => void
}

/** Adds a thing once, also where an earlier try was not answered: that one is asked after first, and what was typed since is a change of it. */
export async function addThing<Values, Input, Change, Saved extends { id: string }, Current extends { version: number }>(
  client: ApolloClient,
  { documents, input, values, changeBetween, sent: earlier, onSent }: Adding<Values, Input, Change, Saved, Current>,
): Promise<SaveOutcome<Saved, Current>> {
  let sent = earlier
  if (sent && !sameValues(sent.input, input)) {
    const first = await createThing(client, documents.create, sent)
    if (first.kind === 'saved') {
      const { id } = first.saved
      const { data } = await client.query({ query: documents.current, variables: { id }, fetchPolicy: 'network-only' })
      return updateThing(client, documents, { id, expectedVersion: answered(data?.current).version, change: changeBetween(sent.values, values) })
    }
    sent = null
  }
  sent ??= { key: randomKey(), input, values }
  onSent(sent)
  const outcome = await createThing(client, documents.create, sent)
  onSent(null)
  return outcome
}
