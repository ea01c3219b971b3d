import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PARTS } from '../src/modules/personal-data/person-data.js';
import { readErasures, writeErasures } from '../src/modules/personal-data/erasure-log.js';
import { replayErasures } from '../src/modules/personal-data/replay.service.js';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, preview, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;
let network: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  network = await idOf(api, 'network', 'demo');
});
afterAll(() => api.close());

const db = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;

interface Erased {
  person: { id: string; name: string; erasedAt: string | null } | null;
  quotes: { thing: string; name: string; field: string }[] | null;
  userErrors: { code: string; path: string[] }[];
}
const ERASE = 'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { person { id name erasedAt } quotes { thing name field } userErrors { code path } } }';
const erase = (client: Client, id: string, confirm: string, expectedVersion = 1) => client.send<{ erasePerson: Erased }>(ERASE, { input: { id, expectedVersion, confirm } });
const create = async (input: object): Promise<string> =>
  (await coordinator.send<{ createPerson: { person: { id: string } } }>('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }', { input: { network, ...input } })).data.createPerson.person.id;
/** Somebody with an account in the demonstration network. */
async function member(name: string, email: string): Promise<{ id: string; client: Client }> {
  const client = await accountIn(api, 'demo', 'MEMBER');
  const [{ id: user }] = (await db<{ id: string }>('UPDATE app_user SET name = $1, email = $2 WHERE email = $3 RETURNING id', [name, email, 'member.demo@demo.example'])) as [{ id: string }];
  const id = await create({ name });
  await db('UPDATE person SET user_id = $2 WHERE id = $1', [id, user]);
  return { id, client };
}

