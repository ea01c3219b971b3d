export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Above this, comparing every word with every other takes longer than people wait: the whole is said to be different. */
const COMPARISONS_AT_MOST = 1_000_000

const words = (text: string) => text.split(/(\s+)/).filter((word) => word !== '')

/** What was added to a text and removed from it, word by word. */
export function wordDifference(before: string, after: string): Piece[] {
  const old = words(before)
  const now = words(after)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return joined([...old.slice(0, start).map(same), ...middle, ...old.slice(old.length - end).map(same)])
}

const same = (text: string): Piece => ({ kind: 'same', text })
const removed = (text: string): Piece => ({ kind: 'removed', text })
const added = (text: string): Piece => ({ kind: 'added', text })

/** The longest row of words that both have stays; the rest went or came. */
function between(old: string[], now: string[]): Piece[] {
  if (old.length * now.length > COMPARISONS_AT_MOST) return [...old.map(removed), ...now.map(added)]
  const length = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  const at = (i: number, j: number) => length[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) length[i]![j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push(same(old[i]!))
      i += 1
      j += 1
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) pieces.push(removed(old[i++]!))
    else pieces.push(added(now[j++]!))
  }
  return pieces
}

/** Neighbours of one kind as one piece; a blank between two words that both went goes with them. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else result.push({ ...piece })
  }
  return result
}
