import { graphql } from '@/gql'

export const AddToProjectDocument = graphql(`
  mutation AddToProject($input: AddToCooperationProjectInput!) {
    answer: addToCooperationProject(input: $input) {
      saved: cooperationProject { id version }
      userErrors { code path message }
    }
  }
`)

export const CreateCommitmentDocument = graphql(`
  mutation CreateCommitment($input: CreateCommitmentInput!) {
    answer: createCommitment(input: $input) {
      saved: commitment { id version }
      warnings { message }
      userErrors { code path message }
    }
  }
`)

export const UpdateCommitmentDocument = graphql(`
  mutation UpdateCommitment($input: UpdateCommitmentInput!) {
    answer: updateCommitment(input: $input) {
      saved: commitment { id version }
      warnings { message }
      userErrors { code path message }
    }
  }
`)

export const WithdrawCommitmentDocument = graphql(`
  mutation WithdrawCommitment($input: WithdrawCommitmentInput!) {
    answer: withdrawCommitment(input: $input) {
      saved: commitment { id version }
      userErrors { code path message }
    }
  }
`)
