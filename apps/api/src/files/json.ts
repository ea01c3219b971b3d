import { LINE_AT_MOST } from './cut-text.js';
import { tableOf, type Element } from './elements.js';
import { flattenRecord } from './flatten.js';
import { featureElements, isFeatureCollection } from './geojson.js';
import { isObject, parseJson, sizeOf, type JsonObject } from './json-value.js';
import { isEvent, eventCells } from './open-agenda.js';
import { isFurtherPlace } from './own-feed.js';
import { FileProblem, type Table, type TableFormat } from './table.js';

type JsonTable = Omit<Table, 'encoding'>;

/** Keys that interfaces put their list under, likeliest first. */
const listKeys = ['results', 'records', 'data', 'items', 'features', 'events', 'value', 'values', 'rows', 'elements', 'list', '@graph'];
/** Keys that hold the object with the list. */
const wrapperKeys = ['result', 'data', 'response', 'body', '_embedded'];
const WRAPPERS_AT_MOST = 3;

/** Reads JSON text: GeoJSON, events of OpenAgenda, or any list of objects. Throws FileProblem JSON_INVALID, JSON_NOT_A_LIST, GEOJSON_WITHOUT_FEATURES, NO_ROWS or TOO_MANY_COLUMNS. */
export async function readJson(text: string): Promise<JsonTable> {
  const value = parseJson(text);
  if (isFeatureCollection(value)) return { format: 'GEOJSON', ...(await tableOf(featureElements(value))) };
  const list = Array.isArray(value) ? value : wrappedList(value);
  if (!list) throw new FileProblem('JSON_NOT_A_LIST');
  return readList('JSON', function* () {
    for (const [index, element] of list.entries()) yield { line: index + 1, value: element };
  });
}

/** A value of a list that is to be a row, or what keeps it from being read. */
export interface ListItem {
  readonly line: number;
  readonly value: unknown;
  readonly problem?: NonNullable<Element['problems']>[number];
}

/** How many items, and objects among them, decide whether a list is one of events. */
const ITEMS_LOOKED_AT = 200;
const OBJECTS_LOOKED_AT = 20;

/** A list of objects as a table; one of events is OPENAGENDA, whatever it comes in. */
export async function readList(format: TableFormat, items: () => Iterable<ListItem>): Promise<JsonTable> {
  const events = holdsEvents(items());
  const cellsOf = events ? eventCells : (value: JsonObject) => ({ cells: flattenRecord(value) });
  const table = await tableOf(function* () {
    for (const { line, value, problem } of items()) {
      const length = problem ? 0 : sizeOf(value);
      if (problem) yield { line, cells: new Map(), problems: [problem] };
      else if (isObject(value) && events && isFurtherPlace(value)) continue;
      else if (length > LINE_AT_MOST) yield { line, cells: new Map(), problems: [{ code: 'LINE_TOO_LONG', params: { length } }] };
      else if (isObject(value)) yield { line, ...cellsOf(value) };
      else yield { line, cells: new Map(), problems: [{ code: 'NOT_A_RECORD', params: {} }] };
    }
  });
  return { format: events ? 'OPENAGENDA' : format, ...table };
}

function holdsEvents(items: Iterable<ListItem>): boolean {
  let seen = 0;
  let objects = 0;
  let events = 0;
  for (const { value } of items) {
    seen += 1;
    if (isObject(value)) objects += 1;
    if (isObject(value) && isEvent(value)) events += 1;
    if (seen === ITEMS_LOOKED_AT || objects === OBJECTS_LOOKED_AT) break;
  }
  return events > objects / 2;
}

function wrappedList(value: unknown, depth = 0): unknown[] | undefined {
  if (!isObject(value) || depth > WRAPPERS_AT_MOST) return undefined;
  for (const key of listKeys) {
    const list = value[key];
    if (Array.isArray(list)) return list;
  }
  for (const key of wrapperKeys) {
    const list = wrappedList(value[key], depth + 1);
    if (list) return list;
  }
  // A list by a name of its own (`lieux`), where it is the only one.
  const lists = Object.values(value).filter((item): item is unknown[] => Array.isArray(item) && item.length > 0 && item.every(isObject));
  return lists.length === 1 && !isEvent(value) ? lists[0] : undefined;
}
