import { randomKey } from './random-key'

/** Keys of uploads that were not answered: the same file, chosen again, goes out under the same one. */
const unanswered = new Map<string, string>()

/** Sends a file under a key, so that a second try of one that came in all the same does nothing twice. `to`: whatever else is asked for with it. */
export async function underUploadKey<Outcome extends { kind: string }>(file: File, to: string, send: (key: string) => Promise<Outcome>): Promise<Outcome> {
  const what = JSON.stringify([to, file.name, file.size, file.lastModified])
  const key = unanswered.get(what) ?? randomKey()
  unanswered.set(what, key)
  const outcome = await send(key)
  if (outcome.kind !== 'unreachable') unanswered.delete(what)
  return outcome
}
