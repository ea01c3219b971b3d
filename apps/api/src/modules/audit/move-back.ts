import type { Transaction } from '../../transaction/transaction.js';
import type { RescheduleOccurrenceInput } from '../ess-month/occurrence.input.js';
import { rescheduleOccurrence } from '../ess-month/reschedule.service.js';
import type { Back } from './back.js';

interface Times {
  startsAt: Date | null;
  endsAt: Date | null;
}

const instant = (text: unknown): Date | null => (typeof text === 'string' ? new Date(text) : null);

/** Moves a date back. A move always says the times: where only the place goes back, they are those of now. */
export async function moveBack(tx: Transaction, { id, expectedVersion, fields: { startsAt, endsAt, ...where } }: Back): Promise<void> {
  const [now] = await tx.query<Times>('SELECT starts_at AS "startsAt", ends_at AS "endsAt" FROM occurrence WHERE id = $1', [id]);
  const times = { startsAt: startsAt === undefined ? now?.startsAt : instant(startsAt), endsAt: endsAt === undefined ? now?.endsAt : instant(endsAt) };
  await rescheduleOccurrence(tx, { occurrence: id, expectedVersion, ...times, ...where } as RescheduleOccurrenceInput);
}
