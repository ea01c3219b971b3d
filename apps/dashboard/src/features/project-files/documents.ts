import { graphql } from '@/gql'

export const SentFileFragment = graphql(`
  fragment SentFile on ProjectFile {
    id
    name
    type
    size
    url
  }
`)
