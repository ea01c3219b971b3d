import { allowed, memberOf } from '../../auth/row-filters.js';
import { column, connection, extend, list, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, type Sql, sql } from '../../read/sql.js';
import { projectRead } from '../projects/project.read.js';
import { authorOf } from './author.read.js';
import type { CommentType } from './comment.type.js';

const inNetworks = (row: Row) => (networks: Sql): Sql => sql`(SELECT cn.network_id FROM cooperation_project cn WHERE cn.id = ${row('project_id')}) = ANY(${networks})`;

/** What people say is read by people: whoever sees the network but nobody in it, as a key does, reads none of it. */
export const conversationVisible = (project: Row, at: Position): Sql =>
  all([projectRead.visible!(project, at), memberOf(at, (networks) => sql`${project('network_id')} = ANY(${networks})`, 'person:read')]);

const commentVisible = (row: Row, at: Position): Sql =>
  all([sql`${row('deleted_at')} IS NULL`, sql`EXISTS (SELECT 1 FROM cooperation_project cp WHERE cp.id = ${row('project_id')} AND ${conversationVisible(rowOf('cp'), at)})`]);

const isAuthor = (row: Row, at: Position): Sql => sql`${row('author_id')} IS NOT DISTINCT FROM ${at.bind((_, viewer) => viewer.userId ?? '', 'text')}`;

export const commentRead = readType<CommentType>('Comment', 'comment', {
  prefix: 'comment',
  visible: commentVisible,
  fields: {
    id: column('id'),
    text: column('text'),
    author: authorOf('author_id'),
    mentions: list('Person', {
      on: (row, target) => sql`${target('id')} IN (SELECT cm.person_id FROM comment_mention cm WHERE cm.comment_id = ${row('id')})`,
      orderBy: (target) => sql`${target('name')}, ${target('id')}`,
    }),
    subjectId: column('subject_id'),
    project: reference('CooperationProject', 'project_id'),
    viewerCanUpdate: value((row, at) => all([isAuthor(row, at), allowed(at, 'comment:update', { inNetworks: inNetworks(row), own: (viewer) => sql`${row('author_id')} = ${viewer.user}` })])),
    viewerCanDelete: value((row, at) => allowed(at, 'comment:delete', { inNetworks: inNetworks(row), own: (viewer) => sql`coalesce(${row('author_id')}, '-') = ${viewer.user}` })),
    createdAt: column('created_at'),
    editedAt: column('edited_at'),
    version: column('version'),
  },
});

const ownProject = (row: Row, projects: Sql): Sql => sql`${row('id')} = ANY(${projects})`;

export const commentReads = [
  commentRead,
  extend('CooperationProject', {
    viewerCanComment: value((row, at) =>
      allowed(at, 'project:comment', { inNetworks: (networks) => sql`${row('network_id')} = ANY(${networks})`, own: ({ projects }) => ownProject(row, projects) })),
    comments: connection('Comment', {
      on: (row, target) => sql`${target('project_id')} = ${row!('id')}`,
      filters: { subject: (target, id) => sql`${target('subject_id')} = ${id('text')}` },
      orders: { LATEST: { keys: [], descending: true } },
      defaultOrder: 'LATEST',
    }),
  }),
];
