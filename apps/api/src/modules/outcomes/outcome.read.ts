import { column, type Expression, extend, object, one, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import { type Sql, sql } from '../../read/sql.js';
import { allowedOnEvent, eventOfMembers } from '../ess-month/event.read.js';
import type { EventOutcomeType, OccurrenceOutcomeType } from './outcome.type.js';

export const outcomeRead = readType<OccurrenceOutcomeType>('OccurrenceOutcome', 'occurrence_outcome', {
  prefix: 'outcome',
  visible: (row, at) => sql`EXISTS (SELECT 1 FROM occurrence vo WHERE vo.id = ${row('occurrence_id')} AND vo.deleted_at IS NULL AND ${eventOfMembers(sql`vo.event_id`, at)})`,
  fields: {
    id: column('id'),
    held: column('held'),
    attendance: column('attendance'),
    word: column('word'),
    occurrence: reference('Occurrence', 'occurrence_id'),
    version: column('version'),
    updatedAt: column('updated_at'),
  },
});

/** Holds where the viewer may say what became of the date: whoever may move it. */
export const mayReport: Expression = (row, at) => {
  const date = rowOf('mo');
  return sql`EXISTS (SELECT 1 FROM occurrence mo WHERE mo.id = ${row('occurrence_id')} AND (${allowedOnEvent('event:update', date, date('event_id'), at)}))`;
};

/** Something of what was said of the dates of an event. */
const ofDates = (event: Row, what: Sql): Sql =>
  sql`(SELECT ${what} FROM occurrence oo JOIN occurrence_outcome ot ON ot.occurrence_id = oo.id WHERE oo.event_id = ${event('id')} AND oo.deleted_at IS NULL)`;

export const outcomeReads = [
  outcomeRead,
  extend('Occurrence', { outcome: one('OccurrenceOutcome', (row, target) => sql`${target('occurrence_id')} = ${row('id')}`) }),
  extend('EssMonthEvent', {
    outcome: object<EventOutcomeType>(
      {
        held: value((row) => ofDates(row, sql`bool_or(ot.held)`)),
        attendance: value((row) => ofDates(row, sql`sum(ot.attendance)::int`)),
        word: value((row) => ofDates(row, sql`string_agg(ot.word, E'\n\n' ORDER BY oo.starts_at, oo.id)`)),
      },
      (row, at) => sql`${ofDates(row, sql`count(*)`)} > 0 AND ${eventOfMembers(row('id'), at)}`,
    ),
  }),
];
