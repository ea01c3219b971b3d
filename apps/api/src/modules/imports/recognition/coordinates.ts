import type { CellValue } from '../../../files/table.js';
import { textOf } from './text.js';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A territory's box: south, north, west, east; and how the départements inside it begin. */
type Territory = readonly [departement: string, south: number, north: number, west: number, east: number];

const overseas: readonly Territory[] = [
  ['971', 15.7, 16.6, -61.9, -60.9],
  ['972', 14.3, 14.95, -61.3, -60.75],
  ['973', 2, 6, -54.7, -51.5],
  ['974', -21.5, -20.8, 55.1, 55.95],
  ['975', 46.7, 47.2, -56.5, -56],
  ['976', -13.1, -12.5, 44.9, 45.4],
  ['977', 17.8, 18, -62.95, -62.7],
  ['978', 18, 18.2, -63.2, -62.9],
  ['986', -14.5, -13.1, -178.3, -176],
  ['987', -28, -7.5, -155, -134],
  ['988', -23, -17.5, 158, 172.5],
];
const metropole: Territory = ['', 41.2, 51.3, -5.6, 9.8];

/** Distance in metres on a sphere; good to 0.5 %. */
export function distanceInMetres(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * radians;
  const dLon = (b.longitude - a.longitude) * radians;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * 6_371_008 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function isIn([, south, north, west, east]: Territory, { latitude, longitude }: Point): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

/** Whether the point is in the French territory that the département belongs to; without a département, in any of them. */
export function isInFrance(point: Point, departement?: string): boolean {
  if (departement === undefined) return isIn(metropole, point) || overseas.some((territory) => isIn(territory, point));
  return isIn(overseas.find(([code]) => code === departement) ?? metropole, point);
}

export function isOnEarth({ latitude, longitude }: Point): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** Latitude and longitude changed places: the point is nowhere in France, its mirror is. */
export function isSwapped(point: Point, departement?: string): boolean {
  return !isInFrance(point, departement) && isInFrance(mirrored(point), departement);
}

export function mirrored({ latitude, longitude }: Point): Point {
  return { latitude: longitude, longitude: latitude };
}

/** A number with a decimal point or comma, perhaps with a degree sign; null when there is none. */
export function decimalOf(cell: CellValue | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = textOf(cell);
  if (text === null) return null;
  const plain = text.replace(/[°\s]/g, '').replace(/[NE]$/i, '').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Latitude and longitude in one text: `50.43, 2.83`, `50,43;2,83`, `POINT(2.83 50.43)`, `[2.83, 50.43]` (which order is what isSwapped tells). */
export function pointOf(cell: CellValue | undefined): Point | null {
  const text = textOf(cell);
  if (text === null) return null;
  const wkt = /^POINT\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)\s*\)$/i.exec(text);
  if (wkt) return { latitude: Number(wkt[2]), longitude: Number(wkt[1]) };
  const pair = /^[[(]?\s*(-?\d{1,3}\.\d+)\s*[,;\s]\s*(-?\d{1,3}\.\d+)\s*[\])]?$/.exec(text) ?? /^(-?\d{1,3},\d+)\s*[;\s]\s*(-?\d{1,3},\d+)$/.exec(text);
  return pair ? { latitude: Number(pair[1]?.replace(',', '.')), longitude: Number(pair[2]?.replace(',', '.')) } : null;
}

/** Lambert-93 and its like: metres in the hundred thousands and millions, which are no degrees. */
export function isProjected(x: number, y: number): boolean {
  const [small, large] = Math.abs(x) < Math.abs(y) ? [x, y] : [y, x];
  return small > 80_000 && small < 1_300_000 && large > 6_000_000 && large < 7_200_000;
}
