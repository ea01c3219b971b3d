import type { ProjectFileType } from '@/gql/graphql'

/** A file that is in the store, as a form knows it; of one that somebody else chose meanwhile nothing but its id. */
export interface SentFile {
  id: string
  name?: string
  type?: ProjectFileType
  size?: number
}

/** Where a document is: on the web, or in a file that was sent. */
export interface LinkOrFileValues {
  asFile: boolean
  url: string
  file: SentFile | null
}

export const linkOrFileValues = (thing?: { url?: string | null; file?: SentFile | null }): LinkOrFileValues => ({ asFile: Boolean(thing?.file), url: thing?.url ?? '', file: thing?.file ?? null })

/** The one of the two that was chosen, in the API's words. */
export const linkOrFile = ({ asFile, url, file }: LinkOrFileValues): { url: string | null; file: string | null } => (asFile ? { url: null, file: file?.id ?? null } : { url: url.trim() || null, file: null })
