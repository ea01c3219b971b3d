import { graphql } from '@/gql'

export const MonthWarningFragmentDocument = graphql(`
  fragment MonthWarning on Warning {
    id
    rule
    severity
    message
    viewerCanOverride
    overridden { reason at byName by { id name } }
    occurrences { id startsAt event { id title } lieu { id timeZone } }
  }
`)

/** What is worth a look in a month, the gravest first. */
export const MonthWarningsDocument = graphql(`
  query MonthWarnings($network: ID!, $year: Int!, $first: Int!, $after: String, $filter: WarningFilter) {
    essMonth(network: $network, year: $year) {
      id
      viewerCanPropose
      warnings(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage endCursor }
        nodes { id ...MonthWarning }
      }
    }
  }
`)

/** What the board needs to say by itself what a move would lead to, and how much there is to look at. */
export const MonthPlanningDocument = graphql(`
  query MonthPlanning($network: ID!, $year: Int!) {
    essMonth(network: $network, year: $year) {
      id
      planningFacts
      ruleSeverities { rule severity }
      open: warnings(first: 1, filter: { overridden: false }) { totalCount }
      accepted: warnings(first: 500, filter: { overridden: true }) { nodes { id rule occurrences { id event { id } } } }
    }
  }
`)

export const OverrideWarningDocument = graphql(`
  mutation OverrideWarning($input: OverrideWarningInput!) {
    overrideWarning(input: $input) {
      warning { id ...MonthWarning }
      userErrors { code path message }
    }
  }
`)

export const TakeBackOverrideDocument = graphql(`
  mutation TakeBackOverride($input: TakeBackOverrideInput!) {
    takeBackOverride(input: $input) {
      warning { id ...MonthWarning }
      userErrors { code path message }
    }
  }
`)

export const MonthRulesDocument = graphql(`
  query MonthRules($network: ID!, $year: Int!) {
    essMonth(network: $network, year: $year) {
      id
      version
      ruleSeverities { rule severity byDefault }
    }
  }
`)

export const SetRuleSeverityDocument = graphql(`
  mutation SetRuleSeverity($input: SetRuleSeverityInput!) {
    setRuleSeverity(input: $input) {
      essMonth { id version ruleSeverities { rule severity byDefault } }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)
