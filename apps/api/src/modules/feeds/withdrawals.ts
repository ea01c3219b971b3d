import type { Pool } from 'pg';
import type { WithdrawnDate } from '../../feeds/programme.js';
import { timeZoneOf } from '../lieux/time-zone.js';
import { eventsOf, type Scope } from './feed.scope.js';

interface Row extends Omit<WithdrawnDate, 'timeZone'> {
  readonly zone: string | null;
  readonly commune: string | null;
}

/** What was public of a scope and is no longer there; a date that has only left a lieu is gone for the feed of that lieu alone. A hidden lieu is not named. */
const statementOf = (events: string, kind: Scope['kind']): string => `
  SELECT DISTINCT ON (w.occurrence_id) w.occurrence_id AS id, w.title, w.sequence, w.place_commune_code AS commune, l.time_zone AS zone,
    coalesce(w.place_label, CASE WHEN l.visibility = 'PUBLIC' THEN l.name END) AS place,
    to_json(w.starts_at) #>> '{}' AS "startsAt", to_json(w.ends_at) #>> '{}' AS "endsAt", to_json(w.withdrawn_at) #>> '{}' AS "withdrawnAt"
  FROM feed_withdrawal w LEFT JOIN lieu l ON l.id = w.lieu_id
  WHERE w.event_id IN (${events}) AND w.withdrawn_at > now() - interval '30 days'
    ${kind === 'LIEU' ? 'AND (w.lieu_id = $1 OR EXISTS (SELECT FROM event_organiser eo WHERE eo.event_id = w.event_id AND eo.actor_id = $1))' : ''}
  ORDER BY w.occurrence_id, w.withdrawn_at DESC`;

/** Dates that subscribers are told are cancelled. `shown`: those that the feed has, which have come back or have only moved. */
export async function withdrawnDates(pool: Pool, scope: Scope, shown: ReadonlySet<string>): Promise<WithdrawnDate[]> {
  const { text, values } = eventsOf(scope);
  const { rows } = await pool.query<Row>(statementOf(text, scope.kind), [...values]);
  return rows.filter(({ id }) => !shown.has(id)).map(({ zone, commune, ...row }) => ({ ...row, timeZone: zone ?? timeZoneOf(commune) }));
}
