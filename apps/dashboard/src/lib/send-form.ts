import { underKey } from './apollo/mutations'

interface FormSending {
  address: string
  form: FormData
  /** Under which what is sent is done once, however often it comes. */
  key: string
  /** Told how much has been sent, 0 to 1. */
  onProgress: (share: number) => void
  /** Gives it up. */
  signal: AbortSignal
}

export type FormAnswer = { kind: 'answered'; status: number; body: string } | { kind: 'unreachable' | 'stopped' }

/** Sends a form with files. XMLHttpRequest, because fetch does not say how much has been sent. */
export function sendForm({ address, form, key, onProgress, signal }: FormSending): Promise<FormAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => onProgress(lengthComputable && total > 0 ? loaded / total : 0)
    request.onload = () => resolve({ kind: 'answered', status: request.status, body: request.responseText })
    request.onerror = () => resolve({ kind: 'unreachable' })
    request.onabort = () => resolve({ kind: 'stopped' })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open('POST', address)
    for (const [name, value] of Object.entries(underKey(key).headers)) request.setRequestHeader(name, value)
    request.send(form)
  })
}

/** What an answer in JSON says of what came in, or why it did not. */
export function readAnswer(body: string): { id?: string; message?: string } {
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
