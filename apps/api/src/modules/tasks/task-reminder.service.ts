import type { DataSource } from 'typeorm';

/** How many days before its due date the assignee of a task is reminded. */
export const DAYS_BEFORE = 2;

/** Members whose membership counts today, and who is meant by them. */
export const ACCOUNTS = `SELECT p.id AS person, m.network_id, m.user_id FROM person p JOIN membership m ON m.user_id = p.user_id AND m.suspended_at IS NULL
  JOIN app_user u ON u.id = m.user_id AND u.suspended_at IS NULL
  WHERE p.deleted_at IS NULL AND (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN coalesce(m.starts_on, '-infinity') AND coalesce(m.ends_on, 'infinity')`;

/**
 * Reminds whoever sees to a task that is due within two days, or overdue: once for each due date. Processes that do it at
 * once share the work. Answers ids of the tasks.
 */
export async function remindOfTasks(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ id: string }[]>(
    `WITH due AS (
       SELECT t.id FROM cooperation_task t JOIN cooperation_project p ON p.id = t.project_id AND p.deleted_at IS NULL AND p.stage NOT IN ('CLOSED', 'SET_ASIDE')
       WHERE t.done_at IS NULL AND t.deleted_at IS NULL AND t.assignee_id IS NOT NULL AND t.due_on <= (now() AT TIME ZONE 'Europe/Paris')::date + $1::int
         AND t.reminded_for IS DISTINCT FROM t.due_on FOR UPDATE OF t SKIP LOCKED
     ), reminded AS (
       UPDATE cooperation_task t SET reminded_for = t.due_on FROM due WHERE t.id = due.id RETURNING t.id, t.title, t.due_on, t.assignee_id, t.project_id
     ), told AS (
       INSERT INTO notification (user_id, network_id, kind, subject_id, values)
       SELECT a.user_id, p.network_id, CASE WHEN r.due_on < (now() AT TIME ZONE 'Europe/Paris')::date THEN 'TASK_OVERDUE' ELSE 'TASK_DUE' END, r.id,
         jsonb_build_object('title', r.title, 'project', p.title, 'day', r.due_on)
       FROM reminded r JOIN cooperation_project p ON p.id = r.project_id JOIN (${ACCOUNTS}) a ON a.person = r.assignee_id AND a.network_id = p.network_id
     )
     SELECT id FROM reminded`,
    [DAYS_BEFORE],
  );
  return rows.map(({ id }) => id);
}
