import { isDeepStrictEqual } from 'node:util';
import { may } from '../../../../auth/permissions.js';
import { readableIds } from '../../../../auth/readable.js';
import { actorInNetworks, allowed } from '../../../../auth/row-filters.js';
import { bind, sql } from '../../../../read/sql.js';
import { newId } from '../../../../shared/id.js';
import { inBatches } from '../../../../shared/slices.js';
import type { Fields } from '../../../../transaction/revision.js';
import type { Transaction } from '../../../../transaction/transaction.js';
import { changesForTrail, HIDDEN } from '../../../../transaction/withheld.js';
import { checkNetwork } from '../../../actors/actor.service.js';
import { WITHHELD_FIELDS } from '../../../people/contact.type.js';
import type { SkillFields } from '../../../people/person.fields.js';
import { subjectOfPerson } from '../../../people/person.policy.js';
import { contactReads, personRead } from '../../../people/person.read.js';
import type { Comparable } from '../../duplicates/person-likeness.js';
import { stampOf } from '../../own-export/version.js';
import { ROWS_AT_ONCE, storable } from '../../../../shared/storable.js';
import { actorsInNetwork, keepActors, keepersOf, listActors, readableActors, removeActors } from '../actors.js';
import type { ChangedThing, Current, NewThing, Store } from '../target.js';
import { changed, created, recordAll } from '../../../../transaction/trail.js';
import { changeableLieux, writeAnimateursOf } from './animateur-bulk.js';

/** People in the database; those of the network, since they are nobody else's business. */
export const personStore: Store<Comparable> = {
  newId: () => newId('person'),
  existing: (tx, network) => readableActors<Comparable>(tx, personRead, {
    columns: sql`'name', t.name, 'lieux', ARRAY(SELECT la.lieu_id FROM lieu_animateur la WHERE la.person_id = t.id)`,
    updatable: (row, at) => allowed(at, 'person:update', { inNetworks: actorInNetworks(row('id')), own: (viewer) => sql`${row('id')} = ${viewer.person}` }),
    where: sql`EXISTS (SELECT FROM network_actor na WHERE na.actor_id = t.id AND na.network_id = ${bind(() => network)})`,
  }),
  current,
  inNetwork: actorsInNetwork,
  async create(tx, network, things) {
    if (things.length === 0) return;
    await checkNetwork(tx, network, 'person:create');
    const own = await changeableLieux(tx, lieuxOf(things.map(({ fields }) => fields)));
    const people = things.map(({ id, fields: { lieux: wanted, ...fields } }) => {
      const lieux = settledLieux(wanted, [], own);
      return { id, fields: lieux.length > 0 ? { ...fields, lieux } : fields };
    });
    await inBatches(people, ROWS_AT_ONCE, (batch) => insert(tx, network, batch));
    await writeLieux(tx, people);
  },
  async change(tx, _network, things) {
    const own = await changeableLieux(tx, lieuxOf(things.flatMap(({ before, changes }) => ('lieux' in changes ? [before.fields, changes] : []))));
    const people = things.flatMap((thing) => settled(thing, own));
    await inBatches(people, ROWS_AT_ONCE, (batch) => update(tx, batch));
    await writeLieux(tx, people.map(({ id, changes }) => ({ id, fields: changes })));
  },
  list: (tx, network, ids) => listActors(tx, network, personRead, ids),
  remove: (tx, ids) => removeActors(tx, {
    table: 'person',
    permission: 'person:delete',
    subject: (id, networkIds) => subjectOfPerson(tx.viewer, id, networkIds),
    // Whoever signs in as them would be nobody.
    stays: 'user_id IS NOT NULL',
  }, ids),
};

