import type { CommitmentState } from '@/gql/graphql'

interface Committed {
  id: string
  commitments: { kind: string; state: CommitmentState; share?: { amount: number; unit: string } | null }[]
}

export interface Total {
  unit: string
  /** Of each party that gives of it, by its id, in the order of the parties. */
  parties: { party: string; amount: number; percent: number }[]
  amount: number
}

/** What is counted: what a party has offered, agreed or given. */
const COUNTS: CommitmentState[] = ['PROPOSED', 'AGREED', 'KEPT']

/** One unit has many spellings. */
const plain = (unit: string) => unit.trim().toLocaleLowerCase('fr').replace(/\s+/g, ' ').replaceAll(/(\p{L}{3,})s(?!\p{L})/gu, '$1')

/** What the parties bring, unit by unit, money first: how much, and which part each has in it. */
export function totalsOf(parties: readonly Committed[]): Total[] {
  const units = new Map<string, Total>()
  for (const { id, commitments } of parties) {
    for (const { state, share } of commitments) {
      if (!share || !COUNTS.includes(state)) continue
      const total = units.get(plain(share.unit)) ?? { unit: share.unit, parties: [], amount: 0 }
      const own = total.parties.find(({ party }) => party === id)
      if (own) own.amount += share.amount
      else total.parties.push({ party: id, amount: share.amount, percent: 0 })
      total.amount += share.amount
      units.set(plain(share.unit), total)
    }
  }
  const totals = [...units.values()].map((total) => ({ ...total, parties: total.parties.map((own) => ({ ...own, percent: Math.round((own.amount / total.amount) * 100) })) }))
  return totals.sort((a, b) => Number(b.unit === '€') - Number(a.unit === '€'))
}
