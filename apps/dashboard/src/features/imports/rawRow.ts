/** What a line of a file says, heading by heading, as text. */
export function rawEntries(raw: unknown): [heading: string, text: string][] {
  if (typeof raw !== 'object' || raw === null) return []
  return Object.entries(raw).map(([heading, value]: [string, unknown]) => [heading, typeof value === 'string' ? value : JSON.stringify(value)])
}
