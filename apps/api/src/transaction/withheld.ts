import type { Fields } from './revision.js';
import type { Changes } from './transaction.js';

/** Stands in the trail for a value that is nobody's business there. It is no value that such a field could have. */
export const WITHHELD = '•••';

/** Stands for a value that the viewer may not read, where it is compared: other than what the trail has, so that a stale change of it conflicts. */
export const HIDDEN = '(•••)';

const withheld = (value: unknown): unknown => (value === null || value === undefined ? null : WITHHELD);

/** Fields of a new thing as the trail may keep them. */
export const fieldsForTrail = (fields: Fields, names: readonly string[] = []): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, names.includes(field) ? withheld(value) : value]));

/** Changes as the trail may keep them: of some fields only that they had, or have, a value. */
export const changesForTrail = (changes: Changes, names: readonly string[] = []): Changes =>
  Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, names.includes(field) ? { before: withheld(change.before), after: withheld(change.after) } : change]));
