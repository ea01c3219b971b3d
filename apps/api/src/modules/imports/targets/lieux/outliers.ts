import { distanceInMetres, type Point } from '../../recognition/coordinates.js';
import type { CommuneReference } from '../../recognition/reference.js';
import type { RowProblem } from '../../recognition/row-reader.js';
import type { LieuDraft } from './draft.js';

/** No département of metropolitan France reaches further from its middle; overseas ones are checked by their box. */
const furthest = 110_000;
const leastNeighbours = 8;

type Place = Pick<LieuDraft, 'communeCode' | 'latitude' | 'longitude'>;

/** The middle of the lieux of each département in a list; absent where it has too few of them to tell. */
export function middlesOf(places: Iterable<Place>, reference: CommuneReference): ReadonlyMap<string, Point> {
  const byDepartement = new Map<string, Point[]>();
  for (const place of places) {
    const departement = departementOf(place, reference);
    const point = pointOf(place);
    if (departement === undefined || !point) continue;
    const points = byDepartement.get(departement);
    if (points) points.push(point);
    else byDepartement.set(departement, [point]);
  }
  const enough = [...byDepartement].filter(([, points]) => points.length >= leastNeighbours);
  return new Map(enough.map(([departement, points]) => [departement, { latitude: median(points.map(({ latitude }) => latitude)), longitude: median(points.map(({ longitude }) => longitude)) }]));
}

/** Said of a point that lies far from the other lieux of its département: the commune or the point is wrong. */
export function farFrom(middles: ReadonlyMap<string, Point>, place: Place, reference: CommuneReference): RowProblem | undefined {
  const departement = departementOf(place, reference);
  const middle = middles.get(departement ?? '');
  const point = middle && pointOf(place);
  const metres = point ? distanceInMetres(point, middle) : 0;
  if (metres <= furthest || departement === undefined) return undefined;
  return { column: null, code: 'COORDINATES_FAR', params: { kilometres: Math.round(metres / 1000), departement }, severity: 'WARNING' };
}

function departementOf({ communeCode }: Place, reference: CommuneReference): string | undefined {
  const departement = communeCode === undefined ? undefined : reference.communeByCode(communeCode)?.departement;
  return departement === undefined || /^9[78]/.test(departement) ? undefined : departement;
}

const pointOf = ({ latitude, longitude }: Place): Point | undefined => (latitude === undefined || longitude === undefined ? undefined : { latitude, longitude });

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
