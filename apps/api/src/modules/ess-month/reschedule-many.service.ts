import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { databaseProblem } from '../../transaction/database-problem.js';
import type { Transaction } from '../../transaction/transaction.js';
import { namingThe } from './naming.js';
import { DATES_AT_MOST, type RescheduleOccurrencesInput } from './occurrences.input.js';
import { rescheduleOccurrence } from './reschedule.service.js';

/** Of dates that have just been moved, those whose room is somebody else's at that time. */
const OVERLAPPING = `
  SELECT o.id FROM occurrence o WHERE o.id = ANY($1) AND o.books_room
    AND EXISTS (SELECT 1 FROM occurrence other WHERE other.room_id = o.room_id AND other.id <> o.id AND other.books_room AND other.period && o.period)`;

/** Moves several occurrences: all of them, or none. Rooms are looked at when all have moved, so that two may change places. */
export async function rescheduleOccurrences(tx: Transaction, { moves }: RescheduleOccurrencesInput): Promise<string[]> {
  if (moves.length > DATES_AT_MOST) throw refuse('TOO_MANY', ['moves'], { max: DATES_AT_MOST });
  const ids = moves.map(({ occurrence }) => occurrence);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw refuse('DUPLICATE', ['moves', String(twice), 'occurrence']);
  await lockInOrder(tx, ids);
  await tx.query('SET CONSTRAINTS occurrence_room_free DEFERRED');
  for (const [index, move] of moves.entries()) await namingThe(['moves', String(index)], () => rescheduleOccurrence(tx, move));
  await checkRooms(tx, ids);
  return ids;
}

/** Events before occurrences, each in the order of their ids: whoever moves the same ones at once waits, and nobody waits for each other. */
export async function lockInOrder(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query('SELECT 1 FROM ess_month_event WHERE id IN (SELECT event_id FROM occurrence WHERE id = ANY($1)) ORDER BY id FOR SHARE', [ids]);
  await tx.query('SELECT 1 FROM occurrence WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);
}

/** The database has the last word, also on what others are booking at this moment; it names the room, and the sender is to know which card. */
async function checkRooms(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query('SAVEPOINT rooms');
  try {
    await tx.query('SET CONSTRAINTS occurrence_room_free IMMEDIATE');
  } catch (error) {
    const problem = databaseProblem(error);
    if (!problem) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT rooms');
    const overlapping = await tx.query<{ id: string }>(OVERLAPPING, [ids]);
    throw new UserErrors(overlapping.length > 0 ? named(problem, ids, new Set(overlapping.map(({ id }) => id))) : [{ ...problem, path: ['moves'] }]);
  }
}

const named = (problem: Problem, ids: readonly string[], refused: ReadonlySet<string>): Problem[] =>
  ids.flatMap((id, index) => (refused.has(id) ? [{ ...problem, path: ['moves', String(index), 'room'] }] : []));
