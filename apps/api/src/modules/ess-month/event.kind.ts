import type { Kind } from '../../transaction/lifecycle.js';
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
