import type { Fields } from '../../../../transaction/revision.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { timeZoneOf } from '../../../lieux/time-zone.js';
import { createEssMonth } from '../../../ess-month/ess-month.service.js';
import type { OccurrenceFields } from '../../../ess-month/occurrence.rules.js';
import { localOf } from './local-time.js';

/** The Mois de l'ESS of a network in one year; days are included. */
export interface Programme {
  readonly id: string;
  readonly year: number;
  readonly from: string;
  readonly until: string;
}

/** Those of a network, the latest first. */
export async function programmesOf(tx: Transaction, network: string): Promise<Programme[]> {
  return tx.query<Programme>('SELECT id, year, starts_on::text AS from, ends_on::text AS until FROM ess_month WHERE network_id = $1 ORDER BY year DESC', [network]);
}

/** The days on which an event begins, on the clock of where it takes place as far as its address tells. */
export const daysOf = (occurrences: readonly OccurrenceFields[]): string[] =>
  occurrences.flatMap(({ startsAt, place }) => (startsAt === null ? [] : [localOf(new Date(startsAt), timeZoneOf(place?.commune)).slice(0, 10)]));

export const occurrencesIn = (fields: Fields): readonly OccurrenceFields[] => (fields.occurrences ?? []) as readonly OccurrenceFields[];

/** The programme of an event: the one in whose days it takes place, else that of its year, else the latest. */
export function programmeFor(days: readonly string[], programmes: readonly Programme[]): Programme | undefined {
  return (
    programmes.find(({ from, until }) => days.some((day) => day >= from && day <= until)) ??
    programmes.find(({ year }) => days.some((day) => Number(day.slice(0, 4)) === year)) ??
    programmes[0]
  );
}

/** The programmes of a network; where there is none, that of the year in which most of the events are is opened. */
export async function programmesToFill(tx: Transaction, network: string, events: readonly Fields[]): Promise<readonly Programme[]> {
  // Somebody else may be opening the first one at this moment.
  await tx.query('SELECT FROM network WHERE id = $1 FOR NO KEY UPDATE', [network]);
  const programmes = await programmesOf(tx, network);
  if (programmes.length > 0) return programmes;
  await createEssMonth(tx, { network, year: usualYear(events) });
  return programmesOf(tx, network);
}

function usualYear(events: readonly Fields[]): number {
  const counts = new Map<number, number>();
  for (const event of events) {
    for (const year of new Set(daysOf(occurrencesIn(event)).map((day) => Number(day.slice(0, 4))))) if (year >= 2000 && year <= 2100) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [year] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [new Date().getUTCFullYear()];
  return year;
}
