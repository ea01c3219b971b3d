import { column, connection, type ConnectionField, extend, one, readType, type Row, value } from '../../read/fields.js';
import { type Sql, sql } from '../../read/sql.js';
import { intentFields, intentFilters, intentOrders, intentVisible, ofLieu } from './intent.read.js';
import { isPast } from './need.period.js';
import type { NeedType } from './need.type.js';

/** Something is promised for it: lent, or given by a party of a project. */
const isPromised = (row: Row): Sql => sql`(EXISTS (SELECT 1 FROM mobilisation nm WHERE nm.need_id = ${row('id')} AND nm.state = 'ACCEPTED')
  OR EXISTS (SELECT 1 FROM commitment nc JOIN cooperation_project np ON np.id = nc.project_id AND np.deleted_at IS NULL WHERE nc.need_id = ${row('id')} AND nc.state IN ('AGREED', 'KEPT')))`;

const stateOf = (row: Row): Sql => sql`CASE WHEN ${row('met')} THEN 'MET' WHEN ${isPromised(row)} THEN 'PROMISED' WHEN ${isPast(row)} THEN 'PAST' ELSE 'OPEN' END`;

export const needRead = readType<NeedType>('Need', 'need', {
  prefix: 'need',
  visible: intentVisible('need'),
  fields: { ...intentFields('need'), from: column('needed_from'), until: column('needed_until'), met: column('met'), state: value(stateOf) },
});

/** Filters and orders that every list of needs offers. */
export const needLists: Pick<ConnectionField, 'filters' | 'orders' | 'defaultOrder'> = {
  filters: { ...intentFilters, states: (target, states) => sql`${stateOf(target)} = ANY(${states('text[]')})` },
  ...intentOrders,
};

export const needReads = [
  needRead,
  extend('Lieu', { needs: connection('Need', { on: ofLieu, ...needLists }) }),
  extend('Query', {
    need: { ...one('Need', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    needs: connection('Need', needLists),
  }),
];
