import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { yesOrNo } from '../../recognition/text.js';
import type { Day } from '../../recognition/when.js';
import type { EsusDraft } from './organisation.draft.js';

export interface EsusReading {
  readonly esus?: EsusDraft;
  /** Whether the line says that there is an agreement, with or without its days. */
  readonly agreed: boolean;
}

/** The ESUS agreement, from its days in one or two columns. « Oui » says that there is one, but not since when, which is needed. */
export function readEsus(reader: RowReader): EsusReading {
  const [sinceCell, untilCell] = [reader.first('esusSince'), reader.first('esusUntil')];
  const [since, sinceUntil] = daysOf(reader, sinceCell, 'esusSince');
  const [until] = daysOf(reader, untilCell, 'esusUntil').slice(-1);
  const agreed = since !== undefined || until !== undefined || [sinceCell, untilCell].some((cell) => cell !== undefined && yesOrNo(cell.text) === true);
  if (since === undefined) {
    const cell = sinceCell && yesOrNo(sinceCell.text) !== false ? sinceCell : untilCell;
    if (agreed) reader.warn(cell?.column ?? null, 'ESUS_WITHOUT_START');
    return { agreed };
  }
  const end = until ?? sinceUntil ?? null;
  if (end === null || end > since) return { esus: { since, until: end }, agreed };
  reader.warn((untilCell ?? sinceCell)?.column ?? null, 'ESUS_PERIOD');
  return { esus: { since, until: null }, agreed };
}

/** The days that a cell names, the first and the last of them where they are a period. */
function daysOf(reader: RowReader, cell: Cell | undefined, field: 'esusSince' | 'esusUntil'): string[] {
  if (!cell || yesOrNo(cell.text) !== undefined) return [];
  const found = reader.when(cell).parts.flatMap(({ days }) => days.flatMap(({ from, to }) => [from, to]));
  const days = [...new Set(found.flatMap((day) => isoOf(day) ?? []))];
  if (days.length === 0) reader.notUnderstood(cell, field, 'ESUS_DATE_INVALID');
  return days;
}

const isoOf = ({ year, month, day }: Day): string | undefined => (year === null ? undefined : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
