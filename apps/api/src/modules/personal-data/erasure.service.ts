import { readableIds } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { Person } from '../people/person.entity.js';
import { personRead } from '../people/person.read.js';
import type { ErasePersonInput, QuoteType } from './erasure.type.js';
import { ERASURES_TASK } from './erasure.task.js';
import { erasableRead } from './personal-data.read.js';
import { quotesOf } from './quotes.js';

/** Takes all that is known of a person out of the database, for good. Answers the texts of others that quote how they could be reached. */
export async function erasePerson(tx: Transaction, { id, expectedVersion, confirm }: ErasePersonInput): Promise<QuoteType[]> {
  const person = await tx.manager.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!person) throw notFound(id);
  if (!(await readableIds(tx, [erasableRead], [id])).has(id)) {
    if (!(await readableIds(tx, [personRead], [id])).has(id)) throw notFound(id);
    throw person.erasedAt ? refuse('ERASED', ['id']) : forbidden();
  }
  if (person.version !== expectedVersion) throw refuse('CONFLICT', ['expectedVersion']);
  if (plain(confirm) !== plain(person.name)) throw refuse('NOT_CONFIRMED', ['confirm']);
  const [account] = await tx.query<{ email: string; instance_admin: boolean }>('SELECT email, instance_admin FROM app_user WHERE id = $1', [person.userId]);
  if (account?.instance_admin) throw refuse('ACCOUNT_ADMINISTERS', ['id']);
  const contacts = [person.email, account?.email, person.phone].filter((contact): contact is string => Boolean(contact));
  const quotes = await quotesOf(tx, id, contacts);
  await tx.query('SELECT erase_person($1, $2)', [id, tx.viewer.userId]);
  // Done once this is committed: the list outside of the database must not name who is still here.
  await tx.query('SELECT graphile_worker.add_job($1)', [ERASURES_TASK]);
  return quotes;
}

const plain = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
