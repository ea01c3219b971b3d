interface Page<Node> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  nodes: readonly Node[]
}

/** All of a list that the API gives page by page; nothing where there is no such list. */
export async function readPages<Node>(read: (after: string | null) => Promise<Page<Node> | null | undefined>): Promise<Node[]> {
  const nodes: Node[] = []
  let after: string | null | undefined = null
  do {
    const page: Page<Node> | null | undefined = await read(after)
    if (!page) return nodes
    nodes.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return nodes
}
