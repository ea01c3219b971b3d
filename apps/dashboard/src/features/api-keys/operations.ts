import { graphql } from '@/gql'

export const ApiKeysDocument = graphql(`
  query ApiKeys($network: ID!, $first: Int!, $after: String) {
    apiKeys(network: $network, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name scopes prefix createdAt createdBy expiresAt revokedAt lastUsedAt viewerCanRevoke }
    }
  }
`)

export const CreateApiKeyDocument = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey { id name }
      secret
      userErrors { code path message }
    }
  }
`)

export const RevokeApiKeyDocument = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey { id revokedAt }
      userErrors { code path message }
    }
  }
`)
