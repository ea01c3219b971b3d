import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { LieuChange } from './lieu.input.js';

export const ROOMS_AT_MOST = 200;

/** What can be said of the values alone, without looking anything up. */
export function checkLieu(change: LieuChange): Problem[] {
  const checks = new Checks();
  checks.name(change.name, ['name']);
  checks.text(change.summary, ['summary'], { max: 300 });
  checks.text(change.description, ['description'], { max: 20_000 });
  checks.text(change.openingHours, ['openingHours'], { max: 1000 });
  checks.text(change.address?.street, ['address', 'street'], { max: 300 });
  checks.postalCode(change.address?.postalCode, ['address', 'postalCode']);
  checks.url(change.website, ['website']);
  checks.siret(change.siret, ['siret']);
  checks.rna(change.rna, ['rna']);
  checks.timeZone(change.timeZone, ['timeZone']);
  const { location } = change;
  if (location && !(Math.abs(location.latitude) <= 90 && Math.abs(location.longitude) <= 180)) checks.add('INVALID_COORDINATES', ['location']);
  for (const list of ['families', 'activities', 'tags', 'accessibility', 'animateurs'] as const) {
    if (new Set(change[list]).size < (change[list]?.length ?? 0)) checks.add('DUPLICATE', [list]);
  }
  const rooms = change.rooms?.flatMap(({ id }) => id ?? []) ?? [];
  if (new Set(rooms).size < rooms.length) checks.add('DUPLICATE', ['rooms']);
  if ((change.rooms?.length ?? 0) > ROOMS_AT_MOST) checks.add('TOO_MANY', ['rooms'], { max: ROOMS_AT_MOST });
  change.rooms?.forEach((room, index) => {
    checks.name(room.name, ['rooms', String(index), 'name']);
    if (room.capacity != null && room.capacity < 1) checks.add('INVALID', ['rooms', String(index), 'capacity'], { why: '≥ 1' });
  });
  return checks.problems;
}
