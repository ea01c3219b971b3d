import { dayKey } from '@/lib/dates'

/** What comes in order of time, day by day. */
export function byDay<Node extends { at: string }>(nodes: readonly Node[]): { day: string; at: string; nodes: Node[] }[] {
  const days: { day: string; at: string; nodes: Node[] }[] = []
  for (const node of nodes) {
    const day = dayKey(node.at)
    if (days.at(-1)?.day !== day) days.push({ day, at: node.at, nodes: [] })
    days.at(-1)!.nodes.push(node)
  }
  return days
}