/** Every row of the database that has one of these words. */
async function rowsWith(words: RegExp): Promise<string[]> {
  const tables = await db<{ name: string }>(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker') AND tablename NOT IN ('commune', 'former_commune')`);
  const found: string[] = [];
  for (const { name } of tables) {
    for (const { row } of await db<{ row: string }>(`SELECT t::text AS row FROM ${name} t WHERE t::text ~* $1`, [words.source])) found.push(`${name}: ${row.slice(0, 300)}`);
  }
  return found;
}

test('what a person was stays, who they were does not: nothing in the database knows them any more', async () => {
  const list = 'Nom complet;E-mail;Téléphone;Compétences\nOphélie Quatremer;ophelie@quatremer.example;07 61 62 63 64;Couture et textile\nAli Benali;ali@liste.example;;Couture et textile\nLou Petit;;;Couture et textile\n';
  const { id: people } = await upload(coordinator, list, { target: 'PEOPLE' });
  await change(coordinator, 'confirmDataImport', { id: people, expectedVersion: (await preview(coordinator, people)).version });
  const id = await idOf(api, 'person', 'Ophélie Quatremer');
  const { id: needs } = await upload(coordinator, 'Intitulé;Nature;Porteur\nPrêt de chaises;Matériel;Ophélie Quatremer\nCouture;Immatériel;Ophélie Quatremer\nTables;Matériel;Ophélie Quatremer\n', { target: 'RESOURCES' });
  await change(coordinator, 'confirmDataImport', { id: needs, expectedVersion: (await preview(coordinator, needs)).version });
  const remise = await idOf(api, 'lieu', 'La Remise');
  await db('INSERT INTO lieu_animateur (lieu_id, person_id) VALUES ($1, $2)', [remise, id]);
  await db("UPDATE lieu SET description = 'Réservez au +33 7.61.62.63.64 !' WHERE id = $1", [remise]);
  const update = 'mutation ($id: ID!) { updatePerson(input: { id: $id, expectedVersion: 1, change: { presentation: "Ophélie, à vélo", emailVisibility: NETWORK } }) { userErrors { code } } }';
  await coordinator.send(update, { id });

  expect((await erase(coordinator, id, 'Ophelie', 2)).data.erasePerson.userErrors).toEqual([{ code: 'NOT_CONFIRMED', path: ['confirm'] }]);
  expect((await erase(coordinator, id, 'Ophélie Quatremer', 1)).data.erasePerson.userErrors).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
  const { erasePerson } = (await erase(coordinator, id, ' ophélie  quatremer ', 2)).data;
  expect(erasePerson).toMatchObject({ userErrors: [], person: { id, name: 'Personne effacée', erasedAt: expect.any(String) } });
  expect(erasePerson.quotes).toEqual([{ thing: remise, name: 'La Remise', field: 'description' }]);
  expect(await rowsWith(/quatremer|oph[ée]lie|07 61 62/)).toEqual([]);

  // The facts of the network: what they offer is still offered, by nobody in particular.
  const held = await db<{ title: string }>('SELECT title FROM resource WHERE holder_id = $1 AND deleted_at IS NULL ORDER BY title', [id]);
  expect(held.map(({ title }) => title)).toEqual(['Couture', 'Prêt de chaises', 'Tables']);
  expect(await db('SELECT purpose, withdrawn_at IS NOT NULL AS withdrawn, recorded_by FROM consent WHERE person_id = $1', [id])).toEqual([{ purpose: 'EMAIL_FOR_NETWORK', withdrawn: true, recorded_by: null }]);
  const trail = await db<{ action: string; changes: object }>('SELECT action, changes FROM audit_entry WHERE subject_id = $1 ORDER BY id', [id]);
  expect(trail.map(({ action }) => action)).toEqual(['CREATE', 'UPDATE', 'UPDATE']);
  expect(trail[1]!.changes).toEqual({ presentation: { before: null, after: null }, emailVisibility: { before: null, after: null } });

  // Nobody finds or changes them; their page says what they are.
  const { data } = await coordinator.send<{ people: { nodes: { id: string }[] }; search: { nodes: { id: string }[] }; person: object }>(
    'query ($id: ID!) { people(first: 100) { nodes { id } } search(text: "personne effacée", first: 50) { nodes { ... on Node { id } } } person(id: $id) { name viewerCanUpdate viewerCanErase viewerCanExport consents { id } } }', { id });
  expect([...data.people.nodes, ...data.search.nodes].map((node) => node.id)).not.toContain(id);
  expect(data.person).toEqual({ name: 'Personne effacée', viewerCanUpdate: false, viewerCanErase: false, viewerCanExport: false, consents: [] });
  expect((await erase(coordinator, id, 'Personne effacée', 3)).data.erasePerson.userErrors).toEqual([{ code: 'ERASED', path: ['id'] }]);
  const again = await coordinator.send<{ updatePerson: Erased }>('mutation ($id: ID!) { updatePerson(input: { id: $id, expectedVersion: 3, change: { name: "Une autre" } }) { userErrors { code path } } }', { id });
  expect(again.data.updatePerson.userErrors).toEqual([{ code: 'ERASED', path: ['id'] }]);
});

test('people erase themselves, with their account; others only who coordinates all that they are in', async () => {
  const { id, client } = await member('Basile Tournesol', 'basile@tournesol.example');
  await db("INSERT INTO network_actor (network_id, actor_id) SELECT id, $1 FROM network WHERE slug = 'demo-voisine'", [id]);
  const asked = async (who: Client) => (await who.send<{ person: { viewerCanErase: boolean; viewerCanExport: boolean } }>('query ($id: ID!) { person(id: $id) { viewerCanErase viewerCanExport } }', { id })).data.person;
  expect(await asked(coordinator)).toEqual({ viewerCanErase: false, viewerCanExport: false });
  expect((await erase(coordinator, id, 'Basile Tournesol')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await erase(await accountIn(api, 'demo-voisine', 'COORDINATOR'), id, 'Basile Tournesol')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await erase(await api.signedIn('animation'), id, 'Basile Tournesol')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await erase(api.anonymous, id, 'Basile Tournesol')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(await asked(client)).toEqual({ viewerCanErase: true, viewerCanExport: true });
  expect((await erase(client, id, 'Basile Tournesol')).data.erasePerson).toMatchObject({ userErrors: [], person: { erasedAt: expect.any(String) } });
  expect(await rowsWith(/tournesol|basile/)).toEqual([]);
  expect((await client.send<{ viewer: { kind: string } }>('{ viewer { kind } }')).data.viewer.kind).toBe('ANONYMOUS');
});

test('whoever administers the instance hands that over first', async () => {
  const admin = await api.signedIn('admin');
  const id = await create({ name: 'Malik Benaïssa' });
  await db("UPDATE person SET user_id = (SELECT id FROM app_user WHERE email = 'admin@demo.example') WHERE id = $1", [id]);
  expect((await erase(admin, id, 'Malik Benaïssa')).data.erasePerson.userErrors).toEqual([{ code: 'ACCOUNT_ADMINISTERS', path: ['id'] }]);
});

test('no table keeps an account from going', async () => {
  const kept = await db(`SELECT conrelid::regclass::text AS table FROM pg_constraint WHERE contype = 'f' AND confrelid IN ('app_user'::regclass, 'membership'::regclass) AND confdeltype NOT IN ('c', 'n')`);
  expect(kept).toEqual([]);
});

test('an erasure holds after an older backup is restored: the list outside of the database erases again', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'essaim-erasures-'));
  const file = path.join(directory, 'kept', 'erasures.jsonl');
  try {
    const id = await create({ name: 'Perrine Sauvage', email: 'perrine@sauvage.example' });
    await erase(coordinator, id, 'Perrine Sauvage');
    expect(await db('SELECT task_identifier FROM graphile_worker.jobs WHERE task_identifier = $1', ['erasures'])).not.toEqual([]);
    const count = (await db('SELECT FROM erasure')).length;
    expect(await writeErasures(api.server.dataSource, file)).toBe(count);
    expect(await writeErasures(api.server.dataSource, file)).toBe(0);
    expect(await readFile(file, 'utf8')).not.toMatch(/sauvage|perrine/i);
    await writeFile(file, `${await readFile(file, 'utf8')}{"person":"per\nnonsense\n`);
    const list = await readErasures(file);
    expect(list.map(({ person }) => person)).toContain(id);

    // As the backup has them.
    await db("UPDATE person SET erased_at = NULL, name = 'Perrine Sauvage', email = 'perrine@sauvage.example' WHERE id = $1", [id]);
    await db('DELETE FROM erasure');
    const stranger = { person: `person_${'0'.repeat(32)}`, erasedAt: '2026-01-01T00:00:00.000Z' };
    expect(await replayErasures(api.server.dataSource, [...list, stranger])).toBe(1);
    expect(await rowsWith(/sauvage|perrine/)).toEqual([]);
    expect(await replayErasures(api.server.dataSource, list)).toBe(0);
    expect(await db('SELECT FROM erasure')).toHaveLength(list.length + 1);
  } finally {
    await rm(directory, { recursive: true });
  }
});

