import type { DataImportRowFilter, DataImportState, ImportHeadFragment, ImportOutcome } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import type { FilterValues } from '@/lib/url-filters'

/** The steps from a file to what it brings; the first is where an import opens. */
export const importSteps = ['columns', 'lines', 'names', 'duplicates', 'confirm'] as const
export type ImportStep = (typeof importSteps)[number]

/** The steps of an import: that of the names only where there are some to look at (`named`). */
export const stepsOf = (named: boolean): readonly ImportStep[] => importSteps.filter((step) => step !== 'names' || named)

/** The step that an address names. */
export const asStep = (value: string): ImportStep => importSteps.find((step) => step === value) ?? 'columns'

/** Address of a step; `outcome` shows only the lines that it happens to. */
export function stepPath(network: string, id: string, step: ImportStep, outcome?: ImportOutcome): string {
  const search = new URLSearchParams({ ...(step === 'columns' ? {} : { step }), ...(outcome ? { outcome } : {}) }).toString()
  return search ? `${paths.import(network, id)}?${search}` : paths.import(network, id)
}

/** How many lines have which outcome. */
export type ImportCounts = ImportHeadFragment['counts']

/** What becomes of lines, in the order in which people look at them, with the count that belongs to it. */
export const outcomes = [
  { outcome: 'CREATED', count: 'created' },
  { outcome: 'UPDATED', count: 'updated' },
  { outcome: 'UNCHANGED', count: 'unchanged' },
  { outcome: 'DUPLICATE', count: 'duplicates' },
  { outcome: 'REJECTED', count: 'rejected' },
  { outcome: 'SKIPPED', count: 'skipped' },
] as const satisfies readonly { outcome: ImportOutcome; count: string }[]

/** What lines can be filtered by, as parameters of the address. `remarks` is '1' for lines with remarks only. */
export const lineFilterShape = { outcome: 'text', remarks: 'text' } as const
export type LineFilterValues = FilterValues<typeof lineFilterShape>

/** The filter that the API understands; an outcome that does not exist filters nothing. */
export function toLineFilter({ outcome, remarks }: LineFilterValues): DataImportRowFilter {
  const known = outcomes.find((one) => one.outcome === outcome)
  return { outcomes: known ? [known.outcome] : undefined, withProblems: remarks ? true : undefined }
}

/** Possible duplicates are shown as those to be decided, or (`decided=1`) as those that somebody has decided. */
export const duplicateFilterShape = { decided: 'text' } as const

export function toDuplicateFilter({ decided }: FilterValues<typeof duplicateFilterShape>): DataImportRowFilter {
  return decided ? { outcomes: ['CREATED', 'UPDATED', 'UNCHANGED', 'SKIPPED'], withCandidates: true } : { outcomes: ['DUPLICATE'] }
}

/** States in which work is going on in the background. */
export type RunningState = Extract<DataImportState, 'READING' | 'WRITING' | 'UNDOING'>
export const isRunning = (state: DataImportState): state is RunningState => state === 'READING' || state === 'WRITING' || state === 'UNDOING'
