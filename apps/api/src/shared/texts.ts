/** What no column of PostgreSQL holds: NUL, and halves of characters outside the basic plane, as careless cutting leaves them behind. */
const UNSTORABLE = /[\0\ud800-\udfff]/u;
const HALVES = /[\ud800-\udfff]/gu;

export const isUnstorable = (text: string): boolean => UNSTORABLE.test(text);

/** The text without what cannot be stored. */
export const storableText = (text: string): string => text.replaceAll('\0', '').replace(HALVES, '\ufffd');

/** The way to the first text in a value that is so; undefined where none is. */
export function pathOfText(value: unknown, isSo: (text: string) => boolean, path: readonly string[] = []): readonly string[] | undefined {
  if (typeof value === 'string') return isSo(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = pathOfText(inner, isSo, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
