import type { Sheet, SheetValue } from './sheet.js';

/** A FeatureCollection (RFC 7946) of the rows; those without a point have no geometry. Properties are those of the JSON list, but for the point. */
export function writeGeoJson({ keys, rows }: Sheet): Buffer {
  const [latitude, longitude] = [keys.indexOf('latitude'), keys.indexOf('longitude')];
  const features = rows.map((row) => ({
    type: 'Feature',
    geometry: point(row[longitude] ?? null, row[latitude] ?? null),
    properties: Object.fromEntries(keys.flatMap((key, index) => (index === latitude || index === longitude || row[index] === null ? [] : [[key, row[index]]]))),
  }));
  return Buffer.from(`${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`);
}

const point = (longitude: SheetValue, latitude: SheetValue): object | null =>
  typeof longitude === 'number' && typeof latitude === 'number' ? { type: 'Point', coordinates: [longitude, latitude] } : null;
