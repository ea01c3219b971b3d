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
