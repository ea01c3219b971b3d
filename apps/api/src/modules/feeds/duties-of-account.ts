import type { Pool } from 'pg';
import type { Viewer } from '../../auth/viewer.js';
import type { FeedSlot, FeedTask } from '../../feeds/programme.js';
import type { TypeRead } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import { Planning, Position } from '../../read/position.js';
import { all, bind, raw, render, type Sql, sql } from '../../read/sql.js';
import { dueOn, eventTaskRead } from '../event-tasks/event-task.read.js';
import { taskRead } from '../tasks/task.read.js';
import { volunteerSlotRead, ZONE_OF_EVENT } from '../volunteers/volunteer-slot.read.js';
import { preparationPage, workPage } from './feed.links.js';

export interface Duties {
  readonly tasks: readonly FeedTask[];
  readonly slots: readonly FeedSlot[];
}

const row = rowOf('t');
const iso = (time: Sql): Sql => sql`to_json(${time}) #>> '{}'`;
const EVENT = raw('JOIN ess_month_event e ON e.id = t.event_id JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id');

/** A day that is counted from an event moves with it: whatever happens to its dates is a change of the task. */
const DATES = raw(`CROSS JOIN LATERAL (SELECT coalesce(sum(o.version), 0)::int AS version, max(o.updated_at) AS updated_at FROM occurrence o WHERE o.event_id = t.event_id AND t.offset_days IS NOT NULL) d`);

/** What the viewer has to do by a day, or at a time, as far as they may read it: tasks of cooperations and of events, and slots as a volunteer. */
export async function dutiesOfAccount(pool: Pool, viewer: Viewer, publicUrl: string): Promise<Duties> {
  const { personId } = viewer;
  if (personId === null) return { tasks: [], slots: [] };
  const planning = new Planning(viewer, {});
  const mine = bind(() => personId);
  const readable = ({ visible }: TypeRead): Sql | undefined => visible?.(row, new Position(planning, null));
  const ask = async <Row extends object>(statement: Sql): Promise<Row[]> => {
    const { text, binds } = render(statement);
    return (await pool.query<Row>(text, binds.map((each) => each.value(planning.run)))).rows;
  };
  const task = (day: Sql, version: Sql, updatedAt: Sql): Sql =>
    sql`t.id, ${version} AS version, t.title, t.notes, to_char(${day}, 'YYYY-MM-DD') AS "dueOn", t.done_at IS NOT NULL AS done, ${iso(updatedAt)} AS "updatedAt", n.slug`;
  const [tasks, slots] = await Promise.all([
    ask<Omit<FeedTask, 'page'> & { slug: string; project: string | null; event: string; year: number }>(sql`
      SELECT ${task(row('due_on'), row('version'), row('updated_at'))}, t.project_id AS project, NULL AS event, NULL AS year
      FROM cooperation_task t JOIN cooperation_project p ON p.id = t.project_id JOIN network n ON n.id = p.network_id
      WHERE ${all([sql`t.assignee_id = ${mine} AND t.due_on IS NOT NULL`, readable(taskRead)])}
      UNION ALL SELECT ${task(dueOn(row), sql`t.version + d.version`, sql`greatest(t.updated_at, d.updated_at)`)}, NULL, t.event_id, m.year
      FROM event_task t ${EVENT} ${DATES} WHERE ${all([sql`t.assignee_id = ${mine} AND ${dueOn(row)} IS NOT NULL`, readable(eventTaskRead)])}
      ORDER BY id`),
    ask<Omit<FeedSlot, 'page'> & { slug: string; eventId: string; year: number }>(sql`
      SELECT t.id, t.version, t.title, e.title AS event, ${iso(row('starts_at'))} AS "startsAt", ${iso(row('ends_at'))} AS "endsAt", ${iso(row('updated_at'))} AS "updatedAt",
        ${raw(ZONE_OF_EVENT)} AS "timeZone", n.slug, e.id AS "eventId", m.year
      FROM volunteer v JOIN volunteer_slot t ON t.id = v.slot_id ${EVENT} WHERE ${all([sql`v.person_id = ${mine}`, readable(volunteerSlotRead)])} ORDER BY t.id`),
  ]);
  return {
    tasks: tasks.map(({ slug, project, event, year, ...each }) => ({ ...each, page: project ? workPage(publicUrl, slug, project) : preparationPage(publicUrl, slug, year, event, each.id) })),
    slots: slots.map(({ slug, eventId, year, ...each }) => ({ ...each, page: preparationPage(publicUrl, slug, year, eventId, each.id) })),
  };
}
