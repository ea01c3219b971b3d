import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import type { ExchangesQuery } from '@/gql/graphql'

export type Exchange = NonNullable<ExchangesQuery['network']>['exchanges'][number]

interface Size {
  width: number
  /** Room for names at each side. */
  names: number
}

export interface Band {
  exchange: Exchange
  /** An SVG path, as wide as the band. */
  path: string
  width: number
  /** More is promised than has happened. */
  promised: boolean
  /** One of the hues, by who gives. */
  hue: number
}

export interface Bar {
  key: string
  name: string
  side: 'giver' | 'receiver'
  x: number
  y: number
  width: number
  height: number
}

interface Node {
  key: string
  name: string
  side: Bar['side']
}

interface Link {
  exchange: Exchange
  hue: number
}

export const HUES = 6
/** More cannot be told apart in a picture. */
export const DRAWN_AT_MOST = 40
const ROW = 34
const BAR = 10

/** Who gives stands at the left and who receives at the right, the same actor at both sides where they do both: no band runs back. */
export function flowsOf(exchanges: readonly Exchange[], nameOf: { giver: (exchange: Exchange) => string; receiver: (exchange: Exchange) => string }, { width, names }: Size): { bands: Band[]; bars: Bar[]; height: number } {
  const drawn = exchanges.slice(0, DRAWN_AT_MOST)
  const nodes = new Map<string, Node>()
  const nodeOf = (side: Bar['side'], id: string, name: string): string => {
    const key = `${side} ${id}`
    nodes.set(key, { key, name, side })
    return key
  }
  const givers: string[] = []
  const links = drawn.map((exchange) => {
    const source = nodeOf('giver', exchange.giver?.id ?? '', nameOf.giver(exchange))
    if (!givers.includes(source)) givers.push(source)
    return { source, target: nodeOf('receiver', exchange.receiver?.id ?? exchange.project?.id ?? '', nameOf.receiver(exchange)), value: exchange.count, exchange, hue: givers.indexOf(source) % HUES }
  })
  if (links.length === 0) return { bands: [], bars: [], height: 0 }
  const most = Math.max(...(['giver', 'receiver'] as const).map((side) => [...nodes.values()].filter((node) => node.side === side).length))
  const height = most * ROW
  const layout = sankey<Node, Link>()
    .nodeId((node) => node.key)
    .nodeWidth(BAR)
    .nodePadding(14)
    .extent([[names, 4], [width - names, height - 4]])
  const graph = layout({ nodes: [...nodes.values()], links })
  const path = sankeyLinkHorizontal<Node, Link>()
  return {
    height,
    bands: graph.links.map((link) => ({
      exchange: link.exchange, path: path(link) ?? '', width: Math.max(2, link.width ?? 0), promised: link.exchange.promised > link.exchange.happened, hue: link.hue,
    })),
    bars: graph.nodes.map(({ key, name, side, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({ key, name, side, x: x0, y: y0, width: x1 - x0, height: Math.max(2, y1 - y0) })),
  }
}
