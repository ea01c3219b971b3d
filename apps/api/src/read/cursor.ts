import { badCursor } from './errors.js';

/** The key of the last row of a page, as the cursor was written by the statement: base64 of a JSON array of texts. */
export function decodeCursor(cursor: string, length: number): string[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    throw badCursor();
  }
  if (!Array.isArray(values) || values.length !== length || values.some((value) => typeof value !== 'string')) throw badCursor();
  return values as string[];
}
