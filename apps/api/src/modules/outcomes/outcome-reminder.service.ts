import type { DataSource } from 'typeorm';
import { ACCOUNTS_OF_EVENT } from '../ess-month/event.notices.js';

/** What is longer ago is not asked about: nobody is told of all that ever was on the first day. */
const DAYS_BACK = 14;

/**
 * Asks those whose event it is what became of its dates, from the day after on, where they take place: once for each date, and one notice for each event.
 * The claim is the row of the reminder, so that of two processes one asks. Answers the events.
 */
export async function askForOutcomes(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ id: string }[]>(
    `WITH over AS (
       SELECT o.id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id AND e.deleted_at IS NULL LEFT JOIN lieu l ON l.id = o.lieu_id
       WHERE o.deleted_at IS NULL AND o.ends_at > now() - make_interval(days => $1) AND e.editorial_state IN ('ACCEPTED', 'READY', 'PUBLISHED') AND e.status NOT IN ('CANCELLED', 'POSTPONED')
         AND (o.ends_at AT TIME ZONE coalesce(l.time_zone, 'Europe/Paris'))::date < (now() AT TIME ZONE coalesce(l.time_zone, 'Europe/Paris'))::date
         AND NOT EXISTS (SELECT FROM occurrence_outcome ot WHERE ot.occurrence_id = o.id)
     ), asked AS (
       INSERT INTO outcome_reminder (occurrence_id) SELECT id FROM over ON CONFLICT DO NOTHING RETURNING occurrence_id
     ), events AS (
       SELECT DISTINCT o.event_id AS id FROM asked JOIN occurrence o ON o.id = asked.occurrence_id
     ), told AS (
       INSERT INTO notification (user_id, network_id, kind, subject_id, values)
       SELECT a.user_id, m.network_id, 'OUTCOME_ASKED', e.id, jsonb_build_object('title', e.title)
       FROM events JOIN ess_month_event e ON e.id = events.id JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL CROSS JOIN LATERAL (${ACCOUNTS_OF_EVENT}) a
     )
     SELECT id FROM events`,
    [DAYS_BACK],
  );
  return rows.map(({ id }) => id);
}
