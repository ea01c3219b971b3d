import { column, extend, list, readType, value } from '../../read/fields.js';
import { all, sql } from '../../read/sql.js';
import { onBoardOf } from '../ess-month/month.weeks.js';
import { occurrenceRead } from '../ess-month/occurrence.read.js';
import type { OccurrenceVersion } from './board.type.js';

export const boardReads = [
  readType<OccurrenceVersion>('OccurrenceVersion', 'occurrence', {
    visible: occurrenceRead.visible!,
    fields: {
      id: column('id'),
      version: column('version'),
      scheduled: value((row) => sql`${row('starts_at')} IS NOT NULL`),
      eventVersion: value((row) => sql`(SELECT ve.version FROM ess_month_event ve WHERE ve.id = ${row('event_id')})`),
    },
  }),
  extend('EssMonth', {
    versions: list('OccurrenceVersion', {
      on: (row, target, at) => all([sql`${target('ess_month_id')} = ${row('id')}`, at.decide((args) => args.onBoard === true) ? onBoardOf(row, target) : null]),
      orderBy: (target) => target('id'),
    }),
  }),
];
