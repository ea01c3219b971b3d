import { allowed } from '../../auth/row-filters.js';
import { column, connection, extend, one, readType, reference, type Row, value } from '../../read/fields.js';
import { type Sql, sql } from '../../read/sql.js';
import type { EssMonthType } from './ess-month.type.js';

const inNetworks = (row: Row) => (networks: Sql): Sql => sql`${row('network_id')} = ANY(${networks})`;

export const essMonthRead = readType<EssMonthType>('EssMonth', 'ess_month', {
  prefix: 'essmonth',
  visible: (row) => sql`EXISTS (SELECT 1 FROM network nm WHERE nm.id = ${row('network_id')} AND nm.deleted_at IS NULL)`,
  fields: {
    id: column('id'),
    network: reference('Network', 'network_id'),
    year: column('year'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    viewerCanPropose: value((row, at) => allowed(at, 'event:propose', { inNetworks: inNetworks(row) })),
    viewerCanArbitrate: value((row, at) => allowed(at, 'event:arbitrate', { inNetworks: inNetworks(row) })),
    version: column('version'),
    updatedAt: column('updated_at'),
  },
});

export const essMonthReads = [
  essMonthRead,
  extend('EssMonth', {
    lieux: connection('Lieu', {
      on: (row, target) => sql`${target('id')} IN (SELECT na.actor_id FROM network_actor na WHERE na.network_id = ${row('network_id')})`,
      orders: { NAME_ASC: { keys: [{ value: (target) => target('name'), type: 'text' }] } },
      defaultOrder: 'NAME_ASC',
    }),
  }),
  extend('Query', {
    essMonth: {
      ...one('EssMonth', (_row, target, at) =>
        sql`${target('network_id')} = ${at.argument('network', 'text')} AND ${target('year')} = ${at.argument('year', 'int')}`),
      root: true,
    },
  }),
];
