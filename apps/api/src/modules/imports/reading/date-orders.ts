import type { Table } from '../../../files/table.js';
import { importFieldOf } from '../import-field.js';
import { type ColumnRecord, said } from '../import-record.js';
import type { ImportFieldEnum } from '../import.enums.js';
import { type DateOrder, gather, type OrderEvidence, orderIn } from '../recognition/date-order.js';
import type { ImportField } from '../recognition/fields.js';
import { shorten, textOf } from '../recognition/text.js';

const OF_DAYS: ReadonlySet<ImportFieldEnum | null> = new Set(
  (['timings', 'startsAt', 'endsAt', 'date', 'endDate', 'neededFrom', 'neededUntil', 'esusSince', 'esusUntil'] satisfies ImportField[]).map(importFieldOf),
);

/** Says of each column of days, by all of its values or as somebody said, whether `11/12/2026` is in November or in December there. A column that does not tell is written as the others are. */
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
  const saidBeside = columns.find(({ name, orderSaid }) => orderSaid && found.has(name))?.dateOrder;
  return columns.map((column) => {
    const own = found.get(column.name);
    return own ? ordered(column, own, saidBeside, all) : column;
  });
}

function ordered({ dateOrder, orderReason, orderSaid, eitherDay: _, ...column }: ColumnRecord, own: OrderEvidence, saidBeside: DateOrder | undefined, all: OrderEvidence): ColumnRecord {
  const either = own.either === undefined ? {} : { eitherDay: shorten(own.either, 40) };
  if (orderSaid) return { ...column, ...either, dateOrder, orderReason, orderSaid };
  const tells = own.dayFirst !== undefined || own.monthFirst !== undefined;
  if (!tells && saidBeside) return { ...column, ...either, dateOrder: saidBeside };
  const evidence = tells ? own : all;
  const order = orderIn(evidence);
  if (!order) return { ...column, ...either };
  const params = { value: shorten(evidence.monthFirst ?? '', 40), other: shorten(evidence.dayFirst ?? '', 40) };
  return { ...column, ...either, dateOrder: order, orderReason: said({ code: order === 'MIXED' ? 'COLUMN_DATES_MIXED' : 'COLUMN_MONTH_FIRST', params }) };
}

/** Columns of which somebody has said in which order their days are written, now or when an earlier file of this layout came. */
export function withOrdersSaid(columns: readonly ColumnRecord[], orders: ReadonlyMap<string, DateOrder>): ColumnRecord[] {
  return columns.map((column) => {
    const dateOrder = orders.get(column.name);
    return dateOrder ? { ...column, dateOrder, orderSaid: true, orderReason: said({ code: 'COLUMN_ORDER_SAID', params: {} }) } : column;
  });
}
