import type { SampleTable } from './sample-table.js';
import { sampleRows, type ColumnProfile } from './column-profile.js';
import { decimalOf, isInFrance, isOnEarth, isProjected } from './coordinates.js';

export interface CoordinateColumns {
  readonly latitude: ColumnProfile;
  readonly longitude: ColumnProfile;
  /** Share of rows whose point is in France. */
  readonly share: number;
  /** The names say the contrary of the values. */
  readonly swapped: boolean;
}

const saysLatitude = /\blat|latitude|\by\b|^y/;
const saysLongitude = /\blon|\blng|longitude|\bx\b|^x/;

/**
 * Finds the pair of columns that together place most rows in France, whatever they are called:
 * the names only decide between pairs that do it equally well, or where no value helps.
 */
export function findCoordinates(table: Pick<SampleTable, 'sample'>, columns: readonly ColumnProfile[]): CoordinateColumns | undefined {
  const numeric = columns.filter((column) => column.count > 0 && column.share('decimal') >= (saysLatitude.test(column.words) || saysLongitude.test(column.words) ? 0.4 : 0.7)).slice(0, 12);
  const rows = sampleRows(table.sample);
  const numbers = new Map(numeric.map((column) => [column, rows.map((row) => decimalOf(row.cells[column.name]))]));
  let best: (CoordinateColumns & { score: number }) | undefined;
  for (const latitude of numeric) {
    for (const longitude of numeric) {
      if (latitude === longitude) continue;
      const share = shareInFrance(numbers.get(latitude) ?? [], numbers.get(longitude) ?? []);
      const fit = Number(saysLatitude.test(latitude.words)) + Number(saysLongitude.test(longitude.words));
      const against = Number(saysLongitude.test(latitude.words)) + Number(saysLatitude.test(longitude.words));
      const score = share + 0.02 * (fit - against) + 0.01 * latitude.filled - 0.001 * Math.abs(latitude.position - longitude.position);
      if (share >= 0.5 && (!best || score > best.score)) best = { latitude, longitude, share, swapped: against > fit, score };
    }
  }
  return best ?? byNames(numeric, numbers);
}

function shareInFrance(latitudes: readonly (number | null)[], longitudes: readonly (number | null)[]): number {
  let both = 0;
  let inside = 0;
  latitudes.forEach((latitude, index) => {
    const longitude = longitudes[index];
    if (latitude === null || longitude === null || longitude === undefined) return;
    both += 1;
    if (isInFrance({ latitude, longitude })) inside += 1;
  });
  return both === 0 ? 0 : inside / both;
}

/** Places abroad: only the names can tell. */
function byNames(columns: readonly ColumnProfile[], numbers: ReadonlyMap<ColumnProfile, readonly (number | null)[]>): CoordinateColumns | undefined {
  const latitude = columns.find((column) => /\blat/.test(column.words));
  const longitude = columns.find((column) => /\blon|\blng/.test(column.words));
  if (!latitude || !longitude) return undefined;
  const longitudes = numbers.get(longitude) ?? [];
  const onEarth = (numbers.get(latitude) ?? []).every((value, index) => isOnEarth({ latitude: value ?? 0, longitude: longitudes[index] ?? 0 }));
  return onEarth ? { latitude, longitude, share: 0.5, swapped: false } : undefined;
}

/** Pairs in metres (Lambert-93), by name or side by side: recognised so that they are not taken for degrees. */
export function findProjected(table: Pick<SampleTable, 'sample'>, columns: readonly ColumnProfile[]): ReadonlySet<ColumnProfile> {
  const named = columns.filter((column) => column.count > 0 && /\b[xy]\b|^[xy]|lambert|coord|l93|\blat|\blon/.test(column.words));
  const found = new Set<ColumnProfile>();
  const rows = sampleRows(table.sample).slice(0, 200);
  for (const a of named) {
    for (const b of named) {
      const pairs = rows.map((row) => [decimalOf(row.cells[a.name]), decimalOf(row.cells[b.name])] as const).filter(([x, y]) => x !== null && y !== null);
      if (a !== b && pairs.length > 0 && pairs.filter(([x, y]) => isProjected(x ?? 0, y ?? 0)).length / pairs.length > 0.7) found.add(a).add(b);
    }
  }
  return found;
}
