import { underKey } from '@/lib/apollo/mutations'
import { underUploadKey } from '@/lib/upload-key'

/** What became of an archive: the network that it is now, the API's own words, or a reason that has a text in the messages `networks.archive.problems`. */
export type ArchiveOutcome = { kind: 'taken'; slug: string } | { kind: 'refused'; message: string } | { kind: 'signedOut' | 'tooLarge' | 'unreachable' }

/** Sends an archive to the API, which makes a network of it. `slug`: its name in addresses; that of the archive where it is empty. */
export const sendArchive = (file: File, slug: string): Promise<ArchiveOutcome> => underUploadKey(file, `archive ${slug}`, (key) => send(file, slug, key))

async function send(file: File, slug: string, key: string): Promise<ArchiveOutcome> {
  const form = new FormData()
  if (slug !== '') form.append('slug', slug)
  form.append('file', file)
  try {
    const response = await fetch('/archives', { method: 'POST', body: form, headers: underKey(key).headers })
    if (response.status === 401) return { kind: 'signedOut' }
    const answer = (await response.json()) as { slug?: string; message?: string }
    if (response.ok && answer.slug) return { kind: 'taken', slug: answer.slug }
    if (response.status < 500 && answer.message) return { kind: 'refused', message: answer.message }
    return { kind: response.status === 413 ? 'tooLarge' : 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  }
}
