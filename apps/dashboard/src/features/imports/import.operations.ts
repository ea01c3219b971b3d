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

/** Lines of an import, page by page, with what their changes are called. */
export const ImportLinesDocument = graphql(`
  query ImportLines($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {
    dataImport(id: $id) {
      id
      target
      counts { created updated unchanged duplicates rejected skipped }
      rows(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { line changes { before after } ...ImportLine }
      }
    }
    families: terms(list: "LIEU_FAMILY") { code label }
    activities: terms(list: "LIEU_ACTIVITY") { code label }
    tags: terms(list: "LIEU_TAG") { code label }
    accessibility: terms(list: "ACCESSIBILITY") { code label }
    legalForms: terms(list: "LEGAL_FORM") { code label }
    essFamilies: terms(list: "ESS_FAMILY") { code label }
    material: terms(list: "MATERIAL_RESOURCE") { code label }
    immaterial: terms(list: "IMMATERIAL_RESOURCE") { code label }
    kinds: terms(list: "EVENT_KIND") { code label }
    audiences: terms(list: "AUDIENCE") { code label }
    themes: terms(list: "THEME") { code label }
    skills { id label }
  }
`)

/** A lieu or another actor that a line names. */
export const ImportActorDocument = graphql(`
  query ImportActor($id: ID!) {
    node(id: $id) { ...ImportedThing }
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
