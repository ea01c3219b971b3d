import type { ExchangePurposesQuery } from '@/gql/graphql'

interface Giver {
  holder?: { id: string } | null
  lieu?: { id: string } | null
}

/** Ids and titles of what an exchange can be for: projects that whoever gives is a party of, and events. */
export function purposesFor({ holder, lieu }: Giver, { cooperationProjects, essMonthEvents }: ExchangePurposesQuery) {
  const givers = [holder?.id, lieu?.id]
  const choice = ({ id, title }: { id: string; title: string }) => ({ value: id, label: title })
  return {
    projects: cooperationProjects.nodes.filter(({ parties }) => parties.some(({ actor }) => actor && givers.includes(actor.id))).map(choice),
    events: essMonthEvents.nodes.map(choice),
  }
}
