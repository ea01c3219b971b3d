import type { Transaction } from '../../transaction/transaction.js';

/** The two sides of the pairs "this person animates this lieu": the column of each, and the field by which it names the others. */
const SIDES = {
  lieu: { column: 'lieu_id', field: 'animateurs' },
  person: { column: 'person_id', field: 'lieux' },
} as const;

/**
 * Writes whom a lieu is animated by, or what a person animates. Whatever gains or loses a pair on the other side gets a version
 * and a trail of it, so that a stale form over there meets a CONFLICT instead of undoing this.
 */
export async function writeAnimateurs(tx: Transaction, side: keyof typeof SIDES, id: string, others: readonly string[]): Promise<void> {
  const other = side === 'lieu' ? 'person' : 'lieu';
  const [mine, theirs] = [SIDES[side].column, SIDES[other].column];
  const now = (await tx.query<{ id: string }>(`SELECT ${theirs} AS id FROM lieu_animateur WHERE ${mine} = $1`, [id])).map((pair) => pair.id);
  const touched = [...others.filter((each) => !now.includes(each)), ...now.filter((each) => !others.includes(each))];
  const rows = await tx.query<{ id: string; version: number }>(`SELECT id, version FROM ${other} WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [touched]);
  // Asked only now: whoever held the lock may have written pairs.
  const pairs = await tx.query<{ one: string; id: string }>(`SELECT ${theirs} AS one, ${mine} AS id FROM lieu_animateur WHERE ${theirs} = ANY($1) ORDER BY ${mine}`, [touched]);
  await tx.query(`DELETE FROM lieu_animateur WHERE ${mine} = $1 AND ${theirs} <> ALL($2)`, [id, others]);
  await tx.query(`INSERT INTO lieu_animateur (${mine}, ${theirs}) SELECT $1, id FROM unnest($2::text[]) id ON CONFLICT DO NOTHING`, [id, others]);
  await tx.query(`UPDATE ${other} SET version = version + 1, updated_at = now() WHERE id = ANY($1)`, [touched]);
  for (const row of rows) {
    const before = pairs.filter(({ one }) => one === row.id).map((pair) => pair.id);
    const after = others.includes(row.id) ? [...before, id].sort() : before.filter((each) => each !== id);
    await tx.record({ action: 'UPDATE', subject: row.id, version: row.version + 1, changes: { [SIDES[other].field]: { before, after } } });
  }
}
