import type { Expression, TypeRead } from '../read/fields.js';
import { rowOf } from '../read/planner.js';
import { Planning, Position } from '../read/position.js';
import { all, bind, raw, render, sql } from '../read/sql.js';
import type { Statements } from '../transaction/transaction.js';

/** Those of the ids that name things which the viewer may read, by the row filters of the read path itself. */
export async function readableIds(tx: Statements, types: readonly TypeRead[], ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { prefix, table, visible } of types) {
    const own = ids.filter((id) => id.startsWith(`${prefix}_`));
    if (own.length === 0) continue;
    const planning = new Planning(tx.viewer, {});
    const row = rowOf('t');
    const condition = all([sql`t.id = ANY(${bind(() => own)})`, visible?.(row, new Position(planning, null))]);
    const { text, binds } = render(sql`SELECT t.id FROM ${raw(table)} t WHERE ${condition}`);
    const rows = await tx.query<{ id: string }>(text, binds.map((each) => each.value(planning.run)));
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** What an expression of the field maps says of one row, for the viewer; null where there is none. */
export async function readExpression<Value>(tx: Statements, { table }: TypeRead, id: string, expression: Expression): Promise<Value | null> {
  const planning = new Planning(tx.viewer, {});
  const { text, binds } = render(sql`SELECT ${expression(rowOf('t'), new Position(planning, null))} AS value FROM ${raw(table)} t WHERE t.id = ${bind(() => id)}`);
  const [row] = await tx.query<{ value: Value }>(text, binds.map((each) => each.value(planning.run)));
  return row?.value ?? null;
}
