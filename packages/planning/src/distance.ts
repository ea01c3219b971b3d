import type { Coordinates } from './month.js';

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance. */
export function kilometresBetween(one: Coordinates, other: Coordinates): number {
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Roads are longer than the line of a bird. */
const DETOUR = 1.3;
const KM_PER_HOUR = 45;
/** To leave, to park, to arrive. */
const MINUTES_BESIDES = 10;

/** How long the way takes, in minutes. */
export const minutesOfTravel = (kilometres: number): number => Math.ceil(((kilometres * DETOUR) / KM_PER_HOUR) * 60 + MINUTES_BESIDES);
