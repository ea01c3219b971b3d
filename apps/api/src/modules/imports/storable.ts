/** A half of a character outside the basic plane, as careless cutting leaves it behind. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const clean = (text: string): string => text.replaceAll('\0', '').replace(LONE_SURROGATE, '\ufffd');

/** How many rows one statement writes: making the JSON of a long list at once would keep other requests waiting. */
export const ROWS_AT_ONCE = 250;

/** JSON that PostgreSQL takes as it is: it stores neither NUL nor halves of characters, which files do hold now and then. */
export function storable(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === 'string') return clean(each);
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [clean(key), inner]));
  });
}
