const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Whether two states of a form hold the same. */
export const sameValues = same

/**
 * A draft on the thing as it is now: what was typed stays, with the value that it was typed over, and all the rest is of today.
 * Sent with the version of the draft, it is merged with what others have done since, or shown beside it.
 */
export function resumed<Values extends object>(current: Values, draft: { base: { values: Values }; values: Values }): { base: Values; values: Values } {
  // The form may have changed since, with an update of the dashboard: it says which fields there are.
  const typed = (Object.keys(current) as (keyof Values)[]).filter((field) => field in draft.values && field in draft.base.values && !same(draft.values[field], draft.base.values[field]))
  const taken = (from: Values) => ({ ...current, ...Object.fromEntries(typed.map((field) => [field, from[field]])) })
  return { base: taken(draft.base.values), values: taken(draft.values) }
}
