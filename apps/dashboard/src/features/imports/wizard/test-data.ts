import type { FragmentType } from '@/gql'
import type { DataImportState } from '@/gql/graphql'
import type { ImportColumnsFragmentDocument } from '../columns/ColumnsStep'
import type { ImportSummaryFragmentDocument } from '../confirm/ConfirmStep'
import type { ImportHeadingsFragmentDocument } from '../duplicates/DuplicatesStep'
import type { ImportCounts } from '../importSteps'
import type { ImportHeadFragmentDocument } from './ImportWizard'

type AnyImport = FragmentType<typeof ImportHeadFragmentDocument> &
  FragmentType<typeof ImportColumnsFragmentDocument> &
  FragmentType<typeof ImportSummaryFragmentDocument> &
  FragmentType<typeof ImportHeadingsFragmentDocument>

const none: ImportCounts = { created: 0, updated: 0, unchanged: 0, duplicates: 0, rejected: 0, skipped: 0, names: 0 }

/** An import as tests see it: two columns, of which one was understood. */
export function testImport({ counts, named = 0, ...rest }: { counts?: Partial<ImportCounts>; state?: DataImportState; columns?: object[]; problem?: object; kept?: object; sheets?: string[]; goneEvents?: object[]; named?: number } = {}): AnyImport {
  return {
    id: 'import_1', version: 3, target: 'LIEUX', sheets: [], sheet: null, problem: null, kept: null, fields: ['NAME', 'POSTAL_CODE', 'STREET'], unsettledNames: { totalCount: named }, fileName: 'lieux.csv', state: 'READY', createdAt: '2026-11-03T09:00:00+01:00', warnings: [], goneEvents: [],
    columns: [
      { name: 'Lieu', sample: 'La Ruche', field: 'NAME', confidence: 0.97, reason: 'Son titre le dit.' },
      { name: 'CP', sample: '62300', field: null, confidence: 0.3, reason: 'Rien ne le dit.' },
    ],
    counts: { ...none, ...counts },
    ...rest,
  } as unknown as AnyImport
}
