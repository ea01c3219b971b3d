import { distanceInMetres } from '../recognition/coordinates.js';
import { areaOf, areaOfPostalCode } from './commune-area.js';
import type { Evidence } from './evidence.js';

interface Placed {
  readonly communeCode?: string;
  readonly postalCode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** Where something is, as far as it is known. */
export interface Place {
  readonly commune: string | undefined;
  readonly area: string | undefined;
  readonly postalCode: string | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

export function placeOf({ communeCode, postalCode, latitude, longitude }: Placed): Place {
  const known = communeCode !== undefined ? areaOf(communeCode) : postalCode !== undefined ? areaOfPostalCode(postalCode) : null;
  return { commune: known?.commune, area: known?.area, postalCode: postalCode ?? known?.postalCode, latitude, longitude };
}

export const areApart = (a: Place, b: Place): boolean => a.area !== undefined && b.area !== undefined && a.area !== b.area;

/** HERE: a street of one name is one street. AROUND: a body may have moved so far, or be noted in the next commune. */
export type Nearness = 'HERE' | 'AROUND' | 'ELSEWHERE';

/** Weighs where two things are. */
export function addPlace(evidence: Evidence, a: Place, b: Place): Nearness {
  const sameArea = a.area !== undefined && a.area === b.area;
  const sameCommune = sameArea && (a.commune === b.commune || a.commune === a.area || b.commune === b.area);
  const samePostalCode = a.postalCode !== undefined && a.postalCode === b.postalCode;
  if (sameCommune) evidence.say('SAME_COMMUNE');
  else if (samePostalCode) evidence.say('SAME_POSTCODE', { postalCode: a.postalCode ?? '' });
  const metres = metresBetween(a, b);
  if (metres === null) {
    if (sameCommune) evidence.add(1);
    else if (sameArea) evidence.add(-1);
    else if (samePostalCode) evidence.add(areApart(a, b) ? -0.5 : 0.5);
    else evidence.add(isPlaced(a) && isPlaced(b) ? -3.5 : -2.5);
    return sameCommune || samePostalCode ? 'HERE' : 'ELSEWHERE';
  }
  if (metres < 1000) evidence.say('NEAR', { metres: Math.round(metres) });
  if (metres < 50) evidence.add(3);
  else if (metres < 200) evidence.add(2);
  // Many points are no more than the middle of their commune.
  else if (metres < 1000) evidence.add(sameCommune ? 0.5 : 0);
  else if (metres < 5000) evidence.add(sameCommune ? -1 : -3);
  else evidence.add(sameCommune ? -3 : -6);
  return sameCommune || metres < 1000 ? 'HERE' : metres < 5000 ? 'AROUND' : 'ELSEWHERE';
}

const isPlaced = ({ area, postalCode }: Place): boolean => (area ?? postalCode) !== undefined;

function metresBetween(a: Place, b: Place): number | null {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined) return null;
  return distanceInMetres({ latitude: a.latitude, longitude: a.longitude }, { latitude: b.latitude, longitude: b.longitude });
}
