/** What a page can be filtered by: the parameter's name and whether it holds one text or several codes. */
export type FilterShape = Record<string, 'text' | 'list'>

/** The values of a shape; absent parameters are '' or []. */
export type FilterValues<Shape extends FilterShape> = { [Key in keyof Shape]: Shape[Key] extends 'list' ? string[] : string }

/** What Next hands to a page as `searchParams`. */
export type SearchParams = Record<string, string | string[] | undefined>

/** Which part of a list is shown: every change of a filter goes back to the first page. `print` is all of it as one page. */
export const PAGE_PARAMETERS = ['after', 'back', 'print']

/** The filters of an address. Works for `searchParams` of a page and for `URLSearchParams` of the browser. */
export function readFilters<Shape extends FilterShape>(source: SearchParams | URLSearchParams, shape: Shape): FilterValues<Shape> {
  const all = (key: string): string[] => {
    if (source instanceof URLSearchParams) return source.getAll(key)
    const value = source[key]
    return value === undefined ? [] : Array.isArray(value) ? value : [value]
  }
  const entries = Object.entries(shape).map(([key, kind]) => {
    const values = all(key).filter((value) => value !== '')
    return [key, kind === 'list' ? values : (values[0] ?? '')] as const
  })
  return Object.fromEntries(entries) as FilterValues<Shape>
}

/** The query string with some filters changed; everything else in it stays, but the page. */
export function writeFilters(current: URLSearchParams, change: Record<string, string | string[]>): string {
  const next = new URLSearchParams(current)
  for (const key of PAGE_PARAMETERS) next.delete(key)
  for (const [key, value] of Object.entries(change)) {
    next.delete(key)
    for (const one of Array.isArray(value) ? value : [value]) if (one !== '') next.append(key, one)
  }
  return next.toString()
}

/** For the variables of a query: nothing instead of '' and []. */
export function orUndefined<Value extends string | readonly string[]>(value: Value): Value | undefined {
  return value.length > 0 ? value : undefined
}

/** Whether any filter is set: an empty list then means something else. */
export const isFiltered = (values: Record<string, string | string[]>) => Object.values(values).some((value) => value.length > 0)
