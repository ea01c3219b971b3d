import type { ProjectFileType } from '@/gql/graphql'
import { sendForm } from '@/lib/send-form'
import { underUploadKey } from '@/lib/upload-key'
import type { SentFile } from './linkOrFile'

/** The heaviest file that the API takes, in bytes. */
const MAX_FILE_SIZE = 20 * 1024 * 1024

/** What the dialog of the system offers; the API looks at the bytes. */
export const ACCEPTED = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv'

/** Why a file did not come in: `refused` comes with the API's own words, the others have a text in the messages `files.problems`. */
export type FileProblem = { kind: 'refused'; message: string } | { kind: 'signedOut' | 'tooLarge' | 'unreachable' | 'stopped' }

export type FileOutcome = { kind: 'received'; file: SentFile } | FileProblem

interface FileUpload {
  file: File
  /** Id of the project that it belongs to. */
  project: string
  onProgress: (share: number) => void
  signal: AbortSignal
}

/** Sends a file of a project to the API; a document or a piece of evidence then names it. */
export async function uploadFile({ file, project, onProgress, signal }: FileUpload): Promise<FileOutcome> {
  if (file.size > MAX_FILE_SIZE) return { kind: 'tooLarge' }
  return underUploadKey(file, `file ${project}`, async (key) => {
    const form = new FormData()
    form.append('project', project)
    form.append('file', file)
    const answer = await sendForm({ address: '/files', form, key, onProgress, signal })
    return answer.kind === 'answered' ? outcomeOf(answer.status, answer.body) : { kind: answer.kind }
  })
}

/** Reads an answer: the file, `{ code, message }`, or whatever a proxy in between says. */
export function outcomeOf(status: number, body: string): FileOutcome {
  if (status === 401) return { kind: 'signedOut' }
  if (status === 413) return { kind: 'tooLarge' }
  const { id, name, type, size, message } = parsed(body)
  if (status === 201 && id) return { kind: 'received', file: { id, name, type, size } }
  if (status >= 400 && status !== 500 && message) return { kind: 'refused', message }
  return { kind: 'unreachable' }
}

function parsed(body: string): Partial<{ id: string; name: string; type: ProjectFileType; size: number; message: string }> {
  try {
    return (JSON.parse(body) as object | null) ?? {}
  } catch {
    return {}
  }
}
