import type { FragmentType } from '@/gql'
import type { ImportColumnsFragmentDocument } from '../columns/ColumnsStep'
import type { ImportSummaryFragmentDocument } from '../confirm/ConfirmStep'
import type { ImportHeadingsFragmentDocument } from '../duplicates/DuplicatesStep'
import type { ImportCounts } from '../importSteps'
import type { ImportHeadFragmentDocument } from './ImportWizard'

type AnyImport = FragmentType<typeof ImportHeadFragmentDocument> &
  FragmentType<typeof ImportColumnsFragmentDocument> &
  FragmentType<typeof ImportSummaryFragmentDocument> &
  FragmentType<typeof ImportHeadingsFragmentDocument>

const none: ImportCounts = { created: 0, updated: 0, unchanged: 0, duplicates: 0, rejected: 0, skipped: 0 }

/** An import as tests see it: two columns, of which one was understood. */
export function testImport({ counts, ...rest }: { counts?: Partial<ImportCounts>; state?: 'READY' | 'CONFIRMED' | 'CANCELLED'; columns?: object[] } = {}): AnyImport {
  return {
    id: 'import_1', version: 3, fileName: 'lieux.csv', state: 'READY', createdAt: '2026-11-03T09:00:00+01:00', warnings: [],
    columns: [
      { name: 'Lieu', sample: 'La Ruche', field: 'NAME', confidence: 0.97, reason: 'Son titre le dit.' },
      { name: 'CP', sample: '62300', field: null, confidence: 0.3, reason: 'Rien ne le dit.' },
    ],
    counts: { ...none, ...counts },
    ...rest,
  } as unknown as AnyImport
}
