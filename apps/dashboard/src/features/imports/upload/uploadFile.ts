import { readAnswer, sendForm } from '@/lib/send-form'
import { underUploadKey } from '@/lib/upload-key'

/** The largest file that the API takes, in bytes. */
export const MAX_FILE_SIZE = 50 * 1024 * 1024

/** Why a file did not come in: `refused` comes with the API's own words, the others have a text in the messages `imports.upload.problems`. */
export type UploadProblem = { kind: 'refused'; message: string } | { kind: 'signedOut' | 'tooLarge' | 'unreachable' | 'stopped' }

export type UploadOutcome = { kind: 'received'; id: string } | UploadProblem

interface Upload {
  file: File
  /** Slug of the network. */
  network: string
  /** Told how much has been sent, 0 to 1. */
  onProgress: (share: number) => void
  /** Gives the upload up. */
  signal: AbortSignal
}

/** Sends a file to the API, which answers when it has looked at all of it. */
export async function uploadFile(upload: Upload): Promise<UploadOutcome> {
  if (upload.file.size > MAX_FILE_SIZE) return { kind: 'tooLarge' }
  return underUploadKey(upload.file, `import ${upload.network}`, (key) => send(upload, key))
}

async function send({ file, network, onProgress, signal }: Upload, key: string): Promise<UploadOutcome> {
  const form = new FormData()
  // The network first: the API then knows it before the file has come in.
  form.append('network', network)
  form.append('file', file)
  const answer = await sendForm({ address: '/imports', form, key, onProgress, signal })
  return answer.kind === 'answered' ? outcomeOf(answer.status, answer.body) : { kind: answer.kind }
}

/** Reads an answer: `{ id }`, `{ code, message }`, or whatever a proxy in between says. */
export function outcomeOf(status: number, body: string): UploadOutcome {
  if (status === 401) return { kind: 'signedOut' }
  const { id, message } = readAnswer(body)
  if (status === 201 && id) return { kind: 'received', id }
  if (status >= 400 && status < 500 && message) return { kind: 'refused', message }
  return { kind: status === 413 ? 'tooLarge' : 'unreachable' }
}
