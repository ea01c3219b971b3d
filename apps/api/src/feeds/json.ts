import type { Sheet } from './sheet.js';

/** An array of objects, one a row, without what is empty. */
export function writeJson({ keys, rows }: Sheet): Buffer {
  const objects = rows.map((row) => Object.fromEntries(keys.flatMap((key, index) => {
    const value = row[index] ?? null;
    return value === null || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]];
  })));
  return Buffer.from(`${JSON.stringify(objects, null, 1)}\n`);
}
