import { column, connection, extend, readType, reference, type Row, type TypeExtension, type TypeRead, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, join, literal, raw, type Sql, sql } from '../../read/sql.js';
import { pathOf, slugOf } from './notification.paths.js';
import type { NotificationType } from './notification.type.js';
import { messageOf, nameOfDoer } from './notification.words.js';

/** The count that is shown stops here: nobody reads more. */
export const COUNTED_AT_MOST = 100;

/** What only its own page tells of, and what has none. */
const NEVER_A_SUBJECT = ['user', 'session', 'account', 'mail', 'audit', 'consent', 'skill', 'merge', 'notification'];

/** Holds where the viewer may read the thing of that id, of whatever type. */
function readable(id: Sql, at: Position, types: readonly TypeRead[]): Sql {
  const branches = types.map(({ prefix, table, visible }) => {
    const condition = all([sql`ns.id = ${id}`, visible?.(rowOf('ns'), at)]);
    return sql`WHEN ${literal(prefix!)} THEN EXISTS (SELECT 1 FROM ${raw(table)} ns WHERE ${condition})`;
  });
  return sql`CASE split_part(${id}, '_', 1) ${join(branches, ' ')} ELSE false END`;
}

const own = (row: Row, at: Position): Sql => sql`${row('user_id')} = ${at.bind((_, viewer) => viewer.userId ?? '', 'text')}`;

/** Notices of one's own, of what one may still read; `reads` are those of all types that they may be about. */
export function notificationRead(reads: readonly (TypeRead | TypeExtension)[]): TypeRead {
  const types = reads.filter((read): read is TypeRead => 'name' in read && read.prefix !== undefined && !NEVER_A_SUBJECT.includes(read.prefix));
  return readType<NotificationType>('Notification', 'notification', {
    prefix: 'notification',
    visible: (row, at) =>
      all([own(row, at), sql`EXISTS (SELECT 1 FROM network nn WHERE nn.id = ${row('network_id')} AND nn.deleted_at IS NULL)`, readable(row('subject_id'), at, types)]),
    fields: {
      id: column('id'),
      kind: column('kind'),
      message: value(messageOf),
      by: value(nameOfDoer),
      network: reference('Network', 'network_id'),
      subjectId: column('subject_id'),
      path: value((row) => pathOf(slugOf(row), row('subject_id'))),
      at: column('created_at'),
      readAt: column('read_at'),
    },
  });
}

export function notificationReads(reads: readonly (TypeRead | TypeExtension)[]): (TypeRead | TypeExtension)[] {
  const read = notificationRead(reads);
  return [
    read,
    extend('Account', { digest: column('digest') }),
    extend('Viewer', {
      notifications: connection('Notification', {
        filters: { unread: (target, unread) => sql`(${target('read_at')} IS NULL) = ${unread('boolean')}` },
        orders: { LATEST: { keys: [], descending: true } },
        defaultOrder: 'LATEST',
      }),
      unreadNotifications: value((_row, at) => sql`(SELECT count(*)::int FROM (SELECT 1 FROM notification n WHERE n.read_at IS NULL AND ${read.visible!(rowOf('n'), at)} LIMIT ${raw(String(COUNTED_AT_MOST))}) nu)`),
    }),
  ];
}
