import { column, extend, list, readType, value } from '../../read/fields.js';
import { sql } from '../../read/sql.js';
import { occurrenceRead } from '../ess-month/occurrence.read.js';
import type { OccurrenceVersion } from './board.type.js';

export const boardReads = [
  readType<OccurrenceVersion>('OccurrenceVersion', 'occurrence', {
    visible: occurrenceRead.visible!,
    fields: {
      id: column('id'),
      version: column('version'),
      eventVersion: value((row) => sql`(SELECT ve.version FROM ess_month_event ve WHERE ve.id = ${row('event_id')})`),
    },
  }),
  extend('EssMonth', {
    versions: list('OccurrenceVersion', {
      on: (row, target) => sql`${target('ess_month_id')} = ${row('id')}`,
      orderBy: (target) => target('id'),
    }),
  }),
];
