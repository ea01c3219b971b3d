import type { Pool } from 'pg';
import { statementName } from '../../shared/statement-names.js';
import { eventsOf, type Scope } from './feed.scope.js';

/** In what state a feed is: the same as long as nothing in it has changed. */
export interface Stamp {
  /** When the last change was; null where there is nothing at all. */
  readonly changedAt: Date | null;
  readonly fingerprint: string;
}

/** Versions rise with every change that people make; a photo, a name of a lieu or of an organiser are changes of what the feed shows as well. */
const stampOf = (events: string): string => `
  WITH scope AS MATERIALIZED (${events}),
  mark AS (
    SELECT e.id, concat_ws(' ', e.id, e.version, e.editorial_state, e.deleted_at IS NULL,
        (SELECT string_agg(concat_ws(' ', o.id, o.version, o.deleted_at IS NULL, l.version, l.deleted_at IS NULL, r.name), ',' ORDER BY o.id)
          FROM occurrence o LEFT JOIN lieu l ON l.id = o.lieu_id LEFT JOIN room r ON r.id = o.room_id WHERE o.event_id = e.id),
        (SELECT string_agg(concat_ws(' ', eo.actor_id, ol.version, og.version, op.version), ',' ORDER BY eo.position, eo.actor_id)
          FROM event_organiser eo LEFT JOIN lieu ol ON ol.id = eo.actor_id LEFT JOIN organisation og ON og.id = eo.actor_id LEFT JOIN person op ON op.id = eo.actor_id WHERE eo.event_id = e.id),
        (SELECT string_agg(concat_ws(' ', w.occurrence_id, w.sequence), ',' ORDER BY w.id) FROM feed_withdrawal w WHERE w.event_id = e.id AND w.withdrawn_at > now() - interval '30 days'),
        (SELECT string_agg(concat_ws(' ', ph.id, ph.version), ',' ORDER BY ph.id) FROM photo ph WHERE ph.subject_id = e.id AND ph.deleted_at IS NULL)) AS text,
      greatest(e.updated_at, (SELECT max(greatest(o.updated_at, l.updated_at)) FROM occurrence o LEFT JOIN lieu l ON l.id = o.lieu_id WHERE o.event_id = e.id)) AS changed
    FROM ess_month_event e WHERE e.id IN (SELECT id FROM scope))
  SELECT max(changed) AS "changedAt", coalesce(md5(string_agg(text, ';' ORDER BY id)), '') AS fingerprint FROM mark`;

/** What a client's copy is compared with, by one statement that renders nothing. */
export async function stampOfScope(pool: Pool, scope: Scope): Promise<Stamp> {
  const { text, values } = eventsOf(scope);
  const statement = stampOf(text);
  const { rows } = await pool.query<Stamp>({ name: statementName(statement), text: statement, values: [...values] });
  return rows[0]!;
}
