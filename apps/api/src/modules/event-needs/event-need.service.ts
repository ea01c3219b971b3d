import { readableIds } from '../../auth/readable.js';
import { notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import { lockToChange } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { eventKind } from '../ess-month/event.kind.js';
import { eventRead } from '../ess-month/event.read.js';
import { networkOfEvent } from '../ess-month/part-of-event.js';
import { createIntent, needKind } from '../resources/intent.service.js';
import { lookForMatches } from '../resources/look-for-matches.js';
import type { RaiseEventNeedInput } from './event-need.input.js';

/** States what an event needs, on the board of needs, for an actor of its network that the viewer may speak for. */
export async function raiseEventNeed(tx: Transaction, { event, ...need }: RaiseEventNeedInput): Promise<string> {
  if (!(await readableIds(tx, [eventRead], [event])).has(event)) throw notFound(event);
  await lockToChange(tx, eventKind, event);
  const there = await tx.query('SELECT 1 FROM network_actor WHERE network_id = $1 AND actor_id = $2', [await networkOfEvent(tx, event), need.holder]);
  if (there.length === 0) throw refuse('NEEDER_ELSEWHERE', ['holder']);
  const id = await createIntent(tx, needKind, need, { event });
  await lookForMatches(tx, id);
  return id;
}