async function current(tx: Transaction, ids: readonly string[], lock = false): Promise<ReadonlyMap<string, Current>> {
  // Read only after the lock: whoever held it may have written lists.
  if (lock) await tx.query('SELECT FROM person WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);
  const rows = await tx.query<{ id: string; version: number; fields: Fields }>(
    `SELECT p.id, p.version, json_build_object('name', p.name, 'presentation', p.presentation, 'email', p.email, 'phone', p.phone,
       'lieux', ARRAY(SELECT la.lieu_id FROM lieu_animateur la WHERE la.person_id = p.id ORDER BY la.lieu_id),
       'skills', ARRAY(SELECT json_build_object('skill', s.skill_id, 'level', s.level, 'willingToShare', s.willing_to_share)
         FROM person_skill s WHERE s.person_id = p.id ORDER BY s.skill_id)) AS fields
     FROM person p WHERE p.id = ANY($1) AND p.deleted_at IS NULL`,
    [ids],
  );
  const keepers = await keepersOf(tx, ids);
  const hidden = await hiddenContacts(tx, ids);
  return new Map(rows.map(({ id, version, fields: all }) => {
    const mayChange = may(tx.viewer, 'person:update', subjectOfPerson(tx.viewer, id, keepers.get(id) ?? []));
    const fields = { ...all, ...Object.fromEntries(WITHHELD_FIELDS.filter((field) => all[field] !== null && hidden[field].has(id)).map((field) => [field, HIDDEN])) };
    return [id, { version, fields, beside: stampOf(idsIn(fields['lieux'])), mayChange }];
  }));
}

const idsIn = (list: unknown): readonly string[] => (list ?? []) as readonly string[];
const lieuxOf = (fields: readonly Fields[]): string[] => [...new Set(fields.flatMap(({ lieux }) => idsIn(lieux)))];

/** Lieux as they are wanted, but for those that are not the viewer's: nobody comes to animate them, nor leaves them, by a list. */
function settledLieux(wanted: unknown, now: readonly string[], own: ReadonlySet<string>): string[] {
  const [come, stay] = [idsIn(wanted).filter((id) => now.includes(id) || own.has(id)), now.filter((id) => !own.has(id))];
  return [...new Set([...come, ...stay])].sort();
}

/** What is left of a change. */
function settled({ id, before, changes }: ChangedThing, own: ReadonlySet<string>): ChangedThing[] {
  const { lieux: wanted, ...others } = changes;
  const now = idsIn(before.fields.lieux);
  const lieux = settledLieux(wanted, now, own);
  const left = 'lieux' in changes && !isDeepStrictEqual(lieux, now) ? { ...others, lieux } : others;
  return Object.keys(left).length > 0 ? [{ id, before, changes: left }] : [];
}

async function writeLieux(tx: Transaction, people: readonly NewThing[]): Promise<void> {
  await writeAnimateursOf(tx, new Map(people.flatMap(({ id, fields }) => ('lieux' in fields ? [[id, idsIn(fields.lieux)] as const] : []))));
}

async function insert(tx: Transaction, network: string, people: readonly NewThing[]): Promise<void> {
  await tx.query(
    'INSERT INTO person (id, name, presentation, email, phone) SELECT r.id, r.name, r.presentation, r.email, r.phone FROM json_to_recordset($1) AS r(id text, name text, presentation text, email text, phone text)',
    [storable(people.map(({ id, fields }) => ({ id, ...pick(fields) })))],
  );
  await insertSkills(tx, people);
  await keepActors(tx, network, people.map(({ id }) => id));
  await recordAll(tx, 'CREATE', people.map(({ id, fields }) => ({ id, version: 1, changes: changesForTrail(created(fields), WITHHELD_FIELDS) })));
}

async function update(tx: Transaction, people: readonly ChangedThing[]): Promise<void> {
  await tx.query(
    `UPDATE person p SET name = r.name, presentation = r.presentation, email = CASE WHEN r.emailed THEN r.email ELSE p.email END, phone = CASE WHEN r.phoned THEN r.phone ELSE p.phone END, version = p.version + 1, updated_at = now()
     FROM json_to_recordset($1) AS r(id text, name text, presentation text, email text, phone text, emailed boolean, phoned boolean) WHERE p.id = r.id`,
    [storable(people.map(({ id, before, changes }) => ({ id, name: before.fields.name, presentation: before.fields.presentation, ...pick(changes), emailed: 'email' in changes, phoned: 'phone' in changes })))],
  );
  const skilled = people.filter(({ changes }) => 'skills' in changes);
  await tx.query('DELETE FROM person_skill WHERE person_id = ANY($1)', [skilled.map(({ id }) => id)]);
  await insertSkills(tx, skilled.map(({ id, changes }) => ({ id, fields: changes })));
  await recordAll(tx, 'UPDATE', people.map(({ id, before, changes }) => ({ id, version: before.version + 1, changes: changesForTrail(changed(before.fields, changes), WITHHELD_FIELDS) })));
}

const COLUMNS: readonly string[] = ['name', 'presentation', ...WITHHELD_FIELDS];
const pick = (changes: Fields): Fields => Object.fromEntries(Object.entries(changes).filter(([field]) => COLUMNS.includes(field)));

/** Of which people the viewer may not see how to reach them. */
async function hiddenContacts(tx: Transaction, ids: readonly string[]): Promise<Record<(typeof WITHHELD_FIELDS)[number], ReadonlySet<string>>> {
  const [email, phone] = [await readableIds(tx, [contactReads.email], ids), await readableIds(tx, [contactReads.phone], ids)];
  return { email: new Set(ids.filter((id) => !email.has(id))), phone: new Set(ids.filter((id) => !phone.has(id))) };
}

async function insertSkills(tx: Transaction, people: readonly NewThing[]): Promise<void> {
  const skills = people.flatMap(({ id, fields }) => ((fields.skills ?? []) as readonly SkillFields[]).map((skill) => ({ id, ...skill })));
  await tx.query(
    `INSERT INTO person_skill (person_id, skill_id, level, willing_to_share)
     SELECT r.id, r.skill, r.level, r."willingToShare" FROM json_to_recordset($1) AS r(id text, skill text, level text, "willingToShare" boolean)`,
    [JSON.stringify(skills)],
  );
}
