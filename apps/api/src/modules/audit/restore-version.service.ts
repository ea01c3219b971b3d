import { refuse } from '../../errors/user-error.js';
import { type Fields, valuesAt } from '../../transaction/revision.js';
import { Transaction } from '../../transaction/transaction.js';
import type { RestoreVersionInput } from './audit.input.js';
import { revertibleOf } from './revertible.js';

/** Writes the fields of a thing as they were at a version, as a new version. What was written past the application since stays. */
export async function restoreVersion(outer: Transaction, { id, version, expectedVersion }: RestoreVersionInput): Promise<string> {
  const { fields, write } = revertibleOf(id);
  if (version > expectedVersion) throw refuse('VERSION_FROM_THE_FUTURE', ['version']);
  const tx = new Transaction(outer.manager, outer.viewer, null, `VERSION ${version}`);
  const then = (await valuesAt(tx, new Map([[id, version]]))).get(id) ?? {};
  await write(tx, { id, expectedVersion, fields: only(then, fields) });
  return id;
}

/** Of fields, those that are named. */
export const only = (fields: Fields, names: readonly string[]): Fields => Object.fromEntries(Object.entries(fields).filter(([field]) => names.includes(field)));
