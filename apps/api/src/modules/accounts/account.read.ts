import { column, connection, extend, list, one, readType, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import type { AccountType } from './account.type.js';
import type { SessionType } from './session.type.js';

const viewer = (at: Position): Sql => at.bind((_, { userId }) => userId, 'text');

export const accountReads = [
  readType<AccountType>('Account', 'app_user', {
    prefix: 'user',
    visible: (row, at) => (at.decide((_, { instanceAdmin }) => instanceAdmin) ? raw('true') : sql`${row('id')} = ${viewer(at)}`),
    fields: {
      id: column('id'),
      email: column('email'),
      name: column('name'),
      locale: column('locale'),
      hasPassword: value((row) => sql`EXISTS (SELECT 1 FROM auth_account aa WHERE aa.user_id = ${row('id')} AND aa.password IS NOT NULL)`),
      instanceAdmin: column('instance_admin'),
      suspendedAt: column('suspended_at'),
      since: column('created_at'),
      lastSeenAt: value((row) => sql`(SELECT max(se.updated_at) FROM auth_session se WHERE se.user_id = ${row('id')})`),
      networks: list('Network', {
        on: (row, target) => sql`${target('id')} IN (SELECT me.network_id FROM membership me WHERE me.user_id = ${row('id')})`,
        orderBy: (target) => sql`${target('name')}, ${target('id')}`,
      }),
      hasSecondFactor: column('two_factor_enabled'),
      version: column('version'),
      sessions: connection('Session', {
        on: (row, target) => sql`${target('user_id')} = ${row!('id')} AND ${target('expires_at')} > now()`,
        orders: { LAST_USED_FIRST: { keys: [{ value: (row) => row('updated_at'), type: 'timestamptz' }], descending: true } },
        defaultOrder: 'LAST_USED_FIRST',
      }),
    },
  }),
  readType<SessionType>('Session', 'auth_session', {
    prefix: 'session',
    visible: (row, at) => sql`${row('user_id')} = ${viewer(at)}`,
    fields: {
      id: column('id'),
      current: value((row, at) => sql`${row('id')} IS NOT DISTINCT FROM ${at.bind((_, { sessionId }) => sessionId ?? null, 'text')}`),
      userAgent: value((row) => sql`nullif(${row('user_agent')}, '')`),
      startedAt: column('created_at'),
      lastUsedAt: column('updated_at'),
    },
  }),
  extend('Query', {
    accounts: connection('Account', {
      filters: { text: (target, text) => sql`strpos(plain_text(${target('name')} || ' ' || ${target('email')}), plain_text(${text('text')})) > 0` },
      orders: { NAME_ASC: { keys: [{ value: (row) => row('name'), type: 'text' }] } },
      defaultOrder: 'NAME_ASC',
    }),
    account: { ...one('Account', (_row, target, at) => sql`${target('id')} = ${viewer(at)}`), root: true },
  }),
];
