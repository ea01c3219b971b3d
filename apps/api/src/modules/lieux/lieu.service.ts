import { refuse, UserErrors, type Problem } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { slugOf } from '../../shared/slug.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkNetwork, joinNetwork, networksOfActor } from '../actors/actor.service.js';
import { checkTerm, checkTerritoryCodes, termIds } from '../reference/reference.service.js';
import { Lieu } from './lieu.entity.js';
import { changedFields, columnsOf, fieldsOf, type RoomFields, TERM_FIELDS, TERM_LISTS } from './lieu.fields.js';
import type { CreateLieuInput, UpdateLieuInput } from './lieu.input.js';
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
  const fields = given(changedFields(change, () => newId('room')));
  await refuseProblems(tx, checkLieu(change), fields);
  return insertLieu(tx, network, fields);
}

/** Writes a new lieu whose fields have been checked. */
export async function insertLieu(tx: Transaction, network: string, fields: Fields): Promise<string> {
  const id = newId('lieu');
  const slug = await freeSlug(tx, String(fields.name));
  const required = { visibility: 'PUBLIC', timeZone: 'Europe/Paris', ...columnsOf(fields) };
  await tx.manager.insert(Lieu, { id, slug, version: 1, ...required } as Lieu);
  await writeLists(tx, id, fields);
  await joinNetwork(tx, network, id);
  await recordCreation(tx, id, fields);
  return id;
}

/** Changes a lieu; a stale change is merged where it can be. */
export async function updateLieu(tx: Transaction, { id, expectedVersion, change }: UpdateLieuInput): Promise<string> {
  const lieu = await lockToChange(tx, lieuKind, id);
  await reviseLieu(tx, lieu, expectedVersion, checkLieu(change), changedFields(change, () => newId('room')));
  return id;
}

/** The last steps of a change: look up, merge, write, record. Answers whether anything was different. */
export async function reviseLieu(tx: Transaction, lieu: Lieu, expectedVersion: number, problems: Problem[], change: Fields): Promise<boolean> {
  await refuseProblems(tx, problems, given(change));
  const now = await fieldsOf(tx, lieu);
  return edit(tx, lieuKind, lieu, { expectedVersion, now, change, columns: columnsOf, lists: (fields) => writeLists(tx, lieu.id, fields) });
}

async function refuseProblems(tx: Transaction, problems: Problem[], fields: Fields): Promise<void> {
  for (const field of TERM_FIELDS) await termIds(tx, problems, TERM_LISTS[field], (fields[field] ?? []) as string[], [field]);
  await checkTerm(tx, problems, 'LEGAL_FORM', fields.legalForm, ['legalForm']);
  await checkTerm(tx, problems, 'INITIATIVE', fields.initiative, ['initiative']);
  if (fields['address.commune']) await checkTerritoryCodes(tx, problems, 'commune', [String(fields['address.commune'])], ['address', 'commune']);
  if (fields.animateurs) await checkAnimateurs(tx, problems, fields.animateurs as string[]);
  if (problems.length > 0) throw new UserErrors(problems);
}

async function checkAnimateurs(tx: Transaction, problems: Problem[], ids: string[]): Promise<void> {
  const networks = tx.viewer.memberships.map(({ networkId }) => networkId);
  const known = await tx.query<{ id: string }>(
    `SELECT id FROM person WHERE id = ANY($1) AND deleted_at IS NULL
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
  if ('animateurs' in fields) {
    await tx.query('DELETE FROM lieu_animateur WHERE lieu_id = $1', [lieuId]);
    await tx.query('INSERT INTO lieu_animateur (lieu_id, person_id) SELECT $1, id FROM unnest($2::text[]) id', [lieuId, fields.animateurs]);
  }
  if ('rooms' in fields) await writeRooms(tx, lieuId, fields.rooms as RoomFields[]);
}

/** Rooms that are left out are closed, unless something is planned in them. */
async function writeRooms(tx: Transaction, lieuId: string, rooms: RoomFields[]): Promise<void> {
  const ids = rooms.map(({ id }) => id);
  const elsewhere = await tx.query<{ id: string }>('SELECT id FROM room WHERE id = ANY($1) AND lieu_id <> $2', [ids, lieuId]);
  if (elsewhere.length > 0) throw refuse('UNKNOWN_REFERENCE', ['rooms', String(ids.indexOf(elsewhere[0]!.id))], { id: elsewhere[0]!.id });
  const inUse = await tx.query(
    `SELECT 1 FROM room r WHERE r.lieu_id = $1 AND r.id <> ALL($2) AND r.deleted_at IS NULL
     AND EXISTS (SELECT 1 FROM occurrence o WHERE o.room_id = r.id AND o.deleted_at IS NULL AND (o.ends_at IS NULL OR o.ends_at > now()))`,
    [lieuId, ids],
  );
  if (inUse.length > 0) throw refuse('ROOM_IN_USE', ['rooms']);
  await tx.query('UPDATE room SET deleted_at = now() WHERE lieu_id = $1 AND id <> ALL($2) AND deleted_at IS NULL', [lieuId, ids]);
  for (const [position, { id, name, capacity, shareable }] of rooms.entries()) {
    await tx.query(
      `INSERT INTO room (id, lieu_id, name, capacity, shareable, position) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET name = $3, capacity = $4, shareable = $5, position = $6, deleted_at = NULL`,
      [id, lieuId, name, capacity, shareable, position],
    );
  }
}

async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const base = slugOf(name, 100);
  const taken = await tx.query<{ slug: string }>('SELECT slug FROM lieu WHERE slug = $1 OR slug ~ $2', [base, `^${base}-[0-9]+$`]);
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!slugs.has(slug)) return slug;
  }
}
