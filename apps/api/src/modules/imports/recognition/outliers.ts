import { distanceInMetres, type Point } from './coordinates.js';
import type { LieuDraft } from './draft.js';
import type { CommuneReference } from './reference.js';
import type { RowProblem } from './row-reader.js';

/** No département of metropolitan France reaches further from its middle; overseas ones are checked by their box. */
const furthest = 110_000;
const leastNeighbours = 8;

/**
 * Points that lie far from the others of their département in the same list: the commune or the point is wrong.
 * Answers the problem by the index of the draft. Works only where a département has enough lieux.
 */
export function findFarPoints(drafts: readonly LieuDraft[], reference: CommuneReference): Map<number, RowProblem> {
  const byDepartement = new Map<string, { index: number; point: Point }[]>();
  drafts.forEach(({ communeCode, latitude, longitude }, index) => {
    const departement = communeCode === undefined ? undefined : reference.communeByCode(communeCode)?.departement;
    if (departement === undefined || latitude === undefined || longitude === undefined || /^9[78]/.test(departement)) return;
    const points = byDepartement.get(departement) ?? [];
    points.push({ index, point: { latitude, longitude } });
    byDepartement.set(departement, points);
  });
  const found = new Map<number, RowProblem>();
  for (const [departement, points] of byDepartement) {
    if (points.length < leastNeighbours) continue;
    const middle = { latitude: median(points.map(({ point }) => point.latitude)), longitude: median(points.map(({ point }) => point.longitude)) };
    for (const { index, point } of points) {
      const metres = distanceInMetres(point, middle);
      if (metres <= furthest) continue;
      found.set(index, { column: null, code: 'COORDINATES_FAR', params: { kilometres: Math.round(metres / 1000), departement }, severity: 'WARNING' });
    }
  }
  return found;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
