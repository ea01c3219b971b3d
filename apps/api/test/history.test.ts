import { NOT_AUDITED } from '../src/transaction/not-audited.js';
import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  [coordinator, animateur] = await Promise.all([api.signedIn('coordination'), api.signedIn('animation')]);
});
afterAll(() => api.close());

interface Entry {
  action: string;
  version: number;
  changes: Record<string, { before: unknown; after: unknown }>;
  database_user: string | null;
}

const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;
const trailOf = (subject: string): Promise<Entry[]> => rows<Entry>('SELECT action, version, changes, database_user FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC', [subject]);
const lastOf = async (subject: string): Promise<Entry> => (await trailOf(subject))[0]!;

describe('the trail is only ever added to', () => {
  test.each(['UPDATE audit_entry SET reason = $$x$$', 'DELETE FROM audit_entry WHERE false', 'TRUNCATE audit_entry', 'INSERT INTO audit_entry (id, action, subject_id, version) SELECT id, action, subject_id, version FROM audit_entry ON CONFLICT (id) DO UPDATE SET version = 9'])(
    'also for the owner of the database: %s', async (statement) => {
      await expect(api.database.pool.query(statement)).rejects.toThrow('only ever added to');
      await expect(api.database.pool.query(`SET session_replication_role = replica; ${statement}; RESET session_replication_role`)).rejects.toThrow('only ever added to');
    });

  test('erasing an account is one function of the owner, and leaves who did what', async () => {
    const [user] = await rows<{ id: string }>(`INSERT INTO app_user (name, email) VALUES ('Passante', 'passante@demo.example') RETURNING id`);
    await api.database.pool.query(`INSERT INTO audit_entry (action, subject_id, version, actor_id) VALUES ('UPDATE', 'lieu_x', 1, $1)`, [user!.id]);
    await api.database.pool.query('DELETE FROM app_user WHERE id = $1', [user!.id]);
    expect(await rows('SELECT actor_id FROM audit_entry WHERE subject_id = $1', ['lieu_x'])).toEqual([{ actor_id: user!.id }]);
    await api.database.pool.query(`CREATE FUNCTION erase_reason() RETURNS void LANGUAGE sql SECURITY DEFINER SET essaim.erasure = 'on'
      AS $$ UPDATE audit_entry SET reason = NULL WHERE subject_id = 'lieu_x' $$`);
    await api.database.pool.query('SELECT erase_reason()');
    await expect(api.database.pool.query(`UPDATE audit_entry SET reason = 'x'`)).rejects.toThrow('only ever added to');
    // What is erased is not recorded while it goes.
    const before = await rows('SELECT count(*) FROM audit_entry');
    await api.database.pool.query(`BEGIN; SET LOCAL essaim.erasure = 'on'; UPDATE person SET presentation = 'Effacée'; COMMIT`);
    expect(await rows('SELECT count(*) FROM audit_entry')).toEqual(before);
  });
});

