import { graphql } from '@/gql'

// What pages read stands here and not beside its component: a client component's exports are no documents on the server.

/** The imports into a network, the latest first. */
export const ImportsListDocument = graphql(`
  query ImportsList($network: ID!, $first: Int!, $after: String) {
    dataImports(network: $network, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...ImportItem }
    }
  }
`)

/** An import with what its frame and its steps show, but for its lines. */
export const ImportDocument = graphql(`
  query Import($id: ID!) {
    dataImport(id: $id) {
      id
      fileName
      state
      target
      network { id }
      ...ImportHead
      ...ImportColumns
      ...ImportSummary
      ...ImportHeadings
    }
  }
`)

/** Lines of an import, page by page. */
export const ImportLinesDocument = graphql(`
  query ImportLines($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {
    dataImport(id: $id) {
      id
      target
      counts { created updated unchanged duplicates rejected skipped }
      rows(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { line ...ImportLine }
      }
    }
  }
`)

/** Names in the cells of a file, page by page. */
export const ImportNamesDocument = graphql(`
  query ImportNames($id: ID!, $filter: DataImportNameFilter, $first: Int!, $after: String) {
    dataImport(id: $id) {
      id
      version
      names(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id ...ImportName }
      }
    }
    skills { id label }
  }
`)

/** Lines that look like something else, page by page. */
export const ImportDuplicatesDocument = graphql(`
  query ImportDuplicates($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {
    dataImport(id: $id) {
      id
      rows(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { line ...ImportDuplicate }
      }
    }
  }
`)
