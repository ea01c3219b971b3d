import type { Subject } from '../../auth/permissions.js';
import { notFound } from '../../errors/access.js';
import type { Statements, Transaction } from '../../transaction/transaction.js';
import { EssMonthEvent } from './event.entity.js';
import { eventKind } from './event.kind.js';

/** What is kept of an event, as permissions see it: it is changed by whoever may change the event. Of a deleted event nothing is there. */
export async function subjectOfPart(tx: Transaction, { id, eventId }: { id: string; eventId: string }): Promise<Subject> {
  const event = await tx.manager.findOneBy(EssMonthEvent, { id: eventId });
  if (!event || event.deletedAt) throw notFound(id);
  return eventKind.subject(tx, event);
}

/** The network that an event belongs to. */
export async function networkOfEvent(tx: Statements, eventId: string): Promise<string> {
  const [event] = await tx.query<{ network: string }>('SELECT m.network_id AS network FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE e.id = $1', [eventId]);
  return event!.network;
}
