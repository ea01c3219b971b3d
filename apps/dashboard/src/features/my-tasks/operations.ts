import { graphql } from '@/gql'

export const MyTasksDocument = graphql(`
  query MyTasks($network: ID!) {
    viewer {
      eventTasks(filter: { network: $network, done: false }, first: 200) {
        totalCount
        nodes { id version title done dueOn viewerCanComplete event { id title essMonth { id year } } }
      }
      cooperationTasks(filter: { network: $network, done: false }, first: 200) {
        totalCount
        nodes { id version title done dueOn viewerCanComplete cooperationProject { id title } }
      }
    }
  }
`)

export const TickEventTaskDocument = graphql(`
  mutation TickEventTask($input: SetEventTaskDoneInput!) {
    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }
  }
`)

export const TickTaskDocument = graphql(`
  mutation TickTask($input: SetTaskDoneInput!) {
    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }
  }
`)
