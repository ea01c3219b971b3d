import type { Transaction } from '../../transaction/transaction.js';
import { notify } from '../notifications/notify.js';
import type { NotificationKind } from '../notifications/sentences.js';
import type { EssMonthEvent } from './event.entity.js';
import type { EditorialState } from './event.type.js';

/** The accounts of a list that are of members of the month `m` whose membership counts today. */
const membersAmong = (accounts: string): string => `
  SELECT ms.user_id FROM (${accounts}) whose
  JOIN membership ms ON ms.user_id = whose.user_id AND ms.network_id = m.network_id JOIN app_user u ON u.id = ms.user_id AND u.suspended_at IS NULL
  WHERE ms.suspended_at IS NULL AND (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN coalesce(ms.starts_on, '-infinity') AND coalesce(ms.ends_on, 'infinity')`;

const WHOSE_EVENT = `
    SELECT e.proposed_by AS user_id
    UNION SELECT p.user_id FROM event_organiser eo JOIN person p ON p.id = eo.actor_id AND p.deleted_at IS NULL WHERE eo.event_id = e.id
    UNION SELECT p.user_id FROM event_organiser eo JOIN lieu_animateur la ON la.lieu_id = eo.actor_id JOIN person p ON p.id = la.person_id AND p.deleted_at IS NULL WHERE eo.event_id = e.id`;

/**
 * Accounts whose event it is, of the event aliased `e` in its month `m`: who proposed it, those who organise it in person, and those who animate a lieu that
 * organises it; of them the members whose membership counts today.
 */
export const ACCOUNTS_OF_EVENT = membersAmong(WHOSE_EVENT);

/** The same, and who comes to help on the date that is `moved`. */
const ACCOUNTS_OF_MOVE = membersAmong(`${WHOSE_EVENT}
    UNION SELECT p.user_id FROM volunteer_slot vs JOIN volunteer v ON v.slot_id = vs.id JOIN person p ON p.id = v.person_id WHERE vs.occurrence_id = moved.id AND vs.deleted_at IS NULL`);

const KINDS: Readonly<Partial<Record<EditorialState, NotificationKind>>> = { ACCEPTED: 'EVENT_ACCEPTED', READY: 'EVENT_READY', PUBLISHED: 'EVENT_PUBLISHED', REFUSED: 'EVENT_REFUSED' };

/** Tells those whose events they are what became of them. */
export async function tellArbitration(tx: Transaction, state: EditorialState, events: readonly EssMonthEvent[]): Promise<void> {
  const kind = KINDS[state];
  if (!kind || events.length === 0) return;
  const told = await tx.query<{ id: string; network: string; title: string; accounts: string[] }>(
    `SELECT e.id, m.network_id AS network, e.title, ARRAY(${ACCOUNTS_OF_EVENT}) AS accounts FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE e.id = ANY($1) ORDER BY e.id`,
    [events.map(({ id }) => id)],
  );
  for (const { id, network, title, accounts } of told) {
    const reason = events.find((event) => event.id === id)?.refusalReason;
    await notify(tx, { kind: kind === 'EVENT_REFUSED' && reason ? 'EVENT_REFUSED_BECAUSE' : kind, network, subject: id, values: { title, ...(reason && { reason }) }, to: accounts });
  }
}

/** The notices of a move, for those whose event it is and those who help: `moved` has its rows, $13 is who moved it. One that nobody has read yet says it already. */
export const TELL_OF_MOVE = `
  INSERT INTO notification (user_id, network_id, kind, subject_id, by_id, values)
  SELECT a.user_id, m.network_id, 'EVENT_MOVED', e.id, (SELECT id FROM app_user WHERE id = $13), jsonb_build_object('title', e.title)
  FROM moved JOIN ess_month_event e ON e.id = moved.event_id JOIN ess_month m ON m.id = e.ess_month_id CROSS JOIN LATERAL (${ACCOUNTS_OF_MOVE}) a
  WHERE a.user_id IS DISTINCT FROM $13 AND NOT EXISTS (SELECT FROM notification n WHERE n.user_id = a.user_id AND n.subject_id = e.id AND n.kind = 'EVENT_MOVED' AND n.read_at IS NULL AND n.by_id = $13)`;
