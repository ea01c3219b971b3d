import { hashOf, keyOf, squareKey } from './keys.js';
import type { Place } from './place.js';

const AREA = hashOf('area');
const POSTCODE = hashOf('postcode');
/** Squares of about 300 m, which cities need, and of 1.1 km. */
const SQUARES = [{ kind: hashOf('small'), named: hashOf('named'), perDegree: 360 }, { kind: hashOf('large'), named: null, perDegree: 100 }];
/** A degree of longitude is shorter than one of latitude: in the north of France, by so much. */
const COLUMNS_PER_ROW = 0.62;

/** Keys of which two things in one place share at least one; `name` tells a crowd in one square apart. `wide`: with the squares around. */
export function addPlaceKeys(keys: number[], { area, postalCode, latitude, longitude }: Place, name: string, wide: boolean): void {
  if (area !== undefined) keys.push(keyOf(AREA, area));
  if (postalCode !== undefined) keys.push(keyOf(POSTCODE, postalCode), keyOf(POSTCODE, name, hashOf(postalCode)));
  if (latitude === undefined || longitude === undefined) return;
  const reach = wide ? 1 : 0;
  for (const { kind, named, perDegree } of SQUARES) {
    const row = Math.floor(latitude * perDegree);
    const column = Math.floor(longitude * perDegree * COLUMNS_PER_ROW);
    for (let up = -reach; up <= reach; up += 1) {
      for (let right = -reach; right <= reach; right += 1) {
        const square = squareKey(kind, row + up, column + right);
        keys.push(square);
        if (named !== null) keys.push(keyOf(named, name, square));
      }
    }
  }
}
