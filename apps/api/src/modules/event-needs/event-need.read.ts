import { connection, extend, reference } from '../../read/fields.js';
import { sql } from '../../read/sql.js';
import { needLists } from '../resources/need.read.js';

export const eventNeedReads = [
  extend('Need', { event: reference('EssMonthEvent', 'event_id') }),
  extend('EssMonthEvent', { needs: connection('Need', { ...needLists, on: (row, target) => sql`${target('event_id')} = ${row!('id')}` }) }),
];
