import type { DataSource } from 'typeorm';
import { ACCOUNTS, DAYS_BEFORE } from '../tasks/task-reminder.service.js';

/**
 * Reminds whoever sees to a task of an event that is due within two days, or overdue: once for each due date, so that they hear of it anew
 * where the event was moved. Processes that do it at once share the work. Answers ids of the tasks.
 */
export async function remindOfEventTasks(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ id: string }[]>(
    `WITH due AS (
       SELECT t.id, d.day FROM event_task t
       JOIN ess_month_event e ON e.id = t.event_id AND e.deleted_at IS NULL AND e.editorial_state <> 'REFUSED' AND e.status <> 'CANCELLED'
       CROSS JOIN LATERAL (SELECT coalesce(t.due_on, event_first_day(t.event_id) + t.offset_days) AS day) d
       WHERE t.done_at IS NULL AND t.deleted_at IS NULL AND t.assignee_id IS NOT NULL AND d.day <= (now() AT TIME ZONE 'Europe/Paris')::date + $1::int
         AND t.reminded_for IS DISTINCT FROM d.day FOR UPDATE OF t SKIP LOCKED
     ), reminded AS (
       UPDATE event_task t SET reminded_for = due.day FROM due WHERE t.id = due.id RETURNING t.id, t.title, due.day, t.assignee_id, t.event_id
     ), told AS (
       INSERT INTO notification (user_id, network_id, kind, subject_id, values)
       SELECT a.user_id, m.network_id, CASE WHEN r.day < (now() AT TIME ZONE 'Europe/Paris')::date THEN 'EVENT_TASK_OVERDUE' ELSE 'EVENT_TASK_DUE' END, r.id,
         jsonb_build_object('title', r.title, 'event', e.title, 'day', r.day)
       FROM reminded r JOIN ess_month_event e ON e.id = r.event_id JOIN ess_month m ON m.id = e.ess_month_id JOIN (${ACCOUNTS}) a ON a.person = r.assignee_id AND a.network_id = m.network_id
     )
     SELECT id FROM reminded`,
    [DAYS_BEFORE],
  );
  return rows.map(({ id }) => id);
}
