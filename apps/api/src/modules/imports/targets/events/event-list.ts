import type { TableRow } from '../../../../files/table.js';
import { timeZoneOf } from '../../../lieux/time-zone.js';
import type { ColumnChoice, ImportField } from '../../recognition/fields.js';
import type { CommuneReference } from '../../recognition/reference.js';
import { RowReader } from '../../recognition/row-reader.js';
import { textOf } from '../../recognition/text.js';
import { yearGuesser } from '../../recognition/years.js';
import { readPlace } from '../lieux/draft-place.js';
import type { EventList } from './draft.js';
import { editorialStateOf } from './event-words.js';

const DATES: ReadonlySet<ImportField> = new Set(['startsAt', 'endsAt', 'date', 'endDate']);
const PLACES: ReadonlySet<ImportField> = new Set(['fullAddress', 'postalCode', 'communeCode', 'communeName', 'departement']);
/** How much of a list must be in one place to tell where the rest of it is. */
const NEARLY_ALL = 0.9;

/** What only a list as a whole can tell: the usual year, département and clock, and whether it says of all that it is published. */
export function eventList(sample: readonly TableRow[], columns: readonly ColumnChoice[], reference: CommuneReference): EventList {
  const namesOf = (fields: ReadonlySet<ImportField>): string[] => columns.filter(({ field }) => field !== null && fields.has(field)).map(({ name }) => name);
  const communes = namesOf(PLACES).length === 0 ? [] : sample.flatMap((row) => readPlace(new RowReader(row, columns, reference)).communeCode ?? []);
  const departement = prevailing(communes.map((code) => reference.communeByCode(code)?.departement ?? ''));
  const states = [...textsIn(sample, namesOf(new Set(['editorialState'] as const)))].map(editorialStateOf);
  return {
    columns,
    reference,
    yearOf: yearGuesser(textsIn(sample, namesOf(DATES))),
    ...(departement ? { departement } : {}),
    zone: prevailing(communes.map(timeZoneOf), 1) ?? timeZoneOf(null),
    publishedThroughout: states.length > 0 && states.every((state) => state === 'PUBLISHED'),
  };
}

/** What nearly all of at least some values are. */
function prevailing(values: readonly string[], atLeast = 5): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return values.length >= atLeast && count / values.length >= NEARLY_ALL ? value : undefined;
}

function* textsIn(sample: readonly TableRow[], columns: readonly string[]): Generator<string> {
  for (const { cells } of sample) {
    for (const name of columns) {
      const text = textOf(cells[name]);
      if (text !== null) yield text;
    }
  }
}
