import { graphql } from '@/gql'

/** What a wizard sends. All name their answer `answer`, so that one hook sends them. */
export const MapColumnsDocument = graphql(`
  mutation MapImportColumns($input: MapImportColumnsInput!) {
    answer: mapImportColumns(input: $input) { userErrors { code path message } }
  }
`)

export const RereadImportDocument = graphql(`
  mutation RereadImport($input: RereadDataImportInput!) {
    answer: rereadDataImport(input: $input) { userErrors { code path message } }
  }
`)

export const ImportSheetDocument = graphql(`
  mutation ImportSheet($input: ImportSheetInput!) {
    answer: importSheet(input: $input) { dataImport { id } userErrors { code path message } }
  }
`)

export const ResolveNamesDocument = graphql(`
  mutation ResolveImportNames($input: ResolveImportNamesInput!) {
    answer: resolveImportNames(input: $input) { userErrors { code path message } }
  }
`)

export const DecideDuplicateDocument = graphql(`
  mutation DecideDuplicate($input: DecideDuplicateInput!) {
    answer: decideDuplicate(input: $input) { userErrors { code path message } }
  }
`)

export const DecideAllDuplicatesDocument = graphql(`
  mutation DecideAllDuplicates($input: DecideAllDuplicatesInput!) {
    answer: decideAllDuplicates(input: $input) { userErrors { code path message } }
  }
`)

export const ConfirmImportDocument = graphql(`
  mutation ConfirmImport($input: ConfirmDataImportInput!) {
    answer: confirmDataImport(input: $input) { userErrors { code path message } }
  }
`)

export const CancelImportDocument = graphql(`
  mutation CancelImport($input: CancelDataImportInput!) {
    answer: cancelDataImport(input: $input) { userErrors { code path message } }
  }
`)

export const UndoImportDocument = graphql(`
  mutation UndoImport($input: UndoDataImportInput!) {
    answer: undoDataImport(input: $input) { userErrors { code path message } }
  }
`)
