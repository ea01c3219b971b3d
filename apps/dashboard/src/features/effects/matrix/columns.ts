import type { Term } from '@/components/terms/TermSelect'
import type { Effect } from '../page/documents'

/** Stands for effects of which nobody has said whom they are for. */
export const UNSAID = ''

/** Whom most cooperations do something for: where to begin. */
const FIRST = ['INHABITANTS', 'USERS', 'TEAMS']

/** Columns of the matrix: those whom an effect is for, those that were added, and a few to begin with; in the order of the list. */
export function columnsOf(effects: readonly Effect[], beneficiaries: readonly Term[], added: readonly string[]): string[] {
  const used = new Set([...effects.map(({ beneficiary }) => beneficiary?.code ?? UNSAID), ...added])
  const wanted = [...used].filter((code) => code !== UNSAID).length > 0 ? used : new Set([...used, ...FIRST])
  // A value that has left the list still stands where it was said.
  const retired = [...wanted].filter((code) => code !== UNSAID && !beneficiaries.some((term) => term.code === code))
  return [...beneficiaries.map(({ code }) => code).filter((code) => wanted.has(code)), ...retired, ...(wanted.has(UNSAID) ? [UNSAID] : [])]
}

/** What stands in a cell: effects that the party expects, or that nobody expected where there is no party. */
export const effectsIn = (effects: readonly Effect[], party: string | null, column: string): Effect[] =>
  effects.filter(({ expectedBy, beneficiary }) => (beneficiary?.code ?? UNSAID) === column && (party === null ? expectedBy.length === 0 : expectedBy.some(({ id }) => id === party)))

/** What others expect for the same people, and the party does not yet: it may join. */
export const effectsToJoin = (effects: readonly Effect[], party: string, column: string): Effect[] =>
  effects.filter(({ expectedBy, beneficiary }) => (beneficiary?.code ?? UNSAID) === column && expectedBy.length > 0 && !expectedBy.some(({ id }) => id === party))
