import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { shorten } from '../../recognition/text.js';
import type { Day } from '../../recognition/when.js';
import { isoDay, type YearOf } from '../../recognition/years.js';
import type { IntentDraft } from './draft.js';
import type { IntentKind } from './intent-categories.js';

interface Period {
  readonly from: string;
  readonly until: string;
}

/** Between which days something is needed: « 12/11/2026 », « du 12 au 14 novembre », « novembre 2026 ». */
export function readNeeded(reader: RowReader, intent: IntentKind, yearOf: YearOf): Pick<IntentDraft, 'neededFrom' | 'neededUntil'> {
  const fromCell = reader.first('neededFrom');
  const untilCell = reader.first('neededUntil');
  if (intent === 'RESOURCE') {
    for (const [field, cell] of [['neededFrom', fromCell], ['neededUntil', untilCell]] as const) if (cell) reader.warn(cell.column, 'NOT_OF_OFFERS', { field, value: shorten(cell.text) });
    return {};
  }
  const from = fromCell && periodOf(reader, fromCell, 'neededFrom', yearOf);
  const until = untilCell && periodOf(reader, untilCell, 'neededUntil', yearOf);
  // A column « dates » holds both; a single day does not say until when.
  const end = until?.until ?? (from && from.until !== from.from ? from.until : undefined);
  if (from && end && end < from.from) {
    reader.warn(untilCell?.column ?? fromCell.column, 'PERIOD_BACKWARDS', { from: from.from, until: end });
    return { neededFrom: from.from };
  }
  return { ...(from ? { neededFrom: from.from } : {}), ...(end ? { neededUntil: end } : {}) };
}

function periodOf(reader: RowReader, cell: Cell, field: 'neededFrom' | 'neededUntil', yearOf: YearOf): Period | undefined {
  const { parts, months } = reader.when(cell);
  const days = parts.flatMap((part) => part.days.flatMap(({ from, to }) => [from, to]));
  const guessed = days.some(({ year }) => year === null) || (days.length === 0 && months.some(({ year }) => year === null));
  const dayOf = (day: Day): string => isoDay(day.year ?? yearOf(day), day.month, day.day);
  const all = days.length > 0 ? days.map(dayOf).sort() : months.flatMap(({ year, month }) => monthDays(year ?? yearOf({ year: null, month, day: 1, weekday: null }), month));
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) {
    reader.notUnderstood(cell, field, 'DATE_NOT_UNDERSTOOD');
    return undefined;
  }
  if (guessed) reader.warn(cell.column, 'YEAR_GUESSED', { value: shorten(cell.text), year: first.slice(0, 4) });
  return { from: first, until: last };
}

const monthDays = (year: number, month: number): string[] => [isoDay(year, month, 1), isoDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())];
