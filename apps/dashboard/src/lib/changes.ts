/** What a form holds in the API's words, every field by the name that conflicts and errors use. */
export type Fields = Record<string, unknown>

/** Texts trimmed, null instead of an empty one; lists of codes in one order. */
export function plainFields(values: object): Fields {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, plainValue(value)]))
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || null
  return Array.isArray(value) ? [...value].sort() : value
}

/** What was changed, and nothing else: fields that others change meanwhile are then merged, not fought over. */
export function changedFields(before: Fields, after: Fields): Fields {
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])))
}