describe('all that is known of somebody', () => {
  const download = async (client: Client, id: string, format: string): Promise<{ status: number; body: string }> => {
    const response = await client.fetch(`/people/${id}/data.${format}`);
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()).toString() };
  };

  test('goes to themselves as JSON and as a table, without secrets', async () => {
    const ines = await api.signedIn('animation');
    const id = await idOf(api, 'person', 'Inès Caron');
    const { status, body } = await download(ines, id, 'json');
    expect(status).toBe(200);
    const data = JSON.parse(body) as Record<string, Record<string, unknown>[]>;
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['person', 'consents', 'skills', 'lieux', 'account', 'memberships', 'sessions', 'history_of_person', 'history_by_person', 'imports']));
    expect(data['person']).toEqual([expect.objectContaining({ name: 'Inès Caron', email: 'ines@lampisterie.example', email_visibility: 'NETWORK' })]);
    expect(data['account']).toEqual([expect.objectContaining({ email: 'animation@demo.example' })]);
    expect(data['lieux']).toEqual([expect.objectContaining({ name: 'La Lampisterie' })]);
    expect(data['sessions']!.length).toBeGreaterThan(0);
    const secrets = await db<{ secret: string }>('SELECT token AS secret FROM auth_session UNION SELECT password FROM auth_account WHERE password IS NOT NULL');
    for (const { secret } of secrets) expect(body).not.toContain(secret);
    const table = await download(ines, id, 'csv');
    expect(table.body).toMatch(/^\uFEFFPartie;Ligne;Champ;Valeur\r\n/);
    expect(table.body).toContain('Fiche;1;email;ines@lampisterie.example\r\n');
    expect(table.body).toContain('Compte;1;email;animation@demo.example\r\n');
  });

  test('is looked for wherever the database names people or accounts', async () => {
    const keys = await db<{ table: string; column: string }>(`SELECT conrelid::regclass::text AS table, a.attname AS column FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = conkey[1]
      WHERE contype = 'f' AND confrelid::regclass::text IN ('app_user', 'person', 'actor') AND a.attname <> 'id' ORDER BY 1, 2`);
    const texts = Object.values(PARTS);
    const missing = keys.filter(({ table, column }) => !texts.some((text) => new RegExp(`\\b${table}\\b`).test(text) && new RegExp(`\\b${column}\\b`).test(text))).map(({ table, column }) => `${table}.${column}`);
    // What somebody did that others were told of is in `history_by_person`; and it is their account by which the rest is found.
    expect(missing).toEqual(['notification.by_id', 'person.user_id']);
  });

  test('with what they did for a month: proposals, outcomes, accepted warnings with their reasons, photos, releases, boards that are open', async () => {
    const claire = await idOf(api, 'person', 'Claire Debruyne');
    const [account] = await db<{ id: string }>(`SELECT id FROM app_user WHERE email = 'coordination@demo.example'`);
    const [date] = await db<{ id: string }>(`SELECT o.id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE e.title = 'Bal coopératif' LIMIT 1`);
    await db(`UPDATE occurrence SET starts_at = now() - interval '2 days', ends_at = now() - interval '47 hours' WHERE id = $1`, [date!.id]);
    const reported = await coordinator.send<{ reportOutcome: { userErrors: object[] } }>(
      'mutation ($input: ReportOutcomeInput!) { reportOutcome(input: $input) { userErrors { code path } } }', { input: { occurrence: date!.id, expectedVersion: 0, held: true, attendance: 80, word: 'Une belle soirée.' } });
    expect(reported.data.reportOutcome.userErrors).toEqual([]);
    await db(`INSERT INTO presence (stream, process, topic, user_id) VALUES (gen_random_uuid(), gen_random_uuid(), 'board', $1)`, [account!.id]);
    const data = JSON.parse((await download(coordinator, claire, 'json')).body) as Record<string, Record<string, unknown>[]>;
    expect(data['outcomes']).toMatchObject([{ event: 'Bal coopératif', attendance: 80, word: 'Une belle soirée.' }]);
    expect(data['accepted_warnings']).toMatchObject([{ rule: 'ROOM_OVERLAP', reason: expect.stringMatching(/^La chorale/) }]);
    expect(data['proposals']!.length).toBeGreaterThan(5);
    expect(data['presence']).toMatchObject([{ board: 'board' }]);
  });

  test('and to nobody else but those whom somebody without an account can ask', async () => {
    const [ines, karim] = [await idOf(api, 'person', 'Inès Caron'), await idOf(api, 'person', 'Karim Haddad')];
    expect((await download(coordinator, ines, 'json')).status).toBe(403);
    expect((await download(await api.signedIn('animation'), karim, 'json')).status).toBe(403);
    for (const [client, id, format] of [[api.anonymous, ines, 'json'], [api.anonymous, karim, 'csv'], [coordinator, 'person_x', 'json'], [coordinator, karim, 'pdf']] as const) expect((await download(client, id, format)).status).toBe(404);
    expect((await download(coordinator, karim, 'json')).body).toContain('karim@la-remise.example');
    expect((await download(await api.signedIn('admin'), ines, 'json')).status).toBe(200);
    await coordinator.send('mutation ($id: ID!) { withdrawConsent(input: { person: $id, contact: EMAIL }) { userErrors { code } } }', { id: karim });
    expect((await download(coordinator, karim, 'json')).body).not.toContain('karim@la-remise.example');
  });
});

