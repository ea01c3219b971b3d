import { flatten, toCell } from './flatten.js';
import { isObject, jsonIn, type JsonObject } from './json-value.js';
import { readTimings } from './open-agenda-timings.js';
import { ownAgendaCells } from './own-feed.js';
import type { CellValue, FileRemark } from './table.js';

/** Codes that OpenAgenda uses as keys of a text in several languages. */
const languages = new Set(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'br', 'oc', 'eu', 'ca', 'co', 'gl', 'ar', 'zh', 'ja', 'ru', 'pl', 'sv', 'da', 'io']);
/** Values that are a number with labels: the number counts, the label is shown. */
const labelled = new Set(['status', 'attendancemode', 'attendanceMode', 'state']);

/** Whether an element is an event as OpenAgenda's interface or the export of an open data portal writes it. */
export function isEvent(element: JsonObject): boolean {
  const event = eventOf(element);
  if (!('uid' in event) && !('title' in event) && !('title_fr' in event)) return false;
  return ('timings' in event && readTimings(event).timings.length > 0) || 'firstdate_begin' in event || 'nextTiming' in event || 'firstTiming' in event;
}

/**
 * The cells of an event: nested keys joined by points, of a text in several languages the French one (else the first), `timings` as JSON with offsets,
 * `registration` as JSON.
 */
export function eventCells(element: JsonObject): { cells: Map<string, CellValue>; problems: readonly FileRemark[] } {
  const event = eventOf(element);
  const own = ownAgendaCells(event);
  if (own) return { cells: own, problems: [] };
  const cells = new Map<string, CellValue>();
  const { cell, problems } = readTimings(event);
  for (const [key, value] of Object.entries(event)) {
    if (key === 'timings') cells.set(key, cell);
    else if (key === 'registration') cells.set(key, isNothing(value) ? null : typeof value === 'string' ? value : JSON.stringify(value));
    else for (const [name, item] of cellsOf(key, labelled.has(key) && typeof value === 'string' ? (jsonIn(value) ?? value) : value)) cells.set(name, item);
  }
  return { cells, problems };
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** The older interface of open data portals puts an event inside `fields`. */
function eventOf(element: JsonObject): JsonObject {
  return isObject(element['fields']) ? element['fields'] : element;
}

function cellsOf(key: string, value: unknown): Map<string, CellValue> {
  if (!isObject(value)) return new Map([[key, toCell(value)]]);
  if (labelled.has(key) && 'id' in value) {
    const label = value['label'];
    return new Map([
      [key, toCell(value['id'])],
      [`${key}.label`, isObject(label) ? toCell(inOneLanguage(label)) : toCell(label)],
    ]);
  }
  const text = oneLanguage(value);
  return isObject(text) ? flatten(text, `${key}.`) : new Map([[key, toCell(text)]]);
}

/** The value with each text in several languages replaced by one. */
function oneLanguage(value: JsonObject, depth = 0): unknown {
  if (isMultilingual(value)) return inOneLanguage(value);
  if (depth > 5) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, isObject(item) ? oneLanguage(item, depth + 1) : item]));
}

function isMultilingual(value: JsonObject): boolean {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, item]) => languages.has(key) && (item === null || typeof item === 'string' || Array.isArray(item)));
}

function inOneLanguage(value: JsonObject): unknown {
  return value['fr'] ?? Object.values(value).find((item) => item !== null) ?? null;
}
