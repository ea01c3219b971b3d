import { column, connection, extend, object, one, readType, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import { pathOf } from '../notifications/notification.paths.js';
import { nameOf, subjectsOf, typeOf } from './activity.subjects.js';
import type { ActivitySubject, ActivityType } from './activity.type.js';
import { authorOf } from './author.read.js';
import { commentRead, conversationVisible } from './comment.read.js';

const activity = readType<ActivityType>('ProjectActivity', '', {
  fields: {
    key: column('id'),
    kind: column('kind'),
    at: column('at'),
    by: authorOf('by_id'),
    subject: object<ActivitySubject>({
      thing: column('subject_id'),
      type: value((row) => typeOf(row('subject_id'))),
      name: value((row, at) => nameOf(row('subject_id'), at)),
      path: value((row) => pathOf(raw(`(SELECT nn.slug FROM cooperation_project np JOIN network nn ON nn.id = np.network_id WHERE np.id = ${row.alias}.project_id)`), row('subject_id'))),
    }),
    fields: value((row) => sql`CASE WHEN ${row('kind')} = 'UPDATED' AND ${row('database_user')} IS NULL THEN (SELECT coalesce(json_agg(k ORDER BY k), '[]') FROM jsonb_object_keys(${row('changes')}) k) ELSE '[]'::json END`),
    stage: value((row) => sql`CASE ${row('kind')} WHEN 'MOVED' THEN ${row('changes')} #>> '{stage,after}' END`),
    // A passage and its entry are written by one transaction.
    reason: value((row) => sql`CASE ${row('kind')} WHEN 'MOVED' THEN (SELECT pp.reason FROM project_passage pp WHERE pp.project_id = ${row('project_id')} AND pp.at = ${row('at')} ORDER BY pp.id DESC LIMIT 1) END`),
    comment: one('Comment', (row, target) => sql`${target('id')} = ${row('id')}`),
  },
});

/** The trail of all that belongs to the project, and what people say in it. Comments have a trail too: it is about them, and so is left aside. */
const happened = (project: Row, at: Position): Sql => sql`(
  SELECT a.id, a.at, a.actor_id AS by_id, a.database_user, a.subject_id, a.changes, ${project('id')} AS project_id, NULL AS author_name, NULL AS author_person_id,
    CASE a.action WHEN 'CREATE' THEN 'CREATED' WHEN 'DELETE' THEN 'DELETED' WHEN 'RESTORE' THEN 'RESTORED' ELSE CASE WHEN a.changes ? 'stage' THEN 'MOVED' ELSE 'UPDATED' END END AS kind
  FROM (${subjectsOf(project('id'), at)}) of (id) JOIN audit_entry a ON a.subject_id = of.id
  UNION ALL
  SELECT c.id, c.created_at, c.author_id, NULL, c.subject_id, '{}'::jsonb, c.project_id, c.author_name, c.author_person_id, 'COMMENTED' FROM comment c WHERE c.project_id = ${project('id')} AND ${commentRead.visible!(rowOf('c'), at)})`;

export const activityReads = [
  activity,
  extend('CooperationProject', {
    activity: connection('ProjectActivity', {
      source: (row, at) => happened(row!, at),
      on: (row, _target, at) => conversationVisible(row!, at),
      filters: {
        messages: (target, messages) => sql`(${target('kind')} = 'COMMENTED') = ${messages('boolean')}`,
      },
      orders: { LATEST: { keys: [{ value: (row) => row('at'), type: 'timestamptz' }], descending: true } },
      defaultOrder: 'LATEST',
    }),
  }),
];
