import { isObject, type JsonObject } from './json-value.js';
import type { CellValue } from './table.js';

const nestingLimit = 6;

/** Cells by the path of their keys: `{ adresse: { ville } }` becomes `adresse.ville`. */
export function flatten(value: JsonObject, prefix = '', depth = 0, into = new Map<string, CellValue>()): Map<string, CellValue> {
  for (const [key, item] of Object.entries(value)) {
    const name = prefix + key;
    if (isObject(item) && depth < nestingLimit) flatten(item, `${name}.`, depth + 1, into);
    else into.set(name, toCell(item));
  }
  return into;
}

/** Open data portals wrap each record as `{ recordid, fields: {…} }`; the fields are what counts. */
export function flattenRecord(element: JsonObject): Map<string, CellValue> {
  const fields = element['fields'];
  if (!isObject(fields)) return flatten(element);
  const { fields: _, ...rest } = element;
  return new Map([...flatten(fields), ...flatten(rest, 'record.')]);
}

/** A value in one cell: lists are joined with `; `. */
export function toCell(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toListItem).filter((item) => item !== '').join('; ') || null;
  return JSON.stringify(value);
}

/** A list of objects reads as the list of their labels, when they have one. */
function toListItem(item: unknown): string {
  if (!isObject(item)) return Array.isArray(item) ? JSON.stringify(item) : String(toCell(item) ?? '');
  for (const key of ['label', 'nom', 'name', 'title', 'titre', 'value']) {
    const label = item[key];
    if (typeof label === 'string') return label;
  }
  return JSON.stringify(item);
}
