import { type AccountInput, addressOf, createAccount } from '../../auth/new-account.js';
import { anonymous, type Locale, type Viewer } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import { Transaction } from '../../transaction/transaction.js';
import { lockOffer, type Offer } from './join.record.js';
import { join } from './join.service.js';

/** Makes an account for somebody who has none, and lets it join: both or neither. */
export async function register(tx: Transaction, token: unknown, { name, email, passwordHash }: Omit<AccountInput, 'password'> & { passwordHash: string }): Promise<Offer> {
  const { locale } = tx.viewer;
  const offer = await lockOffer(tx, token);
  // Before anything is said of the address: a link that is no good tells nothing of who has an account.
  if (offer.state !== 'OPEN') throw new Refusal(410, `INVITATION_${offer.state}`);
  if (offer.email && offer.email !== addressOf(email)) throw new Refusal(403, 'INVITATION_FOR_ANOTHER');
  const id = await createAccount(tx, { name, email, passwordHash, locale });
  if (!id) throw new Refusal(409, 'ADDRESS_REFUSED');
  return join(new Transaction(tx.manager, accountAs(id, name.trim(), locale)), token);
}

/** A new account as the viewer of what it does in the transaction that makes it. */
export const accountAs = (userId: string, name: string, locale: Locale): Viewer => ({ ...anonymous(locale), kind: 'USER', userId, name });
