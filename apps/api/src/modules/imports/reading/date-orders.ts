import type { Table } from '../../../files/table.js';
import { importFieldOf } from '../import-field.js';
import { type ColumnRecord, said } from '../import-record.js';
import type { ImportFieldEnum } from '../import.enums.js';
import { gather, type OrderEvidence, orderIn } from '../recognition/date-order.js';
import type { ImportField } from '../recognition/fields.js';
import { shorten, textOf } from '../recognition/text.js';

const OF_DAYS: ReadonlySet<ImportFieldEnum | null> = new Set(
  (['timings', 'startsAt', 'endsAt', 'date', 'endDate', 'neededFrom', 'neededUntil', 'esusSince', 'esusUntil'] satisfies ImportField[]).map(importFieldOf),
);

/** Says of each column of days, by all of its values, whether `11/12/2026` is in November or in December there. A column that does not tell is written as the others are. */
export async function withDateOrders(table: Pick<Table, 'pieces'>, columns: readonly ColumnRecord[]): Promise<readonly ColumnRecord[]> {
  const found = new Map<string, OrderEvidence>(columns.filter(({ field }) => OF_DAYS.has(field)).map(({ name }) => [name, {}]));
  if (found.size === 0) return columns;
  for await (const piece of table.pieces()) {
    for (const { cells } of piece) {
      for (const [name, evidence] of found) {
        const text = textOf(cells[name]);
        if (text !== null) gather(evidence, text);
      }
    }
  }
  const all: OrderEvidence = Object.assign({}, ...found.values());
  return columns.map((column) => {
    const own = found.get(column.name);
    return own ? ordered(column, own.dayFirst ?? own.monthFirst ? own : all) : column;
  });
}

function ordered({ dateOrder: _, ...column }: ColumnRecord, evidence: OrderEvidence): ColumnRecord {
  const dateOrder = orderIn(evidence);
  if (!dateOrder) return column;
  const params = { value: shorten(evidence.monthFirst ?? '', 40), other: shorten(evidence.dayFirst ?? '', 40) };
  const why = said({ code: dateOrder === 'MIXED' ? 'COLUMN_DATES_MIXED' : 'COLUMN_MONTH_FIRST', params });
  const { code, fr, en } = column.reason;
  // The file may be read again with the same columns.
  return { ...column, dateOrder, reason: fr.endsWith(why.fr) ? column.reason : { code, fr: `${fr} ${why.fr}`, en: `${en} ${why.en}` } };
}
