import type { AuditEntry, Transaction } from '../../transaction/transaction.js';
import type { Fields } from '../../transaction/revision.js';
import { Lieu } from '../lieux/lieu.entity.js';
import { fieldsOf } from '../lieux/lieu.fields.js';
import { differences } from './neighbours.js';

/** A lieu under a lock, as it was before anything of it, or on it, is changed. */
export interface Before {
  readonly lieu: Lieu;
  readonly fields: Fields;
}

export const asItIs = async (tx: Transaction, lieu: Lieu): Promise<Before> => ({ lieu, fields: await fieldsOf(tx, lieu) });

/** Writes columns of a lieu whose lists have been written, and records all that is different now. */
export async function finishChange(tx: Transaction, { lieu: { id, version }, fields }: Before, action: AuditEntry['action'], columns: object = {}): Promise<void> {
  await tx.manager.update(Lieu, id, { ...columns, version: version + 1, updatedAt: () => 'now()' });
  const after = await fieldsOf(tx, await tx.manager.findOneByOrFail(Lieu, { id }));
  await tx.record({ action, subject: id, version: version + 1, changes: differences(fields, after), reason: 'MERGE' });
}
