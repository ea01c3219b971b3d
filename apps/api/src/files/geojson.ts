import type { Element } from './elements.js';
import { LINE_AT_MOST } from './cut-text.js';
import { flatten } from './flatten.js';
import { isObject, sizeOf } from './json-value.js';
import { FileProblem, type CellValue, type FileRemark } from './table.js';

export function isFeatureCollection(value: unknown): boolean {
  return isObject(value) && value['type'] === 'FeatureCollection';
}

/** Features as rows: their properties, and the longitude and latitude of their point. Throws FileProblem GEOJSON_WITHOUT_FEATURES. */
export function featureElements(collection: unknown): () => Generator<Element> {
  const features: unknown = isObject(collection) ? collection['features'] : undefined;
  if (!Array.isArray(features)) throw new FileProblem('GEOJSON_WITHOUT_FEATURES');
  const taken = propertyNames(features);
  const names = { longitude: freeName('longitude', taken), latitude: freeName('latitude', taken) };
  return function* () {
    for (const [index, feature] of features.entries()) yield toElement(feature, index + 1, names);
  };
}

function propertyNames(features: readonly unknown[]): Set<string> {
  const names = new Set<string>();
  for (const feature of features) {
    if (isObject(feature) && isObject(feature['properties'])) for (const name of Object.keys(feature['properties'])) names.add(name.trim());
  }
  return names;
}

/** A property that is called longitude already keeps its name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name} (${n})`;
  return free;
}

function toElement(feature: unknown, line: number, names: { longitude: string; latitude: string }): Element {
  if (!isObject(feature)) return { line, cells: new Map(), problems: [{ code: 'NOT_A_RECORD', params: {} }] };
  // An outline may be long, and is passed over.
  const length = sizeOf(feature['properties']);
  if (length > LINE_AT_MOST) return { line, cells: new Map(), problems: [{ code: 'LINE_TOO_LONG', params: { length } }] };
  const cells = isObject(feature['properties']) ? flatten(feature['properties']) : new Map<string, CellValue>();
  const id = feature['id'];
  if (cells.get('id') === undefined && (typeof id === 'string' || typeof id === 'number')) cells.set('id', id);
  const { longitude, latitude, problem } = readPoint(feature['geometry']);
  cells.set(names.longitude, longitude);
  cells.set(names.latitude, latitude);
  return problem ? { line, cells, problems: [problem] } : { line, cells };
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
