import { allowed } from '../../auth/row-filters.js';
import { column, connection, extend, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, type Sql, sql } from '../../read/sql.js';
import type { ApiKeyType } from './api-key.type.js';

const allowedOnKey = (permission: 'apiKey:read' | 'apiKey:revoke', row: Row, at: Position): Sql =>
  allowed(at, permission, { inNetworks: (ids) => sql`${row('network_id')} = ANY(${ids})` });

export const apiKeyReads = [
  readType<ApiKeyType>('ApiKey', 'api_key', {
    prefix: 'key',
    visible: (row, at) => allowedOnKey('apiKey:read', row, at),
    fields: {
      id: column('id'),
      network: reference('Network', 'network_id'),
      name: column('name'),
      scopes: column('scopes'),
      prefix: value((row) => sql`'essaim_' || ${row('prefix')}`),
      createdBy: value((row) => sql`(SELECT u.name FROM app_user u WHERE u.id = ${row('created_by')})`),
      createdAt: column('created_at'),
      expiresAt: column('expires_at'),
      revokedAt: column('revoked_at'),
      lastUsedAt: column('last_used_at'),
      viewerCanRevoke: value((row, at) => all([sql`${row('revoked_at')} IS NULL`, allowedOnKey('apiKey:revoke', row, at)])),
    },
  }),
  extend('Query', {
    apiKeys: connection('ApiKey', {
      on: (_row, target, at) => sql`${target('network_id')} = ${at.argument('network', 'text')}`,
      orders: { CREATED_AT_DESC: { keys: [{ value: (row) => row('created_at'), type: 'timestamptz' }], descending: true } },
      defaultOrder: 'CREATED_AT_DESC',
    }),
  }),
];
