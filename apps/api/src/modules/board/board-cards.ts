import type { SharedReads } from '../../read/reader.js';
import type { ForEach } from '../../shared/payload.js';

/** Cards as each of those who are told may read them: all that are told of at once are read together, and once for all who have the same rights. */
export function cardsOf(ids: readonly string[]): (id: string) => ForEach {
  const shared: SharedReads = new Map();
  return (id) => async ({ reader, viewer }, info) => (await reader.oneOfIds(ids, info, viewer, shared))[id] ?? null;
}
