import type { ExchangePurposesQuery } from '@/gql/graphql'

interface Giver {
  holder?: { id: string } | null
  lieu?: { id: string } | null
}

type Project = ExchangePurposesQuery['cooperationProjects']['nodes'][number]

/** Parties of a project that whoever gives can give as. */
const partiesOf = ({ holder, lieu }: Giver, { parties }: Project) => parties.filter(({ actor }) => actor && [holder?.id, lieu?.id].includes(actor.id))

/** Ids and titles of what an exchange can be for: projects that whoever gives is a party of, and events. */
export function purposesFor(giver: Giver, { cooperationProjects, essMonthEvents }: ExchangePurposesQuery) {
  const choice = ({ id, title }: { id: string; title: string }) => ({ value: id, label: title })
  return {
    projects: cooperationProjects.nodes.filter((project) => partiesOf(giver, project).length > 0).map(choice),
    events: essMonthEvents.nodes.map(choice),
  }
}

/** As which party of a project whoever gives can give, by name; the first one goes without saying. */
export function partyChoices(giver: Giver, { cooperationProjects }: ExchangePurposesQuery, project: string | null) {
  const chosen = cooperationProjects.nodes.find(({ id }) => id === project)
  return chosen ? partiesOf(giver, chosen).map(({ id, role, actor }) => ({ value: id, label: role ? `${actor!.name} (${role})` : actor!.name })) : []
}