test('what somebody wrote with requests for resources goes with them, here and in the trail; their promises are theirs to take out', async () => {
  const { id, client } = await member('Noé Perrichon', 'noe.perrichon@demo.example');
  const project = (await db<{ id: string }>("SELECT id FROM cooperation_project WHERE title LIKE 'Le grand repair%'"))[0]!.id;
  const [{ id: party }] = (await db<{ id: string }>('INSERT INTO project_party (project_id, actor_id, role) VALUES ($1, $2, $3) RETURNING id', [project, id, 'prête la main'])) as [{ id: string }];
  await db("INSERT INTO commitment (project_id, party_id, kind, statement, state) VALUES ($1, $2, 'IN_KIND', 'Deux soirées de réparation', 'AGREED')", [project, party]);
  const resource = (await db<{ id: string }>("SELECT id FROM resource WHERE title = 'Camion de 20 m³ avec hayon'"))[0]!.id;
  const input = { resource, for: project, requestedBy: id, startsAt: '2032-02-03T09:00:00Z', endsAt: '2032-02-03T18:00:00Z', message: 'Appelez-moi au 06 12 00 00 99, Noé.' };
  const { data } = await client.send<{ requestMobilisation: { mobilisation: { id: string } } }>('mutation ($input: RequestMobilisationInput!) { requestMobilisation(input: $input) { mobilisation { id } userErrors { code path } } }', { input });
  const mobilisation = data.requestMobilisation.mobilisation.id;
  await coordinator.send('mutation ($input: AnswerMobilisationInput!) { answerMobilisation(input: $input) { userErrors { code } } }', { input: { id: mobilisation, expectedVersion: 1, answer: 'ACCEPT', message: 'Noé Perrichon passera la prendre.' } });
  const exported = (await (await client.fetch(`/people/${id}/data.json`)).json()) as Record<string, Record<string, unknown>[]>;
  expect(exported['commitments']).toMatchObject([{ statement: 'Deux soirées de réparation' }]);
  expect(exported['requests']).toMatchObject([{ message: input.message }]);
  await db('SELECT erase_person($1)', [id]);
  expect(await db('SELECT message, answer FROM mobilisation WHERE id = $1', [mobilisation])).toEqual([{ message: null, answer: '… passera la prendre.' }]);
  expect(JSON.stringify(await db('SELECT changes FROM audit_entry WHERE subject_id = $1', [mobilisation]))).not.toMatch(/06 12|Perrichon/);
});

