import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ColumnsStep } from '@/features/imports/columns/ColumnsStep'
import { ConfirmStep } from '@/features/imports/confirm/ConfirmStep'
import { DuplicatesStep } from '@/features/imports/duplicates/DuplicatesStep'
import { ImportDocument, ImportDuplicatesDocument, ImportLinesDocument, ImportNamesDocument } from '@/features/imports/import.operations'
import { asStep, duplicateFilterShape, isRunning, lineFilterShape, toDuplicateFilter, toLineFilter } from '@/features/imports/importSteps'
import { LinesStep } from '@/features/imports/lines/LinesStep'
import { readNames } from '@/features/imports/lines/readNames'
import { NamesStep } from '@/features/imports/names/NamesStep'
import { ImportWizard } from '@/features/imports/wizard/ImportWizard'
import type { ImportQuery } from '@/gql/graphql'
import { requirePermission } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

const LINES_A_PAGE = 50
const NAMES_A_PAGE = 50
const DUPLICATES_A_PAGE = 20

interface ImportRouteProps {
  params: Promise<{ network: string; id: string }>
  searchParams: Promise<SearchParams>
}

/** Asked once a request, by the title and by the page. */
const getImport = cache(async (id: string) => (await query(ImportDocument, { id })).dataImport)

export async function generateMetadata({ params }: ImportRouteProps): Promise<Metadata> {
  const { network, id } = await params
  requirePermission(await getViewer(), network, 'import:read', paths.import(network, id))
  return titledBy((await getImport(id))?.fileName)
}

export default async function ImportRoute({ params, searchParams }: ImportRouteProps) {
  const { network: slug, id } = await params
  requirePermission(await getViewer(), slug, 'import:read', paths.import(slug, id))
  const [network, dataImport, search] = [await getNetwork(slug), await getImport(id), await searchParams]
  if (!network || !dataImport || dataImport.network?.id !== network.id) notFound()
  // An import that waits no more is looked at line by line; its steps are over. While it is being worked on, its lines may be half there.
  const step = dataImport.state === 'READY' ? asStep(readFilters(search, { step: 'text' }).step) : 'lines'
  const running = isRunning(dataImport.state)

  return (
    <ImportWizard dataImport={dataImport} step={step}>
      {step === 'columns' ? <ColumnsStep dataImport={dataImport} /> : null}
      {step === 'lines' && !running ? <Lines id={id} search={search} /> : null}
      {step === 'names' ? <Names id={id} search={search} /> : null}
      {step === 'duplicates' ? <Duplicates dataImport={dataImport} search={search} /> : null}
      {step === 'confirm' ? <ConfirmStep dataImport={dataImport} /> : null}
    </ImportWizard>
  )
}

async function Lines({ id, search }: { id: string; search: SearchParams }) {
  const filter = toLineFilter(readFilters(search, lineFilterShape))
  const { dataImport, ...terms } = await query(ImportLinesDocument, { id, filter, first: LINES_A_PAGE, after: afterOf(search) })
  if (!dataImport) return null
  const names = await readNames(dataImport.rows.nodes.map(({ changes }) => changes))
  return <LinesStep dataImport={dataImport} vocabulary={{ ...terms, names }} />
}

async function Names({ id, search }: { id: string; search: SearchParams }) {
  const { dataImport, skills } = await query(ImportNamesDocument, { id, filter: null, first: NAMES_A_PAGE, after: afterOf(search) })
  return dataImport ? <NamesStep dataImport={dataImport} skills={skills} /> : null
}

async function Duplicates({ dataImport, search }: { dataImport: NonNullable<ImportQuery['dataImport']>; search: SearchParams }) {
  const filters = readFilters(search, duplicateFilterShape)
  const { dataImport: page } = await query(ImportDuplicatesDocument, { id: dataImport.id, filter: toDuplicateFilter(filters), first: DUPLICATES_A_PAGE, after: afterOf(search) })
  return page ? <DuplicatesStep dataImport={dataImport} rows={page.rows} decided={filters.decided !== ''} /> : null
}

const afterOf = (search: SearchParams): string | null => readFilters(search, { after: 'text' }).after || null
