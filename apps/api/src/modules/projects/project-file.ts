import type { Problem } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';

/** Only a file of the project itself can be named in it. It stays as long as the transaction does. */
export async function checkFileOfProject(tx: Transaction, problems: Problem[], project: string, file: unknown, path: readonly string[]): Promise<void> {
  if (typeof file !== 'string') return;
  const found = await tx.query('SELECT 1 FROM project_file WHERE id = $1 AND project_id = $2 FOR KEY SHARE', [file, project]);
  if (found.length === 0) problems.push({ code: 'UNKNOWN_REFERENCE', path, params: { id: file } });
}
