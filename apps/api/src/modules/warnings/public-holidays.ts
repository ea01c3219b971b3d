import Holidays from 'date-holidays';

/** Départements with holidays of their own, and what the library calls them. */
const OWN: Readonly<Record<string, string>> = { '57': '57', '67': '67', '68': '68', '971': 'GP', '972': 'MQ', '973': 'GF', '974': 'RE', '976': 'YT', '977': 'BL', '978': 'MF' };

const known = new Map<string, Readonly<Record<string, string>>>();

/** Public holidays of a year, by day, with their French names; those of a département that has some of its own (Alsace-Moselle, overseas). */
export function publicHolidays(year: number, departement: string | null = null): Readonly<Record<string, string>> {
  const state = departement === null ? undefined : OWN[departement];
  const key = `${year} ${state ?? ''}`;
  const before = known.get(key);
  if (before) return before;
  const holidays = state ? new Holidays('FR', state, { languages: ['fr'] }) : new Holidays('FR', { languages: ['fr'] });
  const days = Object.fromEntries(holidays.getHolidays(year, 'fr').filter(({ type }) => type === 'public').map(({ date, name }) => [date.slice(0, 10), name]));
  known.set(key, days);
  return days;
}

/** Whether a département has holidays of its own. */
export const hasOwnHolidays = (departement: string | null): departement is string => departement !== null && departement in OWN;
