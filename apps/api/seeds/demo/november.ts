import type { NovemberDay } from './demo.types.js';

const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** The year it is in Paris: on 31 December, UTC may still be in the old one. */
export function parisYear(now: Date): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', year: 'numeric' }).format(now));
}

/** A time of November as PostgreSQL reads it, zone included. */
export function novemberTime(year: number, [nth, day]: NovemberDay, time: string): string {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  const date = 1 + ((days.indexOf(day) - first + 7) % 7) + 7 * (nth - 1);
  return `${year}-11-${String(date).padStart(2, '0')} ${time} Europe/Paris`;
}

/** A day in Paris, some days away, as `YYYY-MM-DD`. */
export const parisDay = (now: Date, days: number): string =>
  new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(now.getTime() + days * 86_400_000);
