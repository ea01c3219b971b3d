import { column, connection, extend, one, readType } from '../../read/fields.js';
import { all, sql } from '../../read/sql.js';
import { intentFields, intentFilters, intentOrders, memberAround, ofLieu } from './intent.read.js';
import type { NeedType } from './need.type.js';

export const needRead = readType<NeedType>('Need', 'need', {
  prefix: 'need',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, memberAround(row, at)]),
  fields: { ...intentFields('need'), from: column('needed_from'), until: column('needed_until') },
});

/** Filters and orders that every list of needs offers. */
export const needLists = { filters: intentFilters, ...intentOrders };

export const needReads = [
  needRead,
  extend('Lieu', { needs: connection('Need', { on: ofLieu, ...needLists }) }),
  extend('Query', {
    need: { ...one('Need', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    needs: connection('Need', needLists),
  }),
];
