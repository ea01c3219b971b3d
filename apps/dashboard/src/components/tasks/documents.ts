import { graphql } from '@/gql'

export const SetTaskDoneDocument = graphql(`
  mutation SetTaskDone($input: SetTaskDoneInput!) {
    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }
  }
`)

export const SetEventTaskDoneDocument = graphql(`
  mutation SetEventTaskDone($input: SetEventTaskDoneInput!) {
    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }
  }
`)
