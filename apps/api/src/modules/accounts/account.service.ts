import { notFound } from '../../errors/access.js';
import { UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { cleanText, type Fields, given, revise } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { UpdateAccountInput } from './account.input.js';

interface Row {
  name: string;
  locale: string;
  version: number;
}

/** Changes name and language of the viewer's own account. */
export async function updateAccount(tx: Transaction, { id, expectedVersion, change: { name, locale } }: UpdateAccountInput): Promise<string> {
  const [row] = id === tx.viewer.userId ? await tx.query<Row>('SELECT name, locale, version FROM app_user WHERE id = $1 FOR UPDATE', [id]) : [];
  if (!row) throw notFound(id);
  const checks = new Checks();
  checks.name(name, ['name']);
  if (locale === null) checks.add('BLANK', ['locale']);
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);

  const { version, ...fields } = row;
  const change: Fields = given({ name: cleanText(name), locale });
  const changes = await revise(tx, { subject: id, expectedVersion, current: { version, fields }, change });
  if (Object.keys(changes).length === 0) return id;
  const after = { ...fields, ...Object.fromEntries(Object.entries(changes).map(([field, { after: value }]) => [field, value])) };
  await tx.query('UPDATE app_user SET name = $2, locale = $3, version = version + 1, updated_at = now() WHERE id = $1', [id, after.name, after.locale]);
  await tx.record({ action: 'UPDATE', subject: id, version: version + 1, changes });
  return id;
}
