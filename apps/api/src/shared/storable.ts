import { storableText } from './texts.js';

/** How many rows one statement writes: making the JSON of a long list at once would keep other requests waiting. */
export const ROWS_AT_ONCE = 250;

/** How JSON writes NUL and halves of characters. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/;

/** JSON that PostgreSQL takes as it is: it stores neither NUL nor halves of characters, which files do hold now and then. */
export function storable(value: unknown): string {
  const json = JSON.stringify(value);
  return UNSTORABLE.test(json) ? JSON.stringify(value, cleaned) : json;
}

function cleaned(_key: string, each: unknown): unknown {
  if (typeof each === 'string') return storableText(each);
  if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
  return Object.fromEntries(Object.entries(each).map(([key, inner]) => [storableText(key), inner]));
}