describe('what is written past the application', () => {
  test('every table is audited, or named with a reason', async () => {
    const tables = await rows<{ name: string; audited: boolean }>(`SELECT c.relname AS name, EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'trail') AS audited
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`);
    expect(tables.filter(({ name, audited }) => audited === name in NOT_AUDITED).map(({ name }) => name)).toEqual([]);
  });

  test('is recorded by row and column, with the database user', async () => {
    const lieu = await idOf(api, 'lieu', 'La Remise');
    await api.database.pool.query(`UPDATE lieu SET summary = 'Écrit à la main', version = version + 1 WHERE id = $1`, [lieu]);
    const entry = await lastOf(lieu);
    expect(entry).toMatchObject({ action: 'UPDATE', version: 2, database_user: expect.any(String) });
    expect(Object.keys(entry.changes)).toEqual(['summary']);
    expect(entry.changes.summary!.after).toBe('Écrit à la main');
    await api.database.pool.query('UPDATE lieu SET updated_at = now() WHERE id = $1', [lieu]);
    expect(await lastOf(lieu)).toEqual(entry);
  });

  test('is a change of the thing, where it is a row of one of its lists', async () => {
    const lieu = await idOf(api, 'lieu', 'La Remise');
    const [room] = await rows<{ id: string }>(`INSERT INTO room (lieu_id, name) VALUES ($1, 'Grenier') RETURNING id`, [lieu]);
    expect(await lastOf(lieu)).toMatchObject({ action: 'UPDATE', version: 2, changes: { room: { before: null, after: { id: room!.id, name: 'Grenier' } } } });
    await api.database.pool.query('DELETE FROM room WHERE id = $1', [room!.id]);
    expect(await lastOf(lieu)).toMatchObject({ changes: { room: { before: { name: 'Grenier' }, after: null } } });
  });

  test('says deletion, return, creation and end of rows', async () => {
    const person = await idOf(api, 'person', 'Karim Haddad');
    for (const [value, action] of [['now()', 'DELETE'], ['NULL', 'RESTORE']]) {
      await api.database.pool.query(`UPDATE person SET deleted_at = ${value} WHERE id = $1`, [person]);
      expect(await lastOf(person)).toMatchObject({ action });
    }
    const [made] = await rows<{ id: string }>(`INSERT INTO organisation (name, member_kind) VALUES ('Passage', 'TRAINING_BODY') RETURNING id`);
    expect(await lastOf(made!.id)).toMatchObject({ action: 'CREATE', version: 1, changes: { name: { before: null, after: 'Passage' } } });
    await api.database.pool.query('DELETE FROM organisation WHERE id = $1', [made!.id]);
    expect(await lastOf(made!.id)).toMatchObject({ action: 'DELETE', changes: { name: { before: 'Passage', after: null } } });
  });

  test('never holds a secret', async () => {
    const [user] = await rows<{ id: string }>(`SELECT id FROM app_user WHERE email = 'animation@demo.example'`);
    await api.database.pool.query(`UPDATE auth_account SET password = 'scrypt-of-something', access_token = 'token-of-something' WHERE user_id = $1`, [user!.id]);
    expect(await lastOf(user!.id)).toMatchObject({ changes: { auth_account: { before: { password: '•••' }, after: { password: '•••' } } } });
    expect(JSON.stringify(await trailOf(user!.id))).not.toContain('of-something');
  });

  test('the application’s own writes are recorded once, by fields', async () => {
    const id = await idOf(api, 'lieu', 'La Lampisterie');
    const before = (await trailOf(id)).length;
    await coordinator.send(`mutation ($id: ID!) { updateLieu(input: { id: $id, expectedVersion: 1, change: { openingHours: "Mo-Fr 09:00-18:00" } }) { userErrors { code } } }`, { id });
    const trail = await trailOf(id);
    expect(trail).toHaveLength(before + 1);
    expect(trail[0]).toMatchObject({ database_user: null, changes: { openingHours: { after: 'Mo-Fr 09:00-18:00' } } });
  });

  test('what sign-in writes into accounts is recorded', async () => {
    const [user] = await rows<{ id: string }>(`SELECT id FROM app_user WHERE email = 'admin@demo.example'`);
    const client = await api.signedIn('admin');
    const body = JSON.stringify({ currentPassword: 'essaim-demo', newPassword: 'un-autre-mot-de-passe' });
    const answer = await client.fetch('/auth/change-password', { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' }, body });
    expect(answer.status).toBe(200);
    expect(await lastOf(user!.id)).toMatchObject({ action: 'UPDATE', changes: { auth_account: { after: { password: '•••' } } }, database_user: expect.any(String) });
  });
});

interface Node {
  id: string;
  action: string;
  version: number;
  actor: { kind: string; name: string | null; accountId: string | null };
  changes: { field: string; before: unknown; after: unknown; labels: { value: string; label: string }[] }[];
  reason: string | null;
  undoable: boolean;
  subject: { id: string } | null;
}

const ENTRIES = `query ($filter: AuditEntryFilter, $first: Int!, $after: String) { auditEntries(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
  nodes { id action version actor { kind name accountId } changes { field before after labels { value label } } reason undoable subject { id } } } }`;
const entries = async (client: Client, filter: object, page: object = { first: 50 }) => {
  const { data, errors } = await client.send<{ auditEntries: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: Node[] } }>(ENTRIES, { filter, ...page });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.auditEntries;
};

interface Taken {
  node: { id: string; version: number } | null;
  deletedId?: string | null;
  entry?: { id: string; reason: string } | null;
  userErrors: { code: string; path: string[] }[];
  conflicts: { field: string; base: unknown; mine: unknown; theirs: unknown }[];
}

const send = async (client: Client, mutation: string, input: object, selection: string): Promise<Taken> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await client.send<Record<string, Taken>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code path } conflicts { field base mine theirs } } }`, { input });
  if (errors) throw new Error(errors[0]!.extensions.code);
  return data[mutation]!;
};
const VERSION = 'node { id ... on Lieu { version } ... on Resource { version } ... on EssMonthEvent { version } ... on CooperationProject { version } ... on Network { version } }';
const undo = (client: Client, input: object): Promise<Taken> => send(client, 'undoChange', input, `${VERSION} deletedId entry { id reason }`);
const restoreVersion = (client: Client, input: object): Promise<Taken> => send(client, 'restoreVersion', input, VERSION);
const update = (client: Client, id: string, expectedVersion: number, change: object): Promise<Taken> =>
  send(client, 'updateLieu', { id, expectedVersion, change }, 'lieu { id version }');
const lieuOf = async (id: string): Promise<Record<string, unknown>> =>
  (await coordinator.send<{ lieu: Record<string, unknown> }>('query ($id: ID!) { lieu(id: $id) { version name summary openingHours website address { street postalCode commune { code } } families { code } rooms { id name } animateurs { id } } }', { id })).data.lieu;

/** A lieu with three versions: another summary and address, then other families, rooms and hours. */
async function lieuWithHistory(name: string): Promise<string> {
  const network = await idOf(api, 'network', 'demo');
  const made = await coordinator.send<{ createLieu: { lieu: { id: string } } }>('mutation ($input: CreateLieuInput!) { createLieu(input: $input) { lieu { id } userErrors { code path } } }', {
    input: { network, name, summary: 'Un', address: { street: '3 rue du Puits' }, families: ['COWORKING'], rooms: [{ name: 'Salle' }] },
  });
  const { id } = made.data.createLieu.lieu;
  await update(coordinator, id, 1, { summary: 'Deux', address: { street: '5 rue du Puits' } });
  await update(coordinator, id, 2, { families: ['FABLAB'], rooms: [], openingHours: 'Mo-Fr 09:00-18:00' });
  return id;
}

describe('auditEntries', () => {
  test('tells the history of a thing, the latest first, with words for ids and codes', async () => {
    const id = await lieuWithHistory('Le Puits');
    const texts = await api.statements(async () => {
      const { nodes, totalCount } = await entries(coordinator, { subject: id });
      expect(totalCount).toBe(3);
      expect(nodes.map(({ action, version }) => [action, version])).toEqual([['UPDATE', 3], ['UPDATE', 2], ['CREATE', 1]]);
      expect(nodes[0]!.actor).toMatchObject({ kind: 'USER', name: expect.any(String) });
      expect(nodes[0]!.changes.find(({ field }) => field === 'families')).toMatchObject({ before: ['COWORKING'], after: ['FABLAB'] });
      expect(nodes[0]!.changes.flatMap(({ labels }) => labels.map(({ value }) => value)).sort()).toEqual(expect.arrayContaining(['COWORKING', 'FABLAB']));
      expect(nodes[1]!.changes).toEqual([
        { field: 'address.street', before: '3 rue du Puits', after: '5 rue du Puits', labels: [] },
        { field: 'summary', before: 'Un', after: 'Deux', labels: [] },
      ]);
      expect(nodes[0]!.subject).toEqual({ id });
    });
    expect(texts).toHaveLength(1);
  });

  test('goes page by page, and by action, instant and account', async () => {
    const id = await idOf(api, 'lieu', 'Le Puits');
    const first = await entries(coordinator, { subject: id }, { first: 2 });
    const second = await entries(coordinator, { subject: id }, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ version }) => version)).toEqual([3, 2, 1]);
    expect((await entries(coordinator, { subject: id, actions: ['CREATE'] })).nodes).toHaveLength(1);
    const account = first.nodes[0]!.actor.accountId!;
    expect((await entries(coordinator, { subject: id, actor: account, since: new Date(Date.now() - 3600_000), until: new Date(Date.now() + 3600_000) })).nodes).toHaveLength(3);
    expect((await entries(coordinator, { subject: id, until: new Date(Date.now() - 3600_000) })).nodes).toEqual([]);
    expect((await entries(coordinator, { subject: id, since: new Date(Date.now() + 3600_000) })).nodes).toEqual([]);
  });

  test('of a network is for its coordinators, of a thing for those who may change it', async () => {
    const network = await idOf(api, 'network', 'demo');
    const foreign = await idOf(api, 'network', 'demo-voisine');
    const id = await idOf(api, 'lieu', 'Le Puits');
    const all = await entries(coordinator, { network });
    expect(all.totalCount).toBeGreaterThan(50);
    expect((await entries(coordinator, { network, subject: id })).totalCount).toBe(3);
    expect((await entries(coordinator, { network: foreign, subject: id })).totalCount).toBe(0);
    for (const [client, filter] of [[animateur, { network }], [animateur, {}], [coordinator, { network: foreign }], [animateur, { subject: id }]] as const) {
      expect(await entries(client, filter)).toMatchObject({ totalCount: 0, nodes: [] });
    }
    const [own] = await rows<{ id: string }>(`SELECT la.lieu_id AS id FROM lieu_animateur la JOIN person p ON p.id = la.person_id JOIN app_user u ON u.id = p.user_id WHERE u.email = 'animation@demo.example'`);
    expect((await entries(animateur, { subject: own!.id })).nodes.length).toBeGreaterThan(0);
    const inForeign = await rows<{ id: string }>('SELECT actor_id AS id FROM network_actor WHERE network_id = $1 AND actor_id NOT IN (SELECT actor_id FROM network_actor WHERE network_id = $2) LIMIT 1', [foreign, network]);
    expect((await entries(coordinator, { subject: inForeign[0]!.id })).nodes).toEqual([]);
    expect((await api.anonymous.send(ENTRIES, { first: 1 })).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const entry = all.nodes[0]!.id;
    const node = async (client: Client): Promise<unknown> => (await client.send<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id: entry })).data.node;
    expect([await node(coordinator), await node(api.anonymous)]).toEqual([{ id: entry }, null]);
  });

  test('of a network is found however much others have done since, page by page, and by action', async () => {
    const network = await idOf(api, 'network', 'demo');
    const [foreign] = await rows<{ id: string }>(`SELECT na.actor_id AS id FROM network_actor na JOIN network n ON n.id = na.network_id WHERE n.slug = 'demo-voisine' AND na.actor_id LIKE 'lieu\\_%'
      AND NOT EXISTS (SELECT FROM network_actor d WHERE d.actor_id = na.actor_id AND d.network_id = $1) LIMIT 1`, [network]);
    const before = await entries(coordinator, { network }, { first: 60 });
    const gone = await entries(coordinator, { network, actions: ['DELETE', 'RESTORE'] });
    expect(gone.nodes.length).toBeGreaterThan(0);
    await api.database.pool.query(`INSERT INTO audit_entry (action, subject_id, version) SELECT 'UPDATE', $1, n FROM generate_series(100, 20200) n`, [foreign!.id]);
    const first = await entries(coordinator, { network }, { first: 40 });
    const second = await entries(coordinator, { network }, { first: 20, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
    expect(first).toMatchObject({ totalCount: before.totalCount, pageInfo: { hasNextPage: true } });
    expect((await entries(coordinator, { network, actions: ['DELETE', 'RESTORE'] })).nodes.map(({ id }) => id)).toEqual(gone.nodes.map(({ id }) => id));
    expect(await entries(coordinator, { network: await idOf(api, 'network', 'demo-voisine') })).toMatchObject({ nodes: [] });
  });

  test('of an event has its dates, and raw writes say which database user', async () => {
    const [event] = await rows<{ id: string; occurrence: string }>('SELECT o.event_id AS id, o.id AS occurrence FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id WHERE n.slug = $1 LIMIT 1', ['demo']);
    await api.database.pool.query(`UPDATE ess_month_event SET summary = 'À la main' WHERE id = $1`, [event!.id]);
    const { nodes } = await entries(coordinator, { subject: event!.id });
    expect(nodes.map(({ subject }) => subject!.id)).toEqual(expect.arrayContaining([event!.id, event!.occurrence]));
    expect(nodes[0]).toMatchObject({ actor: { kind: 'DATABASE', name: expect.any(String) }, undoable: false });
    expect(await undo(coordinator, { id: nodes[0]!.id })).toMatchObject({ node: null, userErrors: [{ code: 'NOT_UNDOABLE' }] });
  });
});

describe('restoreVersion', () => {
  test('writes all as it was then, as a new version', async () => {
    const id = await lieuWithHistory('La Margelle');
    expect(await restoreVersion(coordinator, { id, version: 1, expectedVersion: 3 })).toMatchObject({ node: { id, version: 4 }, userErrors: [] });
    expect(await lieuOf(id)).toMatchObject({ version: 4, summary: 'Un', openingHours: null, address: { street: '3 rue du Puits' }, families: [{ code: 'COWORKING' }], rooms: [{ name: 'Salle' }] });
    expect((await entries(coordinator, { subject: id })).nodes[0]).toMatchObject({ action: 'UPDATE', version: 4, reason: 'VERSION 1' });
    expect(await restoreVersion(coordinator, { id, version: 3, expectedVersion: 4 })).toMatchObject({ node: { version: 5 } });
    expect(await lieuOf(id)).toMatchObject({ summary: 'Deux', openingHours: 'Mo-Fr 09:00-18:00', families: [{ code: 'FABLAB' }], rooms: [] });
  });

  test('keeps what others did, and asks where it is the same', async () => {
    const id = await lieuWithHistory('Le Treuil');
    await update(coordinator, id, 3, { website: 'https://treuil.example' });
    expect(await restoreVersion(coordinator, { id, version: 2, expectedVersion: 3 })).toMatchObject({ node: { version: 5 } });
    expect(await lieuOf(id)).toMatchObject({ website: 'https://treuil.example', families: [{ code: 'COWORKING' }] });
    await update(coordinator, id, 5, { summary: 'Trois' });
    expect(await restoreVersion(coordinator, { id, version: 1, expectedVersion: 5 })).toMatchObject({ node: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'summary', base: 'Deux', mine: 'Un', theirs: 'Trois' }] });
    expect(await lieuOf(id)).toMatchObject({ version: 6, summary: 'Trois' });
  });

  test('is for those who may change the thing, and not for times to come', async () => {
    const id = await idOf(api, 'lieu', 'Le Treuil');
    await expect(restoreVersion(animateur, { id, version: 1, expectedVersion: 6 })).rejects.toThrow('FORBIDDEN');
    expect((await restoreVersion(coordinator, { id, version: 9, expectedVersion: 6 })).userErrors).toMatchObject([{ code: 'VERSION_FROM_THE_FUTURE' }]);
    expect((await restoreVersion(coordinator, { id: 'term_x', version: 1, expectedVersion: 1 })).userErrors).toMatchObject([{ code: 'NOT_UNDOABLE' }]);
  });
});

describe('undoChange', () => {
  test('takes back one change, and what others changed since stays', async () => {
    const id = await lieuWithHistory('La Poulie');
    const [, second] = (await entries(coordinator, { subject: id })).nodes;
    const undone = await undo(coordinator, { id: second!.id });
    expect(undone).toMatchObject({ node: { id, version: 4 }, entry: { reason: 'UNDO' } });
    expect(await lieuOf(id)).toMatchObject({ summary: 'Un', address: { street: '3 rue du Puits' }, openingHours: 'Mo-Fr 09:00-18:00', families: [{ code: 'FABLAB' }] });
    expect(await undo(coordinator, { id: undone.entry!.id })).toMatchObject({ node: { version: 5 } });
    expect(await lieuOf(id)).toMatchObject({ summary: 'Deux' });
  });

  test('meets what others changed since in the same fields: nothing is written, and the rest can be chosen', async () => {
    const id = await lieuWithHistory('La Corde');
    await update(coordinator, id, 3, { summary: 'Trois' });
    expect(await undo(coordinator, { subject: id, version: 2 })).toMatchObject({ node: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'summary', base: 'Deux', mine: 'Un', theirs: 'Trois' }] });
    expect(await undo(coordinator, { subject: id, version: 2, fields: ['address.street'] })).toMatchObject({ node: { version: 5 } });
    expect(await lieuOf(id)).toMatchObject({ summary: 'Trois', address: { street: '3 rue du Puits' } });
  });

  test('takes back a creation by deleting, a deletion by restoring, and that again', async () => {
    const id = await lieuWithHistory('Le Seau');
    expect((await undo(coordinator, { subject: id, version: 1 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const network = await idOf(api, 'network', 'demo');
    const { data } = await coordinator.send<{ createOrganisation: { organisation: { id: string } } }>('mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }', { input: { network, name: 'Seaux et Cordes', memberKind: 'ESS_ENTERPRISE' } });
    const made = data.createOrganisation.organisation.id;
    const gone = await undo(coordinator, { subject: made, version: 1 });
    expect(gone).toMatchObject({ node: null, deletedId: made, userErrors: [] });
    expect(await undo(coordinator, { id: gone.entry!.id })).toMatchObject({ node: { id: made }, deletedId: null });
    expect(await undo(coordinator, { subject: made, version: 3 })).toMatchObject({ deletedId: made });
  });

  test('works on projects with their stage, events with their state, dates, networks and what lieux share', async () => {
    const [project] = await rows<{ id: string; version: number; stage: string }>(`SELECT p.id, p.version, p.stage FROM cooperation_project p JOIN network n ON n.id = p.network_id WHERE n.slug = 'demo' AND p.stage = 'ACTIVE' LIMIT 1`);
    await coordinator.send('mutation ($input: AdvanceCooperationProjectInput!) { advanceCooperationProject(input: $input) { userErrors { code } } }', { input: { id: project!.id, expectedVersion: project!.version, to: 'EMERGING' } });
    await undo(coordinator, { subject: project!.id, version: project!.version + 1 });
    expect(await rows('SELECT stage FROM cooperation_project WHERE id = $1', [project!.id])).toEqual([{ stage: 'ACTIVE' }]);

    const [event] = await rows<{ id: string; version: number; state: string; occurrence: string; occurrence_version: number; starts_at: Date }>(`SELECT e.id, e.version, e.editorial_state AS state, o.id AS occurrence, o.version AS occurrence_version, o.starts_at
      FROM ess_month_event e JOIN occurrence o ON o.event_id = e.id JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id WHERE n.slug = 'demo' AND e.editorial_state = 'PROPOSED' AND o.starts_at IS NOT NULL LIMIT 1`);
    // No room that is taken may stand in the way of accepting it.
    await api.database.pool.query('UPDATE occurrence SET room_id = NULL WHERE event_id = $1', [event!.id]);
    const state = (to: string) => coordinator.send('mutation ($input: SetEditorialStateInput!) { setEditorialState(input: $input) { userErrors { code } } }', { input: { events: [event!.id], state: to } });
    await state('REFUSED');
    expect((await undo(coordinator, { subject: event!.id, version: event!.version + 1 })).userErrors).toEqual([]);
    expect(await rows('SELECT editorial_state FROM ess_month_event WHERE id = $1', [event!.id])).toEqual([{ editorial_state: 'PROPOSED' }]);
    await state('REFUSED');
    await state('ACCEPTED');
    expect((await undo(coordinator, { subject: event!.id, version: event!.version + 3 })).conflicts).toEqual([{ field: 'editorialState', base: 'REFUSED', mine: 'PROPOSED', theirs: 'ACCEPTED' }]);

    await coordinator.send('mutation ($input: RescheduleOccurrenceInput!) { rescheduleOccurrence(input: $input) { userErrors { code } } }', { input: { occurrence: event!.occurrence, expectedVersion: event!.occurrence_version, startsAt: null, endsAt: null } });
    expect((await undo(coordinator, { subject: event!.occurrence, version: event!.occurrence_version + 1 })).userErrors).toEqual([]);
    expect(await rows('SELECT starts_at FROM occurrence WHERE id = $1', [event!.occurrence])).toEqual([{ starts_at: event!.starts_at }]);

    const network = await idOf(api, 'network', 'demo');
    await coordinator.send('mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { userErrors { code } } }', { input: { id: network, expectedVersion: 1, change: { description: 'Autre' } } });
    expect(await undo(coordinator, { subject: network, version: 2 })).toMatchObject({ node: { version: 3 } });

    const resource = await idOf(api, 'resource', 'Découpeuse laser');
    await coordinator.send('mutation ($input: UpdateResourceInput!) { updateResource(input: $input) { userErrors { code } } }', { input: { id: resource, expectedVersion: 1, change: { quantity: 3, conditions: 'Sur rendez-vous' } } });
    expect(await undo(coordinator, { subject: resource, version: 2 })).toMatchObject({ node: { version: 3 }, userErrors: [] });
  });

  test('is refused to those who may not read the history, as if there were none', async () => {
    const id = await idOf(api, 'lieu', 'La Corde');
    const [entry] = (await entries(coordinator, { subject: id })).nodes;
    await expect(undo(animateur, { id: entry!.id })).rejects.toThrow('NOT_FOUND');
    await expect(undo(coordinator, { id: 'audit_x' })).rejects.toThrow('NOT_FOUND');
    await expect(undo(coordinator, {})).rejects.toThrow('NOT_FOUND');
  });
});
