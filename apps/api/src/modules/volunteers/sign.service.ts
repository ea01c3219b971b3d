import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkPersonOfNetwork } from '../actors/actor.service.js';
import { notify } from '../notifications/notify.js';
import { accountsOfPeople } from '../notifications/recipients.js';
import type { SignVolunteerInput } from './volunteer-slot.input.js';
import { volunteerSlotRead, ZONE_OF_EVENT } from './volunteer-slot.read.js';

interface Slot {
  readonly id: string;
  readonly network: string;
  readonly event: string;
  readonly title: string;
  readonly day: string;
  readonly version: number;
}

/** The slot under a lock: of all who come at once, one after the other is put down. */
const LOCK = `
  SELECT s.id, s.version, s.title, to_char(s.starts_at AT TIME ZONE ${ZONE_OF_EVENT}, 'YYYY-MM-DD') AS day, e.title AS event, m.network_id AS network
  FROM volunteer_slot s JOIN ess_month_event e ON e.id = s.event_id JOIN ess_month m ON m.id = e.ess_month_id WHERE s.id = $1 AND s.deleted_at IS NULL FOR NO KEY UPDATE OF s`;

/** Puts somebody down for a slot. The database has the last word on how many there can be. */
export async function putDown(tx: Transaction, input: SignVolunteerInput): Promise<string> {
  const slot = await lockSlot(tx, input.slot);
  const person = await personMeant(tx, slot, input.person);
  const before = await peopleOf(tx, slot);
  if (before.includes(person)) return slot.id;
  await tx.query('INSERT INTO volunteer (slot_id, person_id) VALUES ($1, $2)', [slot.id, person]);
  await note(tx, slot, before, [...before, person]);
  await tell(tx, slot, person, 'VOLUNTEER_PUT_DOWN');
  return slot.id;
}

/** Takes somebody off a slot. */
export async function takeOff(tx: Transaction, input: SignVolunteerInput): Promise<string> {
  const slot = await lockSlot(tx, input.slot);
  const person = input.person ?? ownPerson(tx);
  const before = await peopleOf(tx, slot);
  if (!before.includes(person)) return slot.id;
  await tx.query('DELETE FROM volunteer WHERE slot_id = $1 AND person_id = $2', [slot.id, person]);
  await note(tx, slot, before, before.filter((id) => id !== person));
  await tell(tx, slot, person, 'VOLUNTEER_TAKEN_OFF');
  return slot.id;
}

async function lockSlot(tx: Transaction, id: string): Promise<Slot> {
  if (!(await readableIds(tx, [volunteerSlotRead], [id])).has(id)) throw notFound(id);
  const [slot] = await tx.query<Slot>(LOCK, [id]);
  if (!slot) throw notFound(id);
  if (!may(tx.viewer, 'volunteer:sign', { networkIds: [slot.network] })) throw forbidden();
  return slot;
}

function ownPerson(tx: Transaction): string {
  if (!tx.viewer.personId) throw refuse('NO_PERSON', ['person']);
  return tx.viewer.personId;
}

async function personMeant(tx: Transaction, { network }: Slot, asked: string | null | undefined): Promise<string> {
  const person = asked ?? ownPerson(tx);
  const problems = await checkPersonOfNetwork(tx, network, person, 'person');
  if (problems.length > 0) throw new UserErrors(problems);
  return person;
}

async function peopleOf(tx: Transaction, { id }: Slot): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT person_id AS id FROM volunteer WHERE slot_id = $1 ORDER BY created_at, person_id', [id]);
  return rows.map((row) => row.id);
}

async function note(tx: Transaction, { id, version }: Slot, before: readonly string[], after: readonly string[]): Promise<void> {
  await tx.query('UPDATE volunteer_slot SET version = version + 1, updated_at = now() WHERE id = $1', [id]);
  await tx.record({ action: 'UPDATE', subject: id, version: version + 1, changes: { people: { before, after } } });
}

/** Whoever is put down or taken off by somebody else is told. */
async function tell(tx: Transaction, { id, network, event, title, day }: Slot, person: string, kind: 'VOLUNTEER_PUT_DOWN' | 'VOLUNTEER_TAKEN_OFF'): Promise<void> {
  if (person === tx.viewer.personId) return;
  await notify(tx, { kind, network, subject: id, values: { event, title, day }, to: await accountsOfPeople(tx, network, [person]) });
}
