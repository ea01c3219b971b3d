import { underKey } from '@/lib/apollo/mutations'
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

/** Sends a file to the API, which answers when it has looked at all of it. XMLHttpRequest, because fetch does not say how much has been sent. */
export async function uploadFile(upload: Upload): Promise<UploadOutcome> {
  if (upload.file.size > MAX_FILE_SIZE) return { kind: 'tooLarge' }
  return underUploadKey(upload.file, `import ${upload.network}`, (key) => send(upload, key))
}

function send({ file, network, onProgress, signal }: Upload, key: string): Promise<UploadOutcome> {
  const form = new FormData()
  // The network first: the API then knows it before the file has come in.
  form.append('network', network)
  form.append('file', file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => onProgress(lengthComputable && total > 0 ? loaded / total : 0)
    request.onload = () => resolve(outcomeOf(request.status, request.responseText))
    request.onerror = () => resolve({ kind: 'unreachable' })
    request.onabort = () => resolve({ kind: 'stopped' })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open('POST', '/imports')
    for (const [name, value] of Object.entries(underKey(key).headers)) request.setRequestHeader(name, value)
    request.send(form)
  })
}

/** Reads an answer: `{ id }`, `{ code, message }`, or whatever a proxy in between says. */
export function outcomeOf(status: number, body: string): UploadOutcome {
  if (status === 401) return { kind: 'signedOut' }
  const { id, message } = parse(body)
  if (status === 201 && id) return { kind: 'received', id }
  if (status >= 400 && status < 500 && message) return { kind: 'refused', message }
  return { kind: status === 413 ? 'tooLarge' : 'unreachable' }
}

function parse(body: string): { id?: string; message?: string } {
  try {
    const answer: unknown = JSON.parse(body)
    if (typeof answer !== 'object' || answer === null) return {}
    return {
      ...('id' in answer && typeof answer.id === 'string' && { id: answer.id }),
      ...('message' in answer && typeof answer.message === 'string' && { message: answer.message }),
    }
  } catch {
    return {}
  }
}
