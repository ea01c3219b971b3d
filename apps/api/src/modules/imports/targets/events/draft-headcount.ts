import type { RowReader } from '../../recognition/row-reader.js';
import type { EventDraft } from './draft.types.js';
import { headcountOf } from './value-tests.js';

/** How many people are expected. */
export function readHeadcount(reader: RowReader): Pick<EventDraft, 'expectedAttendance'> {
  const cell = reader.first('expectedAttendance');
  const expectedAttendance = cell && headcountOf(cell.text);
  if (cell && expectedAttendance === undefined) reader.notUnderstood(cell, 'expectedAttendance', 'HEADCOUNT_INVALID');
  return expectedAttendance === undefined ? {} : { expectedAttendance };
}
