import { randomBytes } from 'node:crypto';
import { holds, may } from '../../auth/permissions.js';
import { forbidden } from '../../errors/access.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { slugOf } from '../../shared/slug.js';
import { edit, type Kind, lockToChange, recordCreation, remove } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkNetwork, joinNetwork, networksOfActor } from '../actors/actor.service.js';
import { checkTerm, checkTerritoryCodes, termIds } from '../reference/reference.service.js';
import { writeAnimateurs } from './animateur.service.js';
import { Lieu } from './lieu.entity.js';
import { changedFields, columnsOf, fieldsOf, NEW_LIEU, type RoomFields, TERM_FIELDS, TERM_LISTS, withTimeZone } from './lieu.fields.js';
import type { CreateLieuInput, DeleteInput, RoomInput, UpdateLieuInput } from './lieu.input.js';
import { subjectOfLieu } from './lieu.policy.js';
import { lieuRead } from './lieu.read.js';
import { checkLieu } from './lieu.rules.js';

export const lieuKind: Kind<Lieu> = {
  entity: Lieu,
  read: lieuRead,
  permissions: { update: 'lieu:update', delete: 'lieu:delete' },
  subject: async (tx, { id }) => subjectOfLieu(tx.viewer, id, await networksOfActor(tx, id)),
};

/** Adds a lieu to a network. */
export async function createLieu(tx: Transaction, input: CreateLieuInput): Promise<string> {
  const { network, ...change } = input;
  await checkNetwork(tx, network, 'lieu:create');
  if (change.animateurs?.length && !may(tx.viewer, 'lieu:appoint', { networkIds: [network] })) throw forbidden();
  const fields = given(withTimeZone(changedFields(change, () => newId('room')), NEW_LIEU));
  const problems = checkLieu(change);
  await checkRooms(tx, problems, null, change.rooms);
  await refuseProblems(tx, problems, fields);
  return insertLieu(tx, network, fields);
}

/** Writes a new lieu whose fields have been checked. */
export async function insertLieu(tx: Transaction, network: string, fields: Fields): Promise<string> {
  const id = newId('lieu');
  const slug = await freeSlug(tx, String(fields.name));
  const required = { visibility: 'PUBLIC', ...columnsOf({ timeZone: NEW_LIEU.timeZone, ...fields }) };
  await tx.manager.insert(Lieu, { id, slug, version: 1, ...required } as Lieu);
  await writeLists(tx, id, fields);
  await joinNetwork(tx, network, id);
  await recordCreation(tx, id, fields);
  return id;
}

/** Changes a lieu; a stale change is merged where it can be. */
export async function updateLieu(tx: Transaction, { id, expectedVersion, change }: UpdateLieuInput): Promise<string> {
  const lieu = await lockToChange(tx, lieuKind, id);
  const problems = checkLieu(change);
  await checkRooms(tx, problems, id, change.rooms);
  await reviseLieu(tx, lieu, expectedVersion, problems, changedFields(change, () => newId('room')));
  return id;
}

/** The last steps of a change: look up, merge, write, record. Answers whether anything was different. */
export async function reviseLieu(tx: Transaction, lieu: Lieu, expectedVersion: number, problems: Problem[], change: Fields): Promise<boolean> {
  // Before anything is compared: a conflict would tell who they are.
  if (change.animateurs !== undefined && !holds(tx.viewer, 'person:read')) throw forbidden();
  await refuseProblems(tx, problems, given(change));
  const now = await fieldsOf(tx, lieu);
  return edit(tx, lieuKind, lieu, { expectedVersion, now, change: withTimeZone(change, now), columns: columnsOf, lists: async (fields) => {
    // Whoever animates a lieu may change it: not everybody who may change it gives that to others.
    if ('animateurs' in fields && !may(tx.viewer, 'lieu:appoint', await lieuKind.subject(tx, lieu))) throw forbidden();
    await writeLists(tx, lieu.id, fields);
  } });
}

/** Deletes a lieu, unless people are expected in it: the programme would send them nowhere. */
export async function deleteLieu(tx: Transaction, input: DeleteInput): Promise<string> {
  const id = await remove(tx, lieuKind, input);
  if (await isPlanned(tx, 'o.lieu_id = $1 AND o.starts_at IS NOT NULL', [id])) throw refuse('LIEU_IN_USE', ['id']);
  return id;
}

/** Whether something that may still take place is planned where `place` holds of an occurrence `o`. */
async function isPlanned(tx: Transaction, place: string, values: unknown[]): Promise<boolean> {
  const found = await tx.query(
    `SELECT 1 FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id
     WHERE ${place} AND o.deleted_at IS NULL AND (o.ends_at IS NULL OR o.ends_at > now())
       AND e.deleted_at IS NULL AND e.editorial_state <> 'REFUSED' AND e.status <> 'CANCELLED' LIMIT 1`,
    values,
  );
  return found.length > 0;
}

