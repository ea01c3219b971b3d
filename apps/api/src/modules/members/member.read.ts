import { allowed } from '../../auth/row-filters.js';
import { column, connection, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, any, type Sql, sql } from '../../read/sql.js';
import type { MemberType } from './member.type.js';

const isViewer = (row: Row, at: Position): Sql => sql`${row('user_id')} IS NOT DISTINCT FROM ${at.bind((_, viewer) => viewer.userId, 'text')}`;
const memberReadable = (row: Row, at: Position): Sql => allowed(at, 'member:read', { inNetworks: (ids) => sql`${row('network_id')} = ANY(${ids})` });

const member = readType<MemberType>('Member', 'membership', {
  prefix: 'membership',
  visible: (row, at) =>
    all([any([isViewer(row, at), memberReadable(row, at)]), sql`EXISTS (SELECT 1 FROM network n WHERE n.id = ${row('network_id')} AND n.deleted_at IS NULL)`]),
  fields: {
    id: column('id'),
    network: reference('Network', 'network_id'),
    name: value((row) => sql`(SELECT u.name FROM app_user u WHERE u.id = ${row('user_id')})`),
    email: value((row) => sql`(SELECT u.email FROM app_user u WHERE u.id = ${row('user_id')})`),
    roles: column('roles'),
    person: one('Person', (row, target) => sql`${target('user_id')} = ${row('user_id')}`),
    lieux: list('Lieu', {
      on: (row, target) => sql`CASE WHEN 'COMPANION' = ANY(${row('roles')})
        THEN ${target('id')} IN (SELECT s.lieu_id FROM membership_scope s WHERE s.membership_id = ${row('id')})
        ELSE ${target('id')} IN (SELECT la.lieu_id FROM lieu_animateur la JOIN person p ON p.id = la.person_id AND p.deleted_at IS NULL
          JOIN network_actor na ON na.actor_id = la.lieu_id AND na.network_id = ${row('network_id')} WHERE p.user_id = ${row('user_id')}) END`,
      orderBy: (target) => sql`${target('name')}, ${target('id')}`,
    }),
    projects: list('CooperationProject', {
      on: (row, target) => sql`${target('id')} IN (SELECT s.project_id FROM membership_scope s WHERE s.membership_id = ${row('id')})`,
      orderBy: (target) => sql`${target('title')}, ${target('id')}`,
    }),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    suspendedAt: column('suspended_at'),
    isViewer: value(isViewer),
    since: column('created_at'),
    version: column('version'),
  },
});

export const memberReads = [
  member,
  extend('Query', {
    member: { ...one('Member', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    members: connection('Member', {
      on: (_row, target, at) => all([sql`${target('network_id')} = ${at.argument('network', 'text')}`, memberReadable(target, at)]),
      orders: { SINCE_ASC: { keys: [{ value: (row) => row('created_at'), type: 'timestamptz' }] } },
      defaultOrder: 'SINCE_ASC',
    }),
  }),
];
