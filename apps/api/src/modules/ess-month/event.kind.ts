import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import type { Kind } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { networkOfMonth } from './ess-month.service.js';
import { EssMonthEvent } from './event.entity.js';
import { subjectOfEvent } from './event.policy.js';
import { eventRead } from './event.read.js';

export const eventKind: Kind<EssMonthEvent> = {
  entity: EssMonthEvent,
  read: eventRead,
  permissions: { update: 'event:update', delete: 'event:delete' },
  subject: async (tx, event) => {
    const organisers = await tx.query<{ actor_id: string }>('SELECT actor_id FROM event_organiser WHERE event_id = $1', [event.id]);
    const networkId = (await networkOfMonth(tx, event.essMonthId))!;
    return subjectOfEvent(tx.viewer, { networkId, organisers: organisers.map(({ actor_id }) => actor_id), proposedBy: event.proposedBy });
  },
};

interface LockedEvent {
  id: string;
  title: string;
  network: string;
  organisers: string[];
  proposedBy: string | null;
  isDeleted: boolean;
}

/**
 * Events under a lock, deleted or not, for a change that the viewer may make of every one of them: by one statement, or two, however many there are. They are
 * locked in the order of their ids, so that whoever takes the same ones at once waits.
 */
export async function lockEventsToChange(tx: Transaction, ids: readonly string[]): Promise<LockedEvent[]> {
  const events = await tx.query<LockedEvent>(
    `SELECT e.id, e.title, m.network_id AS network, e.proposed_by AS "proposedBy", e.deleted_at IS NOT NULL AS "isDeleted",
       ARRAY(SELECT eo.actor_id FROM event_organiser eo WHERE eo.event_id = e.id) AS organisers
     FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL
     WHERE e.id = ANY($1) ORDER BY e.id FOR UPDATE OF e`,
    [ids],
  );
  const there = new Set(events.map(({ id }) => id));
  const missing = ids.find((id) => !there.has(id));
  if (missing !== undefined) throw notFound(missing);
  const refused = events.filter(({ network: networkId, organisers, proposedBy }) => !may(tx.viewer, eventKind.permissions.update, subjectOfEvent(tx.viewer, { networkId, organisers, proposedBy })));
  // A key may change much of a network and see less of it: what it does not see, it does not change.
  if (refused.length === 0 && tx.viewer.kind !== 'KEY') return events;
  const readable = await readableIds(tx, [eventKind.read], ids);
  const hidden = ids.find((id) => !readable.has(id));
  if (hidden !== undefined) throw notFound(hidden);
  if (refused.length > 0) throw forbidden();
  return events;
}
