import type { Table } from '../../../../files/table.js';
import type { ImportField } from '../../recognition/fields.js';
import { columnWords } from '../../recognition/text.js';
import { ofIntents } from '../intents/intent-headings.js';

/** What speaks for a list of events beside titles and dates. */
const WEIGHTS: Partial<Record<ImportField, number>> = {
  organisers: 0.1, kind: 0.08, price: 0.08, registrationUrl: 0.05, lieu: 0.08, place: 0.05, audiences: 0.08, themes: 0.05, attendanceMode: 0.1, status: 0.05, image: 0.03, onlineAccessUrl: 0.05,
};

/** How sure it is that a table is a list of events: the format says so, or titles stand beside dates and hours. */
export function recogniseEvents({ format, sample }: Pick<Table, 'format' | 'sample'>, fields: ReadonlyMap<ImportField, number>): number {
  const sure = (field: ImportField): number => fields.get(field) ?? 0;
  if (format === 'ICALENDAR' || format === 'OPENAGENDA' || sure('id') >= 0.8) return 1;
  if (!fields.has('name')) return 0;
  const dated = Math.max(sure('timings'), sure('startsAt'), sure('date') * (fields.has('startTime') ? 1 : 0.75), sure('endDate') * 0.6);
  if (dated < 0.3) return 0;
  const rest = Object.entries(WEIGHTS).reduce((sum, [field, weight]) => sum + weight * sure(field as ImportField), 0);
  const score = Math.min(0.98, 0.65 * dated + 0.15 * sure('startTime') + 0.1 * Math.max(sure('endsAt'), sure('endTime'), sure('endDate')) + rest);
  // Offers and needs have dates too.
  return Object.keys(sample[0]?.cells ?? {}).some((heading) => ofIntents.test(columnWords(heading))) ? score * 0.6 : score;
}
