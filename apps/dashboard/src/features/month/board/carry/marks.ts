import { inSlices } from '@/lib/in-slices'
import { withData } from '../withData'

const cellsIn = (root: ParentNode) => root.querySelectorAll<HTMLElement>('[data-cell]')

/** A cell by its id. */
export const cellElement = (root: ParentNode, id: string): HTMLElement | null => root.querySelector<HTMLElement>(withData('cell', id))

/** Marks the cell under the card, and no other: attributes that React does not know of, so that nothing is drawn anew. */
export function markOver(root: ParentNode, cell: string | undefined): void {
  for (const marked of root.querySelectorAll<HTMLElement>('[data-over]')) if (marked.dataset['cell'] !== cell) delete marked.dataset['over']
  const element = cell === undefined ? null : cellElement(root, cell)
  if (element) element.dataset['over'] = 'true'
}

/** Marks the cards of the date that is carried. */
export function markCarried(root: HTMLElement, id: string | undefined): void {
  for (const card of root.querySelectorAll<HTMLElement>('[data-carried]')) delete card.dataset['carried']
  if (id === undefined) delete root.dataset['carrying']
  else root.dataset['carrying'] = 'true'
  if (id !== undefined) for (const card of root.querySelectorAll<HTMLElement>(withData('card', id))) card.dataset['carried'] = 'true'
}

/**
 * Writes into each cell why the card should not go there, a few cells at a time, so that the card keeps following the
 * finger. `wordsOf` answers nothing where nothing speaks against a cell. Returns what stops it; `unmarkReasons` takes the words away.
 */
export function markReasons(root: HTMLElement, wordsOf: (cell: HTMLElement) => string, first: string): () => void {
  const cells = [...cellsIn(root)]
  const start = Math.max(0, cells.findIndex((one) => one.dataset['cell'] === first))
  function* steps() {
    // From where the card was lifted on, and then the rest.
    for (const cell of [...cells.slice(start), ...cells.slice(0, start)]) {
      const words = wordsOf(cell)
      if (words) cell.dataset['against'] = words
      else delete cell.dataset['against']
      yield
    }
  }
  return inSlices(steps())
}

/** Takes them away, a moment later: what the card has come to is drawn before. Returns what stops it. */
export function unmarkReasons(root: HTMLElement): () => void {
  function* steps() {
    for (const cell of root.querySelectorAll<HTMLElement>('[data-against]')) {
      delete cell.dataset['against']
      yield
    }
  }
  return inSlices(steps())
}
