import { readAnswer, sendForm } from '@/lib/send-form'
import { underUploadKey } from '@/lib/upload-key'

/** The heaviest photo that the API takes, in bytes. */
export const MAX_PHOTO_SIZE = 15 * 1024 * 1024

/** Named one by one: telephones then hand over a photo of their own format as a JPEG. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif'

/** Whether a file is a picture of any kind; telephones' own formats have a name only. */
export const isPhoto = (type: string, name: string): boolean => type.startsWith('image/') || /\.hei[cf]$/i.test(name)

/** Why a photo did not come in: `refused` comes with the API's own words, the others have a text in the messages `photos.problems`. */
export type PhotoProblem = { kind: 'refused'; message: string } | { kind: 'signedOut' | 'tooLarge' | 'busy' | 'unreachable' | 'stopped' }

export type PhotoOutcome = { kind: 'received'; id: string } | PhotoProblem

interface PhotoUpload {
  file: File
  /** Id of what it shows. */
  subject: string
  /** Whoever can be recognised on it agreed; asked for where it shows what became of people. */
  consent?: boolean
  onProgress: (share: number) => void
  signal: AbortSignal
}

/** Sends a photo to the API, which answers when it has made its sizes. */
export async function uploadPhoto(upload: PhotoUpload): Promise<PhotoOutcome> {
  if (upload.file.size > MAX_PHOTO_SIZE) return { kind: 'tooLarge' }
  return underUploadKey(upload.file, `photo ${upload.subject}`, (key) => send(upload, key))
}

async function send({ file, subject, consent, onProgress, signal }: PhotoUpload, key: string): Promise<PhotoOutcome> {
  const form = new FormData()
  form.append('subject', subject)
  if (consent) form.append('consent', 'true')
  form.append('file', file)
  const answer = await sendForm({ address: '/photos', form, key, onProgress, signal })
  return answer.kind === 'answered' ? outcomeOf(answer.status, answer.body) : { kind: answer.kind }
}

/** Reads an answer: `{ id }`, `{ code, message }`, or whatever a proxy in between says. */
export function outcomeOf(status: number, body: string): PhotoOutcome {
  if (status === 401) return { kind: 'signedOut' }
  const { id, message } = readAnswer(body)
  if (status === 201 && id) return { kind: 'received', id }
  if (status === 413) return { kind: 'tooLarge' }
  if (status === 503 && body.includes('PHOTO_BUSY')) return { kind: 'busy' }
  if (status >= 400 && status !== 500 && message) return { kind: 'refused', message }
  return { kind: 'unreachable' }
}
