import { column, extend, list, one, readType, value } from '../../read/fields.js';
import { all, raw, sql } from '../../read/sql.js';
import { keptLieu } from '../lieux/lieu.read.js';
import type { CalendarAddressType } from './calendar-address.type.js';

export const calendarAddressRead = readType<CalendarAddressType>('CalendarAddress', 'calendar_address', {
  prefix: 'calendar',
  visible: (row, at) => all([sql`${row('revoked_at')} IS NULL`, sql`${row('user_id')} = ${at.bind((_, viewer) => viewer.userId, 'text')}`]),
  fields: {
    id: column('id'),
    lieu: one('Lieu', (row, target) => sql`${target('id')} = ${keptLieu(row('lieu_id'))}`),
    path: value((row) => sql`'/feeds/private/' || ${row('token')} || '.ics'`),
    createdAt: column('created_at'),
  },
});

export const calendarAddressReads = [
  calendarAddressRead,
  extend('Query', {
    calendarAddresses: list('CalendarAddress', { on: () => raw('true'), orderBy: (target) => target('id') }),
  }),
];
