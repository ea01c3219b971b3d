import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { ConsentMeans, type ConsentPurpose } from './consent.type.js';
import { isWider } from './contact.rules.js';
import { Contact, CONTACT_FIELDS, ContactVisibility } from './contact.type.js';
import type { Person } from './person.entity.js';

const CONTACTS: readonly Contact[] = [Contact.EMAIL, Contact.PHONE];

/** Writes down what the person agrees to, or no longer does, where who sees a contact changes. */
export async function keepAgreements(tx: Transaction, person: Pick<Person, 'id' | 'emailVisibility' | 'phoneVisibility'>, changed: Fields): Promise<void> {
  for (const contact of CONTACTS) {
    const { value, visibility } = CONTACT_FIELDS[contact];
    const after = changed[visibility] as ContactVisibility | undefined;
    if (after === undefined || after === person[visibility]) continue;
    await tx.query('UPDATE consent SET withdrawn_at = now() WHERE person_id = $1 AND withdrawn_at IS NULL AND purpose = ANY($2)', [person.id, purposesBeyond(contact, after)]);
    if (isWider(after, person[visibility])) await agree(tx, person.id, purposeOf(contact, after));
    if (after === ContactVisibility.NOBODY) await forgetImported(tx, person.id, value);
  }
}

async function agree(tx: Transaction, id: string, purpose: ConsentPurpose): Promise<void> {
  const means = tx.viewer.personId === id ? ConsentMeans.BY_THEMSELVES : ConsentMeans.TOLD_TO_COORDINATOR;
  await tx.query('INSERT INTO consent (person_id, purpose, means, recorded_by) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [id, purpose, means, tx.viewer.userId]);
}

/** What lists brought of a contact that nobody sees any more. */
async function forgetImported(tx: Transaction, id: string, field: string): Promise<void> {
  await tx.query(`UPDATE data_import_row SET draft = draft - $2::text, source_before = source_before #- ARRAY['draft', $2::text] WHERE thing_id = $1`, [id, field]);
  await tx.query('UPDATE import_source SET draft = draft - $2::text WHERE thing_id = $1', [id, field]);
}

const purposeOf = (contact: Contact, to: ContactVisibility): ConsentPurpose => `${contact}_FOR_${to}` as ConsentPurpose;

/** What showing it to these people does not need. */
const purposesBeyond = (contact: Contact, to: ContactVisibility): ConsentPurpose[] =>
  [ContactVisibility.COORDINATORS, ContactVisibility.NETWORK].filter((each) => isWider(each, to)).map((each) => purposeOf(contact, each));
