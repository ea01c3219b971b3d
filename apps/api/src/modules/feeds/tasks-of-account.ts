import type { Pool } from 'pg';
import type { Viewer } from '../../auth/viewer.js';
import type { FeedTask } from '../../feeds/programme.js';
import { rowOf } from '../../read/planner.js';
import { Planning, Position } from '../../read/position.js';
import { all, bind, render, sql } from '../../read/sql.js';
import { taskRead } from '../tasks/task.read.js';

/** Tasks with a day that the viewer sees to, of projects that they may read. */
export async function tasksOfAccount(pool: Pool, viewer: Viewer, publicUrl: string): Promise<FeedTask[]> {
  if (viewer.personId === null) return [];
  const planning = new Planning(viewer, {});
  const row = rowOf('t');
  const condition = all([sql`t.assignee_id = ${bind(() => viewer.personId)} AND t.due_on IS NOT NULL`, taskRead.visible?.(row, new Position(planning, null))]);
  const { text, binds } = render(sql`SELECT t.id, t.version, t.title, t.notes, to_char(t.due_on, 'YYYY-MM-DD') AS "dueOn", t.done_at IS NOT NULL AS done, to_json(t.updated_at) #>> '{}' AS "updatedAt", n.slug, t.project_id AS project
    FROM cooperation_task t JOIN cooperation_project p ON p.id = t.project_id JOIN network n ON n.id = p.network_id WHERE ${condition} ORDER BY t.id`);
  const { rows } = await pool.query<Omit<FeedTask, 'page'> & { slug: string; project: string }>(text, binds.map((each) => each.value(planning.run)));
  return rows.map(({ slug, project, ...task }) => ({ ...task, page: `${publicUrl}/n/${encodeURIComponent(slug)}/projects/${project}/work` }));
}
