import type { Statements } from '../../transaction/transaction.js';

/** The time that the name of the last migration of this database carries. */
export async function schemaVersion(tx: Statements): Promise<number> {
  const [row] = await tx.query<{ last: string }>('SELECT max("timestamp")::text AS last FROM migrations');
  return Number(row!.last);
}
