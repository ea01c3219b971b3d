import { graphql } from '@/gql'

export const AccountDocument = graphql(`
  query Account {
    account {
      id
      email
      name
      locale
      version
      digest
      hasPassword
      hasSecondFactor
      sessions(first: 50) {
        nodes { id current userAgent startedAt lastUsedAt }
      }
    }
  }
`)

export const UpdateAccountDocument = graphql(`
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      account { id name locale version }
      userErrors { code path message }
    }
  }
`)

export const SetDigestDocument = graphql(`
  mutation SetDigest($digest: Digest!) {
    setDigest(input: { digest: $digest }) {
      account { id digest version }
      userErrors { code path message }
    }
  }
`)

export const EndSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(input: { id: $id }) { ended userErrors { code path message } }
  }
`)

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions { ended userErrors { code path message } }
  }
`)
