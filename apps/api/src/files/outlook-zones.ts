import { offsetAt } from './wall-time.js';

/**
 * IANA zones by what stands behind the offset in the names that Outlook shows, `(UTC-05:00) Eastern Time (US & Canada)`: the order of
 * the cities, and their language, change from version to version.
 */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bparis\b|madrid|bruxelles|brussels/, 'Europe/Paris'],
  [/\bberlin\b|amsterdam|\brome\b|vienn[ae]/, 'Europe/Berlin'],
  [/budapest|belgrade|prague/, 'Europe/Budapest'],
  [/warsaw|varsovie|sarajevo|zagreb/, 'Europe/Warsaw'],
  [/london|londres|dublin|lisbonn?e?|edinburgh/, 'Europe/London'],
  [/reykjavi[ck]k?|monrovia/, 'Atlantic/Reykjavik'],
  [/athens|athenes|bucharest|bucarest/, 'Europe/Bucharest'],
  [/helsinki|kiev|kyiv|riga|sofia|tallinn|vilnius/, 'Europe/Kiev'],
  [/moscow|moscou/, 'Europe/Moscow'],
  [/istanbul/, 'Europe/Istanbul'],
  [/azores|acores/, 'Atlantic/Azores'],
  [/casablanca/, 'Africa/Casablanca'],
  [/west central africa|afrique centrale/, 'Africa/Lagos'],
  [/nairobi/, 'Africa/Nairobi'],
  [/port[- ]louis/, 'Indian/Mauritius'],
  [/new caledonia|nouvelle-caledonie/, 'Pacific/Guadalcanal'],
  [/marquesas|marquises/, 'Pacific/Marquesas'],
  [/hawaii/, 'Pacific/Honolulu'],
  [/cayenne|fortaleza/, 'America/Cayenne'],
  [/saint[- ]pierre/, 'America/Miquelon'],
  [/georgetown|la paz|manaus/, 'America/La_Paz'],
  [/newfoundland|terre-neuve/, 'America/St_Johns'],
  [/atlantic time|atlantique/, 'America/Halifax'],
  [/eastern time|heure de l.est|^est \(/, 'America/New_York'],
  [/central time|heure du centre|^centre \(/, 'America/Chicago'],
  [/arizona/, 'America/Phoenix'],
  [/mountain time|rocheuses/, 'America/Denver'],
  [/pacific time|pacifique/, 'America/Los_Angeles'],
  [/brasilia/, 'America/Sao_Paulo'],
  [/coordinated universal time$|temps universel coordonne$/, 'Etc/UTC'],
];

const MINUTE = 60_000;
/** `(UTC-05:00) …`, `GMT-0500`, `UTC+4`, `+02:00`; `Etc/GMT+5`, which is west of Greenwich, is a name of IANA. */
const OFFSET = /^\(?(?:(UTC|GMT)(?: ?([+\-\u2212]) ?(\d{1,2})(?:[:.h]?([0-5]\d))?)?|([+\-\u2212])(\d\d):?([0-5]\d))(?!\d)\)?(.*)$/i;

/** What a name says that has an offset in it. */
export interface OffsetName {
  /** Milliseconds east of Greenwich, as they are in winter. */
  readonly offset: number;
  /** The IANA zone that the rest of the name stands for, where it is known. */
  readonly zone?: string;
  /** Whether the name says more than the offset, such as a place, which may have a summer time. */
  readonly more: boolean;
}

export function offsetNameIn(name: string): OffsetName | undefined {
  const match = OFFSET.exec(name.trim());
  if (!match) return undefined;
  const [, , signed, hours = '0', minutes = '0', bare, bareHours, bareMinutes, rest = ''] = match;
  const sign = signed ?? bare;
  const size = Number(bareHours ?? hours) * 60 + Number(bareMinutes ?? minutes);
  if (size > 14 * 60) return undefined;
  const offset = (sign === undefined || sign === '+' ? size : -size) * MINUTE;
  const words = rest.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const zone = PLACES.find(([place, iana]) => place.test(words) && winterOffset(iana) === offset)?.[1];
  return { offset, ...(zone && { zone }), more: words !== '' };
}

/** The lesser of the offsets of a year, which is that of winter. */
function winterOffset(zone: string): number {
  return Math.min(...[0, 6].map((month) => offsetAt(Date.UTC(2026, month, 1), zone)));
}
