import type { Transaction } from '../../../../transaction/transaction.js';

/** What may hang on a lieu, by where it stands: without the lieu it would lead nowhere. */
const HANGING: readonly string[] = [
  'SELECT FROM resource r WHERE r.deleted_at IS NULL AND (r.holder_id = l.id OR r.lieu_id = l.id)',
  'SELECT FROM need n WHERE n.deleted_at IS NULL AND (n.holder_id = l.id OR n.lieu_id = l.id)',
  `SELECT FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE o.lieu_id = l.id AND o.deleted_at IS NULL AND (o.ends_at IS NULL OR o.ends_at > now())
     AND e.deleted_at IS NULL AND e.editorial_state <> 'REFUSED' AND e.status <> 'CANCELLED'`,
  'SELECT FROM event_organiser eo JOIN ess_month_event e ON e.id = eo.event_id WHERE eo.actor_id = l.id AND e.deleted_at IS NULL',
  'SELECT FROM project_party p JOIN cooperation_project c ON c.id = p.project_id WHERE p.actor_id = l.id AND c.deleted_at IS NULL',
  'SELECT FROM lieu_animateur la JOIN person p ON p.id = la.person_id WHERE la.lieu_id = l.id AND p.deleted_at IS NULL',
  // Another network has come to keep or to list it.
  'SELECT FROM network_actor a JOIN network_actor b ON b.actor_id = a.actor_id AND b.network_id <> a.network_id WHERE a.actor_id = l.id',
  'SELECT FROM lieu m WHERE m.merged_into = l.id',
];

/** Those among these lieux on which something hangs that their deletion would leave behind. */
export async function lieuxInUse(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(`SELECT l.id FROM lieu l WHERE l.id = ANY($1) AND (${HANGING.map((each) => `EXISTS (${each})`).join(' OR ')})`, [ids]);
  return new Set(rows.map(({ id }) => id));
}
