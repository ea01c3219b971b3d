import type { Locale } from '../../auth/viewer.js';
import { messageOf, refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { isOpenAt } from '../resources/opening-hours.js';
import { type Piece, type Shortage, shortageIn } from './free.rules.js';
import type { Period } from './period.js';

const YEAR = 366 * 86_400_000;
const ZONE = 'Europe/Paris';

/** A resource under a lock, as far as promises depend on it. */
export interface Promised {
  readonly id: string;
  readonly title: string;
  readonly holderId: string;
  readonly deleted: boolean;
  /** How much there is; null: any amount. */
  readonly capacity: number | null;
  readonly openingHours: string | null;
  readonly zone: string | null;
}

/** What is wanted of a resource. `but`: a request whose own period does not count. */
export interface Wanted extends Period {
  readonly quantity: number;
  readonly but?: string;
}

/** Whoever promises locks the resource first: of all that come at once, each finds what the one before has written. */
export async function lockResource(tx: Transaction, id: string): Promise<Promised | undefined> {
  const [resource] = await tx.query<Promised>(
    `SELECT r.id, r.title, r.holder_id AS "holderId", r.deleted_at IS NOT NULL AS deleted, resource_capacity(r.quantity, r.nature)::float8 AS capacity, r.opening_hours AS "openingHours",
       (SELECT l.time_zone FROM lieu l WHERE l.id = r.lieu_id) AS zone
     FROM resource r WHERE r.id = $1 FOR NO KEY UPDATE OF r`,
    [id],
  );
  return resource;
}

/** Refuses what cannot be had, in words that say until when it is taken and what is free next. The database would refuse it too, and say less. */
export async function refuseUnfree(tx: Transaction, resource: Promised, { startsAt, endsAt, quantity, but }: Wanted): Promise<void> {
  if (resource.capacity !== null && quantity > resource.capacity) throw refuse('MORE_THAN_THERE_IS', ['quantity'], { quantity: count(resource.capacity, tx.viewer.locale) });
  // What is over holds nothing any more.
  const from = new Date(Math.max(startsAt.getTime(), Date.now()));
  const horizon = new Date(endsAt.getTime() + YEAR);
  const pieces = await tx.query<Piece>(
    `SELECT (extract(epoch FROM starts_at) * 1000)::float8 AS "from", (extract(epoch FROM ends_at) * 1000)::float8 AS until, remaining::float8 AS remaining
     FROM resource_availability($1, $2, $3, $4) ORDER BY starts_at`,
    [resource.id, from, horizon, but ?? null],
  );
  const shortage = shortageIn(pieces, { from: from.getTime(), until: endsAt.getTime(), quantity });
  if (!shortage) return;
  const [closure] = await tx.query<{ from: Date; until: Date }>(
    `SELECT lower(days) AS "from", upper(days) - interval '1 second' AS until FROM resource_closure c JOIN resource r ON r.id = c.resource_id, closed_days(c.starts_on, c.ends_on, r.lieu_id) AS days
     WHERE r.id = $1 AND days && tstzrange($2, $3) ORDER BY 1 LIMIT 1`,
    [resource.id, from, endsAt],
  );
  const day = dayIn(resource.zone ?? ZONE, tx.viewer.locale);
  const next = timeIn(resource.zone ?? ZONE, tx.viewer.locale);
  if (closure && shortage.next !== null) throw refuse('RESOURCE_CLOSED', ['startsAt'], { from: day(closure.from), until: day(closure.until), next: next(shortage.next) });
  throw taken(shortage, next, tx.viewer.locale);
}

function taken({ until, remaining, next }: Shortage, time: (instant: number) => string, locale: Locale): Error {
  if (next === null) return refuse('RESOURCE_TAKEN_LONG', ['startsAt'], { until: time(until) });
  const words = { until: time(until), next: time(next) };
  return remaining > 0 ? refuse('RESOURCE_PARTLY_TAKEN', ['quantity'], { remaining: count(remaining, locale), ...words }) : refuse('RESOURCE_TAKEN', ['startsAt'], words);
}

/** What whoever asks should know, although it keeps nobody from asking: something is fetched and brought back when somebody is there. */
export function warningsOf({ openingHours, zone }: Promised, { startsAt, endsAt }: Period, locale: Locale): { code: string; message: string }[] {
  const closed = openingHours !== null && [startsAt, endsAt].some((instant) => isOpenAt(openingHours, instant, zone ?? ZONE) === false);
  return closed ? [{ code: 'OUTSIDE_OPENING_HOURS', message: messageOf({ code: 'OUTSIDE_OPENING_HOURS' }, locale) }] : [];
}

const LANGUAGES: Readonly<Record<Locale, string>> = { fr: 'fr', en: 'en-GB' };

const count = (number: number, locale: Locale): string => new Intl.NumberFormat(LANGUAGES[locale]).format(number);

const dayIn = (timeZone: string, locale: Locale): ((instant: Date) => string) => {
  const format = new Intl.DateTimeFormat(LANGUAGES[locale], { dateStyle: 'long', timeZone });
  return (instant) => format.format(instant);
};

const timeIn = (timeZone: string, locale: Locale): ((instant: number) => string) => {
  const format = new Intl.DateTimeFormat(LANGUAGES[locale], { dateStyle: 'long', timeStyle: 'short', timeZone });
  return (instant) => format.format(instant);
};
