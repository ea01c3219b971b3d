import type { Problem } from '../../errors/user-error.js';
import type { Statements, Transaction } from '../../transaction/transaction.js';

/** Turns codes of a list into ids of its terms; adds a problem for each code that the list does not have. */
export async function termIds(
  tx: Transaction,
  problems: Problem[],
  listName: string,
  codes: readonly string[],
  path: readonly string[],
): Promise<string[]> {
  if (codes.length === 0) return [];
  const known = await tx.query<{ code: string }>('SELECT code FROM term WHERE list = $1 AND code = ANY($2)', [listName, codes]);
  const found = new Set(known.map(({ code }) => code));
  codes.forEach((code, index) => {
    if (!found.has(code)) problems.push({ code: 'UNKNOWN_TERM', path: [...path, String(index)], params: { code } });
  });
  return codes.map((code) => `${listName}/${code}`);
}

/** The same for a field that holds one code. */
export async function checkTerm(tx: Transaction, problems: Problem[], listName: string, code: unknown, path: readonly string[]): Promise<void> {
  if (typeof code !== 'string') return;
  const known = await tx.query('SELECT 1 FROM term WHERE list = $1 AND code = $2', [listName, code]);
  if (known.length === 0) problems.push({ code: 'UNKNOWN_TERM', path, params: { code } });
}

/** Adds a problem where the code is given and names no row of a table of the territory. */
export async function checkTerritoryCodes(
  tx: Statements,
  problems: Problem[],
  table: 'commune' | 'epci' | 'departement',
  codes: readonly string[],
  path: readonly string[],
): Promise<void> {
  if (codes.length === 0) return;
  const known = await tx.query<{ code: string }>(`SELECT code FROM ${table} WHERE code = ANY($1)`, [codes]);
  const found = new Set(known.map(({ code }) => code));
  const problem = { commune: 'UNKNOWN_COMMUNE', epci: 'UNKNOWN_EPCI', departement: 'UNKNOWN_DEPARTEMENT' } as const;
  for (const code of codes) if (!found.has(code)) problems.push({ code: problem[table], path, params: { code } });
}
