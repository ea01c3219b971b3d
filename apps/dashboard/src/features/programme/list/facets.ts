import type { ListFilter, ProgrammeFilters } from '../filters'
import type { ProgrammeFacets } from '../programme.operations'

/** One value that can be ticked, with how many dates it would leave. */
export interface Choice {
  value: string
  label: string
  count: number
}

export interface ChoiceGroup {
  key: ListFilter
  choices: Choice[]
}

interface Left {
  communes: readonly { commune: { code: string }; count: number }[]
  kinds: readonly { term: { code: string }; count: number }[]
  audiences: readonly { term: { code: string }; count: number }[]
  themes: readonly { term: { code: string }; count: number }[]
  accessibility: readonly { term: { code: string }; count: number }[]
}

type Terms = readonly { term: { code: string; label: string }; count: number }[]

/** What can be ticked: every value of the programme in an order that stays, each with what the other filters leave of it. */
export function choiceGroups(all: ProgrammeFacets, left: Left): ChoiceGroup[] {
  const terms = (key: ListFilter, values: Terms, counts: Left['kinds']): ChoiceGroup => ({
    key,
    choices: values.map(({ term }) => ({ value: term.code, label: term.label, count: counts.find((each) => each.term.code === term.code)?.count ?? 0 })),
  })
  const communes = all.communes
    .map(({ commune }) => ({ value: commune.code, label: commune.name, count: left.communes.find((each) => each.commune.code === commune.code)?.count ?? 0 }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
  return [
    { key: 'commune' as const, choices: communes },
    terms('audience', all.audiences, left.audiences),
    terms('theme', all.themes, left.themes),
    terms('kind', all.kinds, left.kinds),
    terms('access', all.accessibility, left.accessibility),
  ].filter(({ choices }) => choices.length > 0)
}

/** What is chosen, in words, to be taken away one by one. */
export function chosenOf(filters: ProgrammeFilters, groups: readonly ChoiceGroup[], lieux: ProgrammeFacets['lieux']): { key: ListFilter; value: string; label: string }[] {
  const named = [...groups, { key: 'lieu' as const, choices: lieux.map(({ lieu }) => ({ value: lieu.id, label: lieu.name, count: 0 })) }]
  return named.flatMap(({ key, choices }) => filters[key].map((value) => ({ key, value, label: choices.find((each) => each.value === value)?.label ?? value })))
}