test('reasons that nobody can rewrite lose the name and the contacts; texts of a month that quote them are listed', async () => {
  const { id } = await member('Yaël Sansonnet', 'yael.sansonnet@ailleurs.example');
  const [event] = await db<{ id: string; month: string; network: string }>(`SELECT e.id, e.ess_month_id AS month, m.network_id AS network FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE e.title = 'Soupe et musique au pied des immeubles'`);
  const quoting = async (text: string, values: unknown[]): Promise<string> => (await db<{ id: string }>(text, values))[0]!.id;
  const task = await quoting(`INSERT INTO event_task (event_id, title, notes) VALUES ($1, 'Sono', 'Écrire à yael.sansonnet@ailleurs.example') RETURNING id`, [event!.id]);
  const slot = await quoting(`INSERT INTO volunteer_slot (event_id, title, starts_at, ends_at, maximum) VALUES ($1, 'Buvette, voir yael.sansonnet@ailleurs.example', now(), now() + interval '1 hour', 3) RETURNING id`, [event!.id]);
  const override = await quoting(`INSERT INTO warning_override (ess_month_id, rule, event_id, facts, reason) VALUES ($1, 'MISSING_PRICE', $2, '{}', 'Yaël Sansonnet (yael.sansonnet@ailleurs.example) apporte les prix.') RETURNING id`, [event!.month, event!.id]);
  const [project] = await db<{ id: string }>('SELECT id FROM cooperation_project WHERE network_id = $1 LIMIT 1', [event!.network]);
  const passage = await quoting(`INSERT INTO project_passage (project_id, from_stage, to_stage, reason) VALUES ($1, 'IDEA', 'EMERGING', 'Yaël Sansonnet s’en charge.') RETURNING id`, [project!.id]);
  const [person] = await db<{ version: number }>('SELECT version FROM person WHERE id = $1', [id]);
  const { erasePerson } = (await erase(coordinator, id, 'Yaël Sansonnet', person!.version)).data;
  expect(erasePerson.userErrors).toEqual([]);
  expect(erasePerson.quotes!.map(({ thing, field }) => [thing, field])).toEqual(expect.arrayContaining([[task, 'notes'], [slot, 'title']]));
  expect(await db('SELECT reason FROM warning_override WHERE id = $1', [override])).toEqual([{ reason: '… (…) apporte les prix.' }]);
  expect(await db('SELECT reason FROM project_passage WHERE id = $1', [passage])).toEqual([{ reason: '… s’en charge.' }]);
});
