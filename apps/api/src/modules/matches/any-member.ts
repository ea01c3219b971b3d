import { anonymous, type Viewer } from '../../auth/viewer.js';
import { readableIds } from '../../auth/readable.js';
import { Transaction } from '../../transaction/transaction.js';
import { needRead } from '../resources/need.read.js';
import { resourceRead } from '../resources/resource.read.js';

/** The eyes of any member of a network: what they read may be told there. */
export const anyMemberOf = (networkId: string): Viewer => ({ ...anonymous('fr'), kind: 'USER', memberships: [{ networkId, roles: ['MEMBER'] }] });

/** May any member of a network read all of these needs and resources? */
export async function anyMemberReads(tx: Transaction, networkId: string, ids: readonly string[]): Promise<boolean> {
  const readable = await readableIds(new Transaction(tx.manager, anyMemberOf(networkId)), [needRead, resourceRead], ids);
  return ids.every((id) => readable.has(id));
}
