import type { LimitKind } from '@/gql/graphql'

/** A limit as it is read, of a project or of a network. */
export interface Limit {
  id: string
  statement: string
  kind?: LimitKind | null
  threshold?: number | null
  unit?: string | null
  holder?: { id: string; name: string } | null
  warnings: readonly { message: string }[]
}

/** What its form holds: '' and null where nothing is said. */
export interface LimitValues {
  statement: string
  kind: LimitKind | null
  threshold: number | ''
  unit: string
  holder: string | null
}

export const noLimit: LimitValues = { statement: '', kind: null, threshold: '', unit: '', holder: null }

export const limitValues = ({ statement, kind, threshold, unit, holder }: Limit): LimitValues => ({ statement, kind: kind ?? null, threshold: threshold ?? '', unit: unit ?? '', holder: holder?.id ?? null })

/** The values in the API's words. */
export const limitInput = ({ statement, kind, threshold, unit, holder }: LimitValues) => ({ statement: statement.trim(), kind, threshold: threshold === '' ? null : threshold, unit: unit.trim() || null, holder })
