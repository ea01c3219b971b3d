import { readFilters, type SearchParams } from './url-filters'

interface Connection {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  nodes: readonly unknown[]
}

interface Part {
  first: number
  after: string | null
}

/** The most that the API gives at once. */
const AT_ONCE = 500
/** More than a hundred sheets: what is beyond is a page of its own, for paper too. */
const PRINTED_AT_MOST = 4000

/** What a page shows of a list, which `read` answers as its field `key`: one page of it, or with `print` in the address all of it as one. */
export async function readShown<Key extends string, Data extends { [Name in Key]?: Connection | null }>(
  key: Key, search: SearchParams, pageSize: number, read: (part: Part) => Promise<Data>,
): Promise<Data> {
  const { after, print } = readFilters(search, { after: 'text', print: 'text' })
  const data = await read({ first: print ? AT_ONCE : pageSize, after: after || null })
  const list = data[key]
  if (!print || !list) return data
  const nodes = [...list.nodes]
  let pageInfo = list.pageInfo
  while (pageInfo.hasNextPage && nodes.length < PRINTED_AT_MOST) {
    const further: Connection | null | undefined = (await read({ first: AT_ONCE, after: pageInfo.endCursor ?? null }))[key]
    if (!further) break
    nodes.push(...further.nodes)
    pageInfo = further.pageInfo
  }
  return { ...data, [key]: { ...list, nodes, pageInfo } }
}
