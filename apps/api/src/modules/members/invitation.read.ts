import { allowed } from '../../auth/row-filters.js';
import { column, connection, extend, list, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, raw, type Sql, sql } from '../../read/sql.js';
import type { InvitationType } from './invitation.type.js';

const invitable = (row: Row, at: Position): Sql => allowed(at, 'member:invite', { inNetworks: (ids) => sql`${row('network_id')} = ANY(${ids})` });

const invitation = readType<InvitationType>('Invitation', 'invitation', {
  prefix: 'invitation',
  visible: (row, at) => all([invitable(row, at), sql`EXISTS (SELECT 1 FROM network n WHERE n.id = ${row('network_id')} AND n.deleted_at IS NULL)`]),
  fields: {
    id: column('id'),
    network: reference('Network', 'network_id'),
    // Only the answer that makes it knows it.
    url: value(() => raw('NULL')),
    roles: column('roles'),
    email: column('email'),
    person: reference('Person', 'person_id'),
    lieux: list('Lieu', {
      on: (row, target) => sql`${target('id')} IN (SELECT s.lieu_id FROM invitation_scope s WHERE s.invitation_id = ${row('id')})`,
      orderBy: (target) => sql`${target('name')}, ${target('id')}`,
    }),
    projects: list('CooperationProject', {
      on: (row, target) => sql`${target('id')} IN (SELECT s.project_id FROM invitation_scope s WHERE s.invitation_id = ${row('id')})`,
      orderBy: (target) => sql`${target('title')}, ${target('id')}`,
    }),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    usesAtMost: column('uses_at_most'),
    uses: column('uses'),
    expiresAt: column('expires_at'),
    revokedAt: column('revoked_at'),
    invitedBy: value((row) => sql`(SELECT u.name FROM app_user u WHERE u.id = ${row('created_by')})`),
    createdAt: column('created_at'),
  },
});

export const invitationReads = [
  invitation,
  extend('Query', {
    invitations: connection('Invitation', {
      on: (_row, target, at) => sql`${target('network_id')} = ${at.argument('network', 'text')}
        AND ${target('revoked_at')} IS NULL AND ${target('uses')} < ${target('uses_at_most')} AND ${target('expires_at')} > now()`,
      orders: { CREATED_AT_DESC: { keys: [{ value: (row) => row('created_at'), type: 'timestamptz' }], descending: true } },
      defaultOrder: 'CREATED_AT_DESC',
    }),
  }),
];
