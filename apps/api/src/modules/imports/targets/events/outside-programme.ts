import type { OccurrenceFields } from '../../../ess-month/occurrence.rules.js';
import type { RowProblem } from '../../recognition/row-reader.js';
import { daysOf, type Programme, programmeFor } from './programmes.js';

const french = (day: string): string => day.split('-').reverse().join('/');

/** Dates that lie outside the days of the programme that they go into; where there is none yet, one of November is opened. */
export function outsideProgramme(occurrences: readonly OccurrenceFields[], programmes: readonly Programme[]): RowProblem[] {
  const days = daysOf(occurrences);
  const [first] = days;
  if (first === undefined) return [];
  const year = Number(first.slice(0, 4));
  const { from, until } = programmeFor(days, programmes) ?? { from: `${year}-11-01`, until: `${year}-11-30` };
  const count = days.filter((day) => day < from || day > until).length;
  return count === 0 ? [] : [{ column: null, code: 'OUTSIDE_PROGRAMME', params: { count, total: days.length, from: french(from), until: french(until) }, severity: 'WARNING' }];
}
