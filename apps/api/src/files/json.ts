import { mapInSlices } from '../shared/slices.js';
import { FileProblem, uniqueColumnNames, type CellValue, type FileRemark, type Table, type TableRow } from './table.js';

type JsonObject = Readonly<Record<string, unknown>>;

interface Element {
  readonly cells: Map<string, CellValue>;
  readonly problem?: FileRemark;
}

const nestingLimit = 6;

/** Parses JSON text. Throws FileProblem JSON_INVALID with the text around the mistake, as far as the parser tells it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const near = /"([\s\S]*)"(?:\.\.\.)? is not valid JSON/.exec(message)?.[1] ?? text.slice(-30);
    throw new FileProblem('JSON_INVALID', { near: near.replace(/\s+/g, ' ').trim() });
  }
}

export function isFeatureCollection(value: unknown): boolean {
  return isObject(value) && value['type'] === 'FeatureCollection';
}

/** Reads an array of objects, bare or inside `results`, `records`, `data` or `items`. */
export async function readJsonRecords(value: unknown): Promise<Pick<Table, 'columns' | 'rows' | 'warnings'>> {
  const list = Array.isArray(value) ? value : wrappedList(value);
  if (!list) throw new FileProblem('JSON_NOT_A_LIST');
  return toTable(await mapInSlices(list, (element) => (isObject(element) ? flattenRecord(element) : notAnObject())));
}

/** Reads features as rows: their properties, and the longitude and latitude of their point. */
export async function readFeatures(value: unknown): Promise<Pick<Table, 'columns' | 'rows' | 'warnings'>> {
  const features = isObject(value) ? value['features'] : undefined;
  if (!Array.isArray(features)) throw new FileProblem('GEOJSON_WITHOUT_FEATURES');
  const properties = await mapInSlices(features, (feature: unknown) => (isObject(feature) && isObject(feature['properties']) ? flatten(feature['properties']) : new Map<string, CellValue>()));
  const names = [...new Set(properties.flatMap((cells) => [...cells.keys()]))];
  // A property that is called longitude already keeps its name.
  const [longitude, latitude] = uniqueColumnNames([...names, 'longitude', 'latitude']).slice(-2) as [string, string];
  return toTable(
    await mapInSlices(features, (feature: unknown, index) => {
      const cells = properties[index] ?? new Map<string, CellValue>();
      if (!isObject(feature)) return notAnObject();
      if (isObject(feature) && cells.get('id') === undefined && (typeof feature['id'] === 'string' || typeof feature['id'] === 'number')) {
        cells.set('id', feature['id']);
      }
      const point = readPoint(feature['geometry']);
      cells.set(longitude, point.longitude);
      cells.set(latitude, point.latitude);
      return { cells, problem: point.problem };
    }),
  );
}

/** GeoJSON puts longitude first; validators accept 248, so the ranges are checked here. */
function readPoint(geometry: unknown): { longitude: CellValue; latitude: CellValue; problem?: FileRemark } {
  if (geometry === null || geometry === undefined) return { longitude: null, latitude: null };
  const type = isObject(geometry) ? String(geometry['type']) : typeof geometry;
  const coordinates = isObject(geometry) ? geometry['coordinates'] : undefined;
  if (type !== 'Point' || !Array.isArray(coordinates)) {
    return { longitude: null, latitude: null, problem: { code: 'GEOMETRY_NOT_A_POINT', params: { type } } };
  }
  const [longitude, latitude] = coordinates as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    return { longitude: null, latitude: null, problem: { code: 'GEOMETRY_NOT_A_POINT', params: { type: 'Point' } } };
  }
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    return { longitude, latitude, problem: { code: 'COORDINATES_OUT_OF_RANGE', params: { latitude, longitude } } };
  }
  return { longitude, latitude };
}

function wrappedList(value: unknown): unknown[] | undefined {
  if (!isObject(value)) return undefined;
  for (const key of ['results', 'records', 'data', 'items']) {
    const list = value[key];
    if (Array.isArray(list)) return list;
  }
  return undefined;
}

/** Open data portals wrap each record as `{ recordid, fields: {…} }`; the fields are what counts. */
function flattenRecord(element: JsonObject): Element {
  const fields = element['fields'];
  if (!isObject(fields)) return { cells: flatten(element) };
  const { fields: _, ...rest } = element;
  return { cells: new Map([...flatten(fields), ...flatten(rest, 'record.')]) };
}

function flatten(value: JsonObject, prefix = '', depth = 0, into = new Map<string, CellValue>()): Map<string, CellValue> {
  for (const [key, item] of Object.entries(value)) {
    const name = prefix + key;
    if (isObject(item) && depth < nestingLimit) flatten(item, `${name}.`, depth + 1, into);
    else into.set(name, toCell(item));
  }
  return into;
}

function toCell(value: unknown): CellValue {
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

function notAnObject(): Element {
  return { cells: new Map(), problem: { code: 'NOT_A_RECORD', params: {} } };
}

async function toTable(elements: readonly Element[]): Promise<Pick<Table, 'columns' | 'rows' | 'warnings'>> {
  if (elements.length === 0) throw new FileProblem('NO_ROWS', { columns: 0 });
  const keys = [...new Set(elements.flatMap(({ cells }) => [...cells.keys()]))];
  const columns = uniqueColumnNames(keys);
  const rows = await mapInSlices(elements, ({ cells, problem }, index): TableRow => {
    const values = Object.fromEntries(columns.map((column, position) => [column, cells.get(keys[position] ?? column) ?? null]));
    return { line: index + 1, cells: values, ...(problem ? { problem } : {}) };
  });
  return { columns, rows, warnings: [] };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