async function refuseProblems(tx: Transaction, problems: Problem[], fields: Fields): Promise<void> {
  for (const field of TERM_FIELDS) await termIds(tx, problems, TERM_LISTS[field], (fields[field] ?? []) as string[], [field]);
  await checkTerm(tx, problems, 'LEGAL_FORM', fields.legalForm, ['legalForm']);
  await checkTerm(tx, problems, 'INITIATIVE', fields.initiative, ['initiative']);
  if (fields['address.commune']) await checkTerritoryCodes(tx, problems, 'commune', [String(fields['address.commune'])], ['address', 'commune']);
  if (fields.animateurs) await checkAnimateurs(tx, problems, fields.animateurs as string[]);
  if (problems.length > 0) throw new UserErrors(problems);
}

/** Senders name only rooms that the lieu has or had: ids are given here. */
async function checkRooms(tx: Transaction, problems: Problem[], lieuId: string | null, rooms: readonly RoomInput[] | null | undefined): Promise<void> {
  const own = await tx.query<{ id: string }>('SELECT id FROM room WHERE lieu_id = $1', [lieuId]);
  rooms?.forEach(({ id }, index) => {
    if (id != null && !own.some((room) => room.id === id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['rooms', String(index), 'id'], params: { id } });
  });
}

async function checkAnimateurs(tx: Transaction, problems: Problem[], ids: string[]): Promise<void> {
  const networks = tx.viewer.memberships.map(({ networkId }) => networkId);
  const known = await tx.query<{ id: string }>(
    `SELECT id FROM person WHERE id = ANY($1) AND deleted_at IS NULL AND erased_at IS NULL
     AND ($3 OR EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id = id AND na.network_id = ANY($2)))`,
    [ids, networks, tx.viewer.instanceAdmin],
  );
  ids.forEach((id, index) => {
    if (!known.some((person) => person.id === id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['animateurs', String(index)], params: { id } });
  });
}

async function writeLists(tx: Transaction, lieuId: string, fields: Fields): Promise<void> {
  for (const field of TERM_FIELDS) {
    if (!(field in fields)) continue;
    const list = TERM_LISTS[field];
    await tx.query('DELETE FROM lieu_term WHERE lieu_id = $1 AND starts_with(term_id, $2)', [lieuId, `${list}/`]);
    await tx.query("INSERT INTO lieu_term (lieu_id, term_id) SELECT $1, $2 || '/' || code FROM unnest($3::text[]) code", [lieuId, list, fields[field]]);
  }
  if ('animateurs' in fields) await writeAnimateurs(tx, 'lieu', lieuId, fields.animateurs as string[]);
  if ('rooms' in fields) await writeRooms(tx, lieuId, fields.rooms as RoomFields[]);
}

/** Rooms that are left out are closed, unless something is planned in them. */
async function writeRooms(tx: Transaction, lieuId: string, rooms: RoomFields[]): Promise<void> {
  const ids = rooms.map(({ id }) => id);
  const closed = 'o.room_id IN (SELECT r.id FROM room r WHERE r.lieu_id = $1 AND r.id <> ALL($2) AND r.deleted_at IS NULL)';
  if (await isPlanned(tx, closed, [lieuId, ids])) throw refuse('ROOM_IN_USE', ['rooms']);
  await tx.query('UPDATE room SET deleted_at = now() WHERE lieu_id = $1 AND id <> ALL($2) AND deleted_at IS NULL', [lieuId, ids]);
  for (const [position, { id, name, capacity, shareable }] of rooms.entries()) {
    await tx.query(
      `INSERT INTO room (id, lieu_id, name, capacity, shareable, position) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET name = $3, capacity = $4, shareable = $5, position = $6, deleted_at = NULL`,
      [id, lieuId, name, capacity, shareable, position],
    );
  }
}

/** Names may repeat: who adds a lieu waits for others whose slugs could be the same ("x-2" may come of "X" too). Nobody waits for an import, which locks all of them and may take a minute. */
async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const base = slugOf(name, 100);
  const [lock] = await tx.query<{ free: boolean }>("SELECT pg_try_advisory_xact_lock_shared(hashtext('lieu.slug')) AS free");
  if (!lock!.free) return `${base}-${randomBytes(4).toString('hex')}`;
  await tx.query("SELECT pg_advisory_xact_lock(hashtext('lieu.slug'), hashtext($1))", [base.replace(/(-\d+)+$/, '')]);
  const taken = await tx.query<{ slug: string }>('SELECT slug FROM lieu WHERE slug = $1 OR slug ~ $2', [base, `^${base}-[0-9]+$`]);
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!slugs.has(slug)) return slug;
  }
}
