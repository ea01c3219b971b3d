import type { Project } from '../overview/project'
import type { SheetProject } from './documents'

/** How close things stand on paper. */
export type Density = 'loose' | 'dense' | 'compact'

/** More things than this are set smaller, so that what a project usually has is one page A4. */
const FEW = 25
/** Of more than this each party says itself what it brings, and effects name parties by their numbers. */
const USUAL = 60

/** Characters that the one page of a compact sheet has room for, and what a thing takes beside its own words. */
const PAGE = 8100
const BESIDE = 14

type Effect = SheetProject['effects'][number]

export function densityOf({ parties, objectives, limits }: Project, { effects, decisions, filRouge }: SheetProject): Density {
  const commitments = parties.flatMap((party) => party.commitments)
  const count = [parties, objectives, limits, commitments, effects, decisions, filRouge?.milestones ?? []].reduce((sum, list) => sum + list.length, 0)
  if (count <= FEW) return 'loose'
  return count <= USUAL ? 'dense' : 'compact'
}

/** The effects for which a compact page has room beside all the rest, the first ones first; what is left out is counted by whoever shows them. */
export function effectsWithRoom({ summary, valueSharing, parties, objectives, limits }: Project, { effects, decisions, filRouge }: SheetProject): Effect[] {
  const rest = [
    ...[summary, valueSharing, filRouge?.sentence].map((text) => text ?? ''),
    ...parties.flatMap(({ role, actor, commitments }) => [`${actor?.name ?? ''}${role}`, ...commitments.map(({ statement, share }) => `${statement}${share?.unit ?? ''}`)]),
    ...limits.map(({ statement, unit, holder, warnings }) => [statement, unit, holder?.name, ...warnings.map(({ message }) => message)].join(' ')),
    ...objectives.map(({ statement }) => statement), ...(filRouge?.milestones ?? []).map(({ title }) => title), ...decisions.map(({ title }) => title),
  ]
  let left = PAGE - rest.reduce((sum, words) => sum + words.length + BESIDE, 0)
  const shown: Effect[] = []
  for (const effect of effects) {
    left -= effect.statement.length + BESIDE
    if (left < 0) break
    shown.push(effect)
  }
  return shown
}

/** Effects of one beneficiary together, in the order in which each is named first. */
export function byBeneficiary(effects: readonly Effect[]): { label: string | null; effects: Effect[] }[] {
  const groups = new Map<string | null, Effect[]>()
  for (const effect of effects) {
    const label = effect.beneficiary?.label ?? null
    groups.set(label, [...(groups.get(label) ?? []), effect])
  }
  return [...groups].map(([label, own]) => ({ label, effects: own }))
}
