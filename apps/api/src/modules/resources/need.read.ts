import { column, connection, extend, one, readType } from '../../read/fields.js';
import { all, any, sql } from '../../read/sql.js';
import { allowedToHolder, intentFields, intentFilters, intentOrders, memberAround, ofLieu } from './intent.read.js';
import type { NeedType } from './need.type.js';

export const needRead = readType<NeedType>('Need', 'need', {
  prefix: 'need',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, any([memberAround(row, at), allowedToHolder(row, at, 'need:update')])]),
  fields: { ...intentFields('need'), from: column('needed_from'), until: column('needed_until') },
});

const needs = { filters: intentFilters, ...intentOrders };

export const needReads = [
  needRead,
  extend('Lieu', { needs: connection('Need', { on: ofLieu, ...needs }) }),
  extend('Query', {
    need: { ...one('Need', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    needs: connection('Need', needs),
  }),
];
