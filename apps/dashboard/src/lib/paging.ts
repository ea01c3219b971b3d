import { PAGE_PARAMETERS } from './url-filters'

/** How far back the links remember their way; beyond it "previous" leads to the start. */
const REMEMBERED = 20

/** The address of the page after `endCursor`; where we are now is kept in `back`. */
export function nextPage(parameters: URLSearchParams, endCursor: string): string {
  const next = new URLSearchParams(parameters)
  const trail = [...next.getAll('back'), ...(next.has('after') ? [next.get('after') ?? ''] : [])].slice(-REMEMBERED)
  next.delete('back')
  for (const cursor of trail) next.append('back', cursor)
  next.set('after', endCursor)
  return next.toString()
}

/** The address of the page we came from. */
export function previousPage(parameters: URLSearchParams): string {
  const next = new URLSearchParams(parameters)
  const trail = next.getAll('back')
  const cursor = trail.pop()
  next.delete('back')
  for (const one of trail) next.append('back', one)
  if (cursor) next.set('after', cursor)
  else next.delete('after')
  return next.toString()
}

export function firstPage(parameters: URLSearchParams): string {
  const next = new URLSearchParams(parameters)
  for (const key of PAGE_PARAMETERS) next.delete(key)
  return next.toString()
}

/** The address of the whole list as one page, which prints. */
export function wholeList(parameters: URLSearchParams): string {
  const next = new URLSearchParams(firstPage(parameters))
  next.set('print', '1')
  return next.toString()
}
