import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { lieuWithAll, mergeLieux, removeLieux, unmergeLieux, worldOfLieux } from './harness/merges.js';

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const rows = async <Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query(sql, values)).rows as Row[];
const values = async (sql: string, ids: unknown[]): Promise<unknown[]> => (await rows(sql, ids)).map((row) => Object.values(row)[0]);

/** Lieux of a test, each with something of everything, which are gone after it. */
let made: string[] = [];
const lieu = async (mark: string, columns?: Record<string, unknown>): Promise<string> => {
  const id = await lieuWithAll(api, mark, columns);
  made.push(id);
  return id;
};
afterEach(async () => {
  if (made.length === 0) return;
  const checks = path.join(__dirname, '../checks');
  const found = await Promise.all(readdirSync(checks).map(async (file) => [file, await rows(readFileSync(path.join(checks, file), 'utf8'))]));
  await removeLieux(api, made);
  made = [];
  expect(found).toEqual(readdirSync(checks).map((file) => [file, []]));
});

const merge = async (keep: string, gone: string): Promise<void> => {
  const answer = await mergeLieux(coordinator, keep, gone);
  expect([answer.errors, answer.data?.mergeLieux]).toEqual([undefined, { lieu: { id: keep, name: expect.any(String) }, userErrors: [] }]);
};
const unmerge = async (id: string) => {
  const answer = await unmergeLieux(coordinator, id);
  expect([answer.errors, answer.data?.unmergeLieux.userErrors]).toEqual([undefined, []]);
  return answer.data.unmergeLieux;
};
const told = ({ data, errors }: Awaited<ReturnType<typeof mergeLieux>>): string[] => errors?.map(({ extensions }) => extensions.code) ?? data.mergeLieux.userErrors.map(({ code, path: at }) => [code, ...at].join(' '));

test('no foreign key to a lieu or an actor is forgotten', async () => {
  const known = [
    // Moved, or united with what the kept lieu has.
    'event_organiser.actor_id', 'lieu_animateur.lieu_id', 'lieu_term.lieu_id', 'mobilisation.requested_by', 'need.holder_id', 'need.lieu_id', 'network_actor.actor_id', 'objection.actor_id', 'observation.observed_by', 'occurrence.lieu_id', 'occurrence.room_id,lieu_id',
    'project_limit.holder_id', 'project_party.actor_id', 'resource.holder_id', 'resource.lieu_id', 'room.lieu_id', 'shared_aim_limit.holder_id',
    // Read as leading to the kept one.
    'calendar_address.lieu_id', 'invitation_scope.lieu_id', 'membership_scope.lieu_id',
    // What calendars of that lieu were told.
    'feed_withdrawal.lieu_id',
    // The merges themselves, and what an actor is.
    'lieu.id', 'lieu.merged_into', 'lieu_merge.kept_id', 'lieu_merge.merged_id', 'organisation.id', 'person.id',
  ];
  const keys = await values(
    `SELECT conrelid::regclass || '.' || (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(conkey) WITH ORDINALITY k (num, n) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.num)
     FROM pg_constraint WHERE contype = 'f' AND confrelid IN ('lieu'::regclass, 'actor'::regclass, 'room'::regclass)`, []);
  expect(keys.sort()).toEqual(known.sort());
});

describe('all that hangs on a lieu', () => {
  test('what it expected of a cooperation, and what it observed, is of the kept one; states follow', async () => {
    const [a, b] = [await lieu('A'), await lieu('B')];
    const effects = await values(
      `WITH p AS (INSERT INTO cooperation_project (network_id, title) SELECT id, 'Projet des effets' FROM network WHERE slug = 'demo' RETURNING id),
         pp AS (INSERT INTO project_party (project_id, actor_id, role) SELECT id, unnest($1::text[]), 'x' FROM p RETURNING id, project_id, actor_id),
         e AS (INSERT INTO useful_effect (project_id, statement, state) SELECT id, 'x', 'PARTLY_OBSERVED' FROM p RETURNING id),
         ep AS (INSERT INTO effect_party SELECT e.id, pp.id FROM e, pp WHERE pp.actor_id = $2),
         o AS (INSERT INTO observation (effect_id, observed_on, narrative, outcome, observed_by) SELECT e.id, day, 'x', outcome, who FROM e, (VALUES ('2026-01-01'::date, 'NOT_OBSERVED', $2), ('2026-02-01', 'OBSERVED', ($1::text[])[1])) v (day, outcome, who))
       SELECT id FROM e`, [[a, b], b]);
    await merge(a, b);
    expect(await values('SELECT pp.actor_id FROM effect_party ep JOIN project_party pp ON pp.id = ep.party_id WHERE ep.effect_id = $1', effects)).toEqual([a]);
    expect(await values('SELECT DISTINCT observed_by FROM observation WHERE effect_id = $1', effects)).toEqual([a]);
    expect(await values('SELECT state FROM useful_effect WHERE id = $1', effects)).toEqual(['OBSERVED']);
    await unmerge(b);
    expect(await values('SELECT observed_by FROM observation WHERE effect_id = $1 ORDER BY observed_on', effects)).toEqual([b, a]);
    expect(await values('SELECT state FROM useful_effect WHERE id = $1', effects)).toEqual(['PARTLY_OBSERVED']);
    await api.database.pool.query(`DELETE FROM observation WHERE effect_id = $1`, effects);
    await api.database.pool.query(`DELETE FROM useful_effect WHERE id = $1`, effects);
  });

  test('goes to the kept one, which takes what it lacks and keeps what it has', async () => {
    const [a, b] = [await lieu('A', { summary: 'Le mien', commune_code: '62498', street: '1 rue A' }), await lieu('B', { summary: 'Le sien', website: 'https://b.example', commune_code: '62498', street: '1, rue A', postal_code: '62300', latitude: 50.4, longitude: 2.8, legal_form: 'LEGAL_FORM/SCIC' })];
    const other = await idOf(api, 'network', 'demo-voisine');
    await api.database.pool.query('INSERT INTO network_actor (network_id, actor_id, keeper) VALUES ($1, $2, false)', [other, b]);
    await merge(a, b);
    expect(await rows('SELECT summary, website, street, postal_code, latitude, legal_form, version FROM lieu WHERE id = $1', [a])).toEqual([
      { summary: 'Le mien', website: 'https://b.example', street: '1 rue A', postal_code: '62300', latitude: 50.4, legal_form: 'LEGAL_FORM/SCIC', version: 2 },
    ]);
    expect(await values('SELECT name FROM room WHERE lieu_id = $1 ORDER BY position', [a])).toEqual(['Salle', 'Atelier A', 'Cave', 'Salle (Lieu B)', 'Atelier B', 'Cave']);
    expect(await values('SELECT term_id FROM lieu_term WHERE lieu_id = $1 ORDER BY 1', [a])).toEqual(['LIEU_ACTIVITY/MAKING', 'LIEU_FAMILY/FABLAB', 'LIEU_TAG/REPAIR_CAFE']);
    expect(await values('SELECT p.name FROM lieu_animateur la JOIN person p ON p.id = la.person_id WHERE la.lieu_id = $1 ORDER BY 1', [a])).toEqual(['Personne A', 'Personne B', 'Personne tous']);
    expect(await values(`SELECT p.title || ': ' || pp.role FROM project_party pp JOIN cooperation_project p ON p.id = pp.project_id WHERE pp.actor_id = $1 ORDER BY 1`, [a])).toEqual(['Projet A: rôle A', 'Projet B: rôle B', 'Projet tous: rôle A']);
    expect(await values('SELECT e.title FROM event_organiser o JOIN ess_month_event e ON e.id = o.event_id WHERE o.actor_id = $1 ORDER BY 1', [a])).toEqual(['Événement A', 'Événement B', 'Événement tous']);
    expect(await values('SELECT DISTINCT keeper FROM network_actor WHERE actor_id = $1 AND network_id = $2', [a, other])).toEqual([false]);
    for (const [table, column, count] of [['occurrence', 'lieu_id', 6], ['resource', 'lieu_id', 4], ['resource', 'holder_id', 2], ['need', 'lieu_id', 4], ['need', 'holder_id', 2], ['photo', 'subject_id', 2], ['import_source', 'thing_id', 2], ['data_import_name', 'thing_id', 2]] as const) {
      expect([table, await values(`SELECT count(*)::int FROM ${table} WHERE ${column} = $1`, [a])]).toEqual([table, [count]]);
      expect([table, await values(`SELECT count(*)::int FROM ${table} WHERE ${column} = $1`, [b])]).toEqual([table, [0]]);
    }
    expect(await rows('SELECT count(*)::int FROM occurrence o JOIN room r ON r.id = o.room_id WHERE o.lieu_id = $1 AND o.books_room', [a])).toEqual([{ count: 2 }]);
  });

  test('has it on its trail, under a version that a stale change meets', async () => {
    const [a, b] = [await lieu('A'), await lieu('B', { website: 'https://b.example' })];
    const [resource] = await values('SELECT id FROM resource WHERE holder_id = $1', [b]);
    await merge(a, b);
    const [{ id }] = (await rows('SELECT id FROM lieu_merge')) as [{ id: string }];
    const trail = await rows<{ subject: string; action: string; version: number; changes: Record<string, unknown> }>(
      'SELECT split_part(subject_id, $2, 1) AS subject, action, version, changes FROM audit_entry WHERE cause = $1 AND reason = $3 ORDER BY id', [id, '_', 'MERGE']);
    const count: Record<string, number> = {};
    for (const { subject, action } of trail) count[`${action} ${subject}`] = (count[`${action} ${subject}`] ?? 0) + 1;
    expect(count).toEqual({ 'UPDATE lieu': 1, 'DELETE lieu': 1, 'UPDATE event': 2, 'UPDATE occurrence': 3, 'UPDATE project': 2, 'UPDATE person': 2, 'UPDATE resource': 2, 'UPDATE need': 2, 'UPDATE photo': 1 });
    expect(trail.every(({ version }) => version === 2)).toBe(true);
    expect(trail.find(({ subject }) => subject === 'lieu')!.changes).toMatchObject({ website: { before: null, after: 'https://b.example' }, activities: { before: [], after: ['MAKING'] } });
    expect(await rows('SELECT version, holder_id, lieu_id FROM resource WHERE id = $1', [resource])).toEqual([{ version: 2, holder_id: a, lieu_id: a }]);
    expect(await rows('SELECT changes FROM audit_entry WHERE subject_id = $1 AND database_user IS NULL', [resource])).toEqual([{ changes: { holder: { before: b, after: a }, lieu: { before: b, after: a } } }]);
    const stale = await coordinator.send<{ updateResource: { userErrors: { code: string }[] } }>(
      'mutation ($input: UpdateResourceInput!) { updateResource(input: $input) { userErrors { code } } }', { input: { id: resource, expectedVersion: 1, change: { lieu: await idOf(api, 'lieu', 'La Remise') } } });
    expect(stale.data.updateResource.userErrors).toEqual([{ code: 'CONFLICT' }]);
  });

  test('limits, objections and what parties give are on the trails of what they stand in', async () => {
    const [a, b] = [await lieu('A'), await lieu('B')];
    const [project] = await values(`SELECT id FROM cooperation_project WHERE title = 'Projet tous'`, []) as [string];
    await rows(`INSERT INTO project_limit (project_id, statement, kind, threshold, unit, holder_id) VALUES ($1, 'Trois soirs', 'TIME', 3, 'soir', $2)`, [project, b]);
    const [network] = await values('SELECT network_id FROM cooperation_project WHERE id = $1', [project]) as [string];
    await rows(`INSERT INTO shared_aim (network_id, statement) VALUES ($1, 'Ensemble') ON CONFLICT (network_id) DO NOTHING`, [network]);
    await rows(`INSERT INTO shared_aim_limit (network_id, statement, holder_id) VALUES ($1, 'Pas le dimanche', $2)`, [network, b]);
    const [aim] = await values('SELECT id FROM shared_aim WHERE network_id = $1', [network]) as [string];
    const [decision] = await values(`WITH d AS (INSERT INTO decision (project_id, title, decided_on) VALUES ($1, 'Ouvrir', '2026-01-01') RETURNING id) INSERT INTO objection (decision_id, statement, actor_id) SELECT id, 'Trop tôt', $2 FROM d RETURNING decision_id`, [project, b]);
    const [commitment] = await values(`INSERT INTO commitment (project_id, party_id, statement, kind, state) SELECT project_id, id, 'Une salle', 'IN_KIND', 'AGREED' FROM project_party WHERE project_id = $1 AND actor_id = $2 RETURNING id`, [project, b]);
    const parties = new Map((await rows<{ actor: string; id: string }>('SELECT actor_id AS actor, id FROM project_party WHERE project_id = $1', [project])).map(({ actor, id }) => [actor, id]));
    const changes = async (subject: unknown) => (await rows<{ changes: Record<string, { before: object[]; after: object[] }>; version: number }>(`SELECT changes, version FROM audit_entry WHERE subject_id = $1 AND reason = 'MERGE' ORDER BY id`, [subject]));
    await merge(a, b);
    expect((await changes(project))[0]!.changes.limits).toEqual({ before: [expect.objectContaining({ statement: 'Trois soirs', threshold: 3, holder: b })], after: [expect.objectContaining({ holder: a })] });
    expect((await changes(aim))[0]!.changes.limits!.after).toContainEqual({ id: expect.any(String), statement: 'Pas le dimanche', holder: a });
    expect(await changes(decision)).toEqual([{ version: 2, changes: { objections: { before: [{ id: expect.any(String), statement: 'Trop tôt', by: b }], after: [expect.objectContaining({ by: a })] } } }]);
    expect(await changes(commitment)).toEqual([{ version: 2, changes: { party: { before: parties.get(b), after: parties.get(a) } } }]);
    await unmerge(b);
    expect((await changes(project))[1]!.changes.limits!.after).toEqual([expect.objectContaining({ holder: b })]);
    expect((await changes(aim))[1]!.changes.limits!.after).toContainEqual({ id: expect.any(String), statement: 'Pas le dimanche', holder: b });
    expect((await changes(decision))[1]).toMatchObject({ version: 3, changes: { objections: { after: [{ by: b }] } } });
  });

  describe('photos', () => {
    const addPhotos = (of: string, count: number, from = 1): Promise<unknown> =>
      rows(`INSERT INTO photo (subject_id, file_key, width, height, position) SELECT $1, encode(sha256(convert_to($1 || n, 'UTF8')), 'hex'), 40, 40, n FROM generate_series($2::int, $3::int) n`, [of, from, from + count - 1]);
    const photosOf = (of: string): Promise<unknown[]> => values('SELECT id FROM photo WHERE subject_id = $1 AND deleted_at IS NULL ORDER BY position, id', [of]);

    test('stand behind those of the kept lieu, whose cover stays, and where they were once they are back', async () => {
      const [b, a] = [await lieu('B'), await lieu('A')];
      await addPhotos(a, 2);
      await addPhotos(b, 2);
      const [ofA, ofB] = [await photosOf(a), await photosOf(b)];
      const world = await worldOfLieux(api);
      await merge(a, b);
      expect(await photosOf(a)).toEqual([...ofA, ...ofB]);
      const cover = await coordinator.send<{ lieu: { cover: { id: string } } }>('query ($id: ID!) { lieu(id: $id) { cover { id } } }', { id: a });
      expect(cover.data.lieu.cover.id).toBe(ofA[0]);
      await unmerge(b);
      expect(await worldOfLieux(api)).toEqual(world);
    });

    test('those of two lieux are no more than those of one may be; deleted ones do not count', async () => {
      const [a, b] = [await lieu('A'), await lieu('B')];
      await addPhotos(a, 6);
      await addPhotos(b, 5);
      const answer = await mergeLieux(coordinator, a, b);
      expect(answer.data.mergeLieux.userErrors).toEqual([{ code: 'TOO_MANY_PHOTOS', path: ['merge'], message: 'Ces deux lieux ont 13 photos en tout, et un lieu en a 12 au plus : supprimez-en d’abord quelques-unes.' }]);
      await rows('UPDATE photo SET deleted_at = now() WHERE id = $1', [(await photosOf(b))[0]]);
      await merge(a, b);
      expect(await photosOf(a)).toHaveLength(12);
    });
  });

  test('gives back its part in what is full by now; what is longer than it may be since can be changed, and not become longer', async () => {
    const [a, b] = [await lieu('A'), await lieu('B')];
    const [project] = await values(`SELECT id FROM cooperation_project WHERE title = 'Projet tous'`, []) as [string];
    const [event] = await values(`SELECT id FROM ess_month_event WHERE title = 'Événement tous'`, []) as [string];
    await merge(a, b);
    const more = await values(`INSERT INTO organisation (name, member_kind) SELECT 'De plus ' || n, 'TRAINING_BODY' FROM generate_series(1, 250) n RETURNING id`, []);
    await rows('INSERT INTO network_actor (network_id, actor_id, keeper) SELECT p.network_id, o.id, true FROM cooperation_project p, unnest($2::text[]) o (id) WHERE p.id = $1', [project, more]);
    await rows(`INSERT INTO project_party (project_id, actor_id, role) SELECT $1, id, 'est là' FROM unnest($2::text[]) id LIMIT 200 - (SELECT count(*) FROM project_party WHERE project_id = $1)`, [project, more]);
    await rows('INSERT INTO event_organiser (event_id, actor_id, position) SELECT $1, id, 100 FROM unnest($2::text[]) id LIMIT 50 - (SELECT count(*) FROM event_organiser WHERE event_id = $1)', [event, more]);
    expect((await unmerge(b)).left).toEqual([]);

    const parties = await rows<{ actor: string; role: string }>('SELECT actor_id AS actor, role FROM project_party WHERE project_id = $1', [project]);
    const organisers = await values('SELECT actor_id FROM event_organiser WHERE event_id = $1', [event]);
    expect([parties.length, organisers.length]).toEqual([201, 51]);
    const write = async (mutation: string, id: string, change: object): Promise<unknown> => {
      const table = id.startsWith('project_') ? 'cooperation_project' : 'ess_month_event';
      const [expectedVersion] = await values(`SELECT version FROM ${table} WHERE id = $1`, [id]);
      const { data, errors } = await coordinator.send<Record<string, { userErrors: { code: string }[] }>>(`mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { userErrors { code path } } }`, { input: { id, expectedVersion, change } });
      return errors ?? data[mutation]!.userErrors;
    };
    const told = parties.map((party) => ({ ...party, role: `${party.role}, toujours` }));
    expect(await write('updateCooperationProject', project, { parties: told })).toEqual([]);
    expect(await write('updateCooperationProject', project, { parties: [...told, { actor: more.at(-1), role: 'de trop' }] })).toEqual([{ code: 'TOO_MANY', path: ['parties'] }]);
    expect(await write('updateEssMonthEvent', event, { organisers: organisers.toReversed() })).toEqual([]);
    expect(await write('updateEssMonthEvent', event, { organisers: [...organisers, more.at(-1)] })).toEqual([{ code: 'TOO_MANY', path: ['organisers'] }]);
    const add = (input: object) => coordinator.send<{ addToCooperationProject: { userErrors: object[] } }>('mutation ($input: AddToCooperationProjectInput!) { addToCooperationProject(input: $input) { userErrors { code path } } }', { input: { id: project, ...input } });
    expect((await add({ objectives: [{ statement: 'Tenir bon' }] })).data.addToCooperationProject.userErrors).toEqual([]);
    expect((await add({ parties: [{ actor: more.at(-1), role: 'de trop' }] })).data.addToCooperationProject.userErrors).toEqual([{ code: 'TOO_MANY', path: ['parties'] }]);
  });

  test('comes back by undoing, as it was', async () => {
    const [a, b] = [await lieu('A', { commune_code: '62498' }), await lieu('B', { website: 'https://b.example', commune_code: '62498', street: 'x', latitude: 1, longitude: 1, visibility: 'NETWORK' })];
    await api.database.pool.query(`INSERT INTO network_actor (network_id, actor_id, keeper) SELECT id, $1, true FROM network WHERE slug = 'demo-voisine'`, [b]);
    const world = await worldOfLieux(api);
    await merge(a, b);
    expect(await worldOfLieux(api)).not.toEqual(world);
    expect(await unmerge(b)).toMatchObject({ lieu: { id: b, name: 'Lieu B' }, kept: { id: a }, left: [], leftFields: [] });
    expect(await worldOfLieux(api)).toEqual(world);
    expect(await rows('SELECT version FROM lieu WHERE id = ANY($1)', [[a, b]])).toEqual([{ version: 3 }, { version: 3 }]);
    expect(await rows(`SELECT action FROM audit_entry WHERE subject_id = $1 AND database_user IS NULL ORDER BY id`, [b])).toEqual([{ action: 'DELETE' }, { action: 'RESTORE' }]);
    await merge(b, a);
    await unmerge(a);
    expect(await worldOfLieux(api)).toEqual(world);
  });

  test('lieux overseas take their time along', async () => {
    const [a, b] = [await lieu('A'), await lieu('B', { commune_code: '97411', time_zone: 'Indian/Reunion' })];
    await merge(a, b);
    expect(await values('SELECT time_zone FROM lieu WHERE id = $1', [a])).toEqual(['Indian/Reunion']);
    await unmerge(b);
    expect(await rows('SELECT time_zone, commune_code FROM lieu WHERE id = $1', [a])).toEqual([{ time_zone: 'Europe/Paris', commune_code: null }]);
  });
});

describe('a lieu that was merged', () => {
  const READ = '($id: ID!, $slug: String!) { node(id: $id) { id } byId: lieu(id: $id) { slug merges { name } } bySlug: lieu(slug: $slug) { id } }';
  const read = async (client: Client, id: string, slug: string) =>
    (await client.send<{ node: { id: string } | null; byId: { slug: string; merges: object[] } | null; bySlug: { id: string } | null }>(`query ${READ}`, { id, slug })).data;

  test('leads to the kept one by its id and its address, through further merges and back', async () => {
    const [a, b, c] = [await lieu('A'), await lieu('B'), await lieu('C')];
    await merge(b, a);
    expect(await read(coordinator, a, 'lieu-a')).toEqual({ node: { id: b }, byId: { slug: 'lieu-b', merges: [{ name: 'Lieu A' }] }, bySlug: { id: b } });
    await merge(c, b);
    expect(await read(coordinator, a, 'lieu-a')).toEqual({ node: { id: c }, byId: { slug: 'lieu-c', merges: [{ name: 'Lieu B' }, { name: 'Lieu A' }] }, bySlug: { id: c } });
    expect(await read(api.anonymous, a, 'lieu-a')).toEqual({ node: { id: c }, byId: { slug: 'lieu-c', merges: [] }, bySlug: { id: c } });
    await unmerge(b);
    expect(await read(coordinator, a, 'lieu-a')).toEqual({ node: { id: b }, byId: { slug: 'lieu-b', merges: [{ name: 'Lieu A' }] }, bySlug: { id: b } });
    expect((await read(coordinator, c, 'lieu-c')).byId).toEqual({ slug: 'lieu-c', merges: [] });
    await unmerge(a);
    expect(await read(coordinator, a, 'lieu-a')).toEqual({ node: { id: a }, byId: { slug: 'lieu-a', merges: [] }, bySlug: { id: a } });
  });

  test('leads nowhere where the kept one may not be read', async () => {
    const [a, b] = [await lieu('A', { visibility: 'NETWORK' }), await lieu('B')];
    await merge(a, b);
    expect(await read(api.anonymous, b, 'lieu-b')).toEqual({ node: null, byId: null, bySlug: null });
  });

  test('is not restored, changed, or merged again: only undoing brings it back', async () => {
    const [a, b, c] = [await lieu('A'), await lieu('B'), await lieu('C')];
    await merge(a, b);
    const restored = await coordinator.send<{ restore: { userErrors: object[] } }>('mutation ($id: ID!) { restore(input: { id: $id }) { userErrors { code path } } }', { id: b });
    expect(restored.data.restore.userErrors).toEqual([{ code: 'LIEU_MERGED', path: ['id'] }]);
    expect(told(await mergeLieux(coordinator, c, b))).toEqual(['LIEU_MERGED merge']);
    expect(told(await mergeLieux(coordinator, b, c))).toEqual(['LIEU_MERGED keep']);
    expect((await unmergeLieux(coordinator, a)).data.unmergeLieux.userErrors).toMatchObject([{ code: 'NOT_MERGED', path: ['id'] }]);
    await unmerge(b);
    expect((await unmergeLieux(coordinator, b)).data.unmergeLieux.userErrors).toMatchObject([{ code: 'NOT_MERGED', path: ['id'] }]);
  });

  test('is known as a node, with who merged it, to those who may undo it', async () => {
    const [a, b] = [await lieu('A'), await lieu('B')];
    await merge(a, b);
    const [id] = await values('SELECT id FROM lieu_merge', []);
    const node = async (client: Client) => (await client.send<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id ... on LieuMerge { mergedId name mergedBy viewerCanUndo } } }', { id })).data.node;
    expect(await node(coordinator)).toEqual({ id, mergedId: b, name: 'Lieu B', mergedBy: 'Claire Debruyne', viewerCanUndo: true });
    expect(await node(api.anonymous)).toBeNull();
    expect(await node(await accountIn(api, 'demo-voisine', 'COORDINATOR'))).toBeNull();
    await unmerge(b);
    expect(await node(coordinator)).toBeNull();
  });
});

describe('undoing after others have changed things', () => {
  test('leaves those as they are, and says so', async () => {
    const [a, b, c] = [await lieu('A'), await lieu('B', { website: 'https://b.example', summary: 'Le sien' }), await lieu('C')];
    const [resource] = await values('SELECT id FROM resource WHERE holder_id = $1', [b]);
    const [person] = await values(`SELECT id FROM person WHERE name = 'Personne B'`, []);
    const [free] = await values(`SELECT o.id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE e.title = 'Événement B' AND o.lieu_id = $1 AND room_id IS NULL`, [b]);
    const [project] = await values(`SELECT id FROM cooperation_project WHERE title = 'Projet tous'`, []);
    await merge(a, b);
    await api.database.pool.query(`UPDATE lieu SET website = 'https://neu.example' WHERE id = $1`, [a]);
    await api.database.pool.query('UPDATE resource SET lieu_id = $2 WHERE id = $1', [resource, c]);
    await api.database.pool.query('DELETE FROM lieu_animateur WHERE lieu_id = $1 AND person_id = $2', [a, person]);
    await api.database.pool.query('DELETE FROM project_party WHERE actor_id = $1 AND project_id = $2', [a, project]);
    await api.database.pool.query(`UPDATE occurrence SET room_id = (SELECT id FROM room WHERE lieu_id = $2 AND name = 'Atelier A') WHERE id = $1`, [free, a]);
    await api.database.pool.query(`UPDATE room SET name = 'Verrière' WHERE name = 'Atelier B'`);
    const undone = await unmerge(b);
    expect(undone.leftFields).toEqual(['website']);
    expect(undone.left.map((node) => node!.__typename).sort()).toEqual(['CooperationProject', 'Occurrence', 'Person', 'Resource']);
    expect(undone.left).toEqual(expect.arrayContaining([{ __typename: 'Resource', id: resource }, { __typename: 'Person', id: person }, { __typename: 'Occurrence', id: free }]));
    expect(await rows('SELECT website, summary FROM lieu WHERE id = $1', [a])).toEqual([{ website: 'https://neu.example', summary: null }]);
    expect(await rows('SELECT holder_id, lieu_id FROM resource WHERE id = $1', [resource])).toEqual([{ holder_id: b, lieu_id: c }]);
    expect(await values('SELECT lieu_id FROM occurrence WHERE id = $1', [free])).toEqual([a]);
    expect(await values('SELECT name FROM room WHERE lieu_id = $1 AND deleted_at IS NULL ORDER BY position', [b])).toEqual(['Salle', 'Verrière']);
  });

  test('takes dates that were planned since along with their room, and leaves the kept lieu in a network that it takes part in', async () => {
    const [a, b] = [await lieu('A'), await lieu('B')];
    const other = await idOf(api, 'network', 'demo-voisine');
    await api.database.pool.query('INSERT INTO network_actor (network_id, actor_id, keeper) VALUES ($1, $2, true)', [other, b]);
    await merge(a, b);
    const [room] = await values(`SELECT id FROM room WHERE lieu_id = $1 AND name = 'Salle (Lieu B)'`, [a]);
    const [date] = await values(`INSERT INTO occurrence (event_id, lieu_id, room_id) SELECT id, $1, $2 FROM ess_month_event WHERE title = 'Événement A' RETURNING id`, [a, room]);
    await api.database.pool.query(`WITH p AS (INSERT INTO cooperation_project (network_id, title) VALUES ($1, 'Projet ailleurs') RETURNING id) INSERT INTO project_party (project_id, actor_id, role) SELECT id, $2, 'x' FROM p`, [other, a]);
    expect((await unmerge(b)).left).toEqual([{ __typename: 'Network', id: other }]);
    expect(await rows('SELECT lieu_id, version FROM occurrence WHERE id = $1', [date])).toEqual([{ lieu_id: b, version: 2 }]);
    expect(await values('SELECT keeper FROM network_actor WHERE network_id = $1 AND actor_id = $2', [other, a])).toEqual([false]);
  });
});

describe('several merges', () => {
  const withoutIt = async (work: () => Promise<void>): Promise<Record<string, unknown[]>> => {
    await work();
    return worldOfLieux(api);
  };

  test.each([['in a chain', 'B'], ['into one', 'C']])('%s: undoing the first leaves what there would be without it', async (_, firstInto) => {
    const ids: Record<string, string> = { A: await lieu('A', { website: 'https://a.example' }), B: await lieu('B', { summary: 'B' }), C: await lieu('C') };
    const [a, b, c] = [ids.A!, ids.B!, ids.C!];
    const start = await worldOfLieux(api);
    const wanted = await withoutIt(() => merge(c, b));
    await unmerge(b);
    expect(await worldOfLieux(api)).toEqual(start);

    await merge(ids[firstInto]!, a);
    await merge(c, b);
    expect((await unmerge(a)).left).toEqual([]);
    expect(bare(await worldOfLieux(api))).toEqual(bare(wanted));
    await unmerge(b);
    expect(await worldOfLieux(api)).toEqual(start);
  });

  /** But for how the rooms of B are called, where they and photos stand beside others, and which of two equal roles stands, which depend on who came first. */
  const bare = (world: Record<string, unknown[]>): Record<string, unknown[]> => ({
    ...world,
    lieu: world.lieu!.map((row) => ({ ...(row as object), deleted_at: (row as { deleted_at: string | null }).deleted_at !== null })),
    room: world.room!.map((row) => ({ ...(row as object), name: null, position: null })),
    photo: world.photo!.map((row) => ({ ...(row as object), position: null })),
    project_party: world.project_party!.map((row) => ({ ...(row as object), id: null, role: null })).sort(byText),
    event_organiser: world.event_organiser!.map((row) => ({ ...(row as object), position: null })),
  });
  const byText = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

  test('the last of a chain is undone first as well', async () => {
    const [a, b, c] = [await lieu('A'), await lieu('B'), await lieu('C')];
    const start = await worldOfLieux(api);
    await merge(b, a);
    const between = await worldOfLieux(api);
    await merge(c, b);
    await unmerge(b);
    expect(await worldOfLieux(api)).toEqual(between);
    await unmerge(a);
    expect(await worldOfLieux(api)).toEqual(start);
  });
});

describe('refusals', () => {
  const world = async (work: () => Promise<unknown>): Promise<void> => {
    const now = await worldOfLieux(api);
    await work();
    expect(await worldOfLieux(api)).toEqual(now);
  };

  test('bad input is told, and nothing is written', async () => {
    const [a, b, c] = [await lieu('A'), await lieu('B'), await lieu('C', { deleted_at: new Date() })];
    await world(async () => {
      expect(told(await mergeLieux(coordinator, a, a))).toEqual(['MERGE_WITH_ITSELF merge']);
      expect(told(await mergeLieux(coordinator, a, c))).toEqual(['DELETED merge']);
      expect(told(await mergeLieux(coordinator, c, b))).toEqual(['DELETED keep']);
      expect(told(await mergeLieux(coordinator, a, b, { expectedKeepVersion: 2, expectedMergeVersion: 9 }))).toEqual(['CONFLICT expectedKeepVersion', 'CONFLICT expectedMergeVersion']);
      for (const unknown of ['lieu_00000000000000000000000000000000', 'nonsense', await idOf(api, 'person', 'Karim Haddad')]) {
        expect(told(await mergeLieux(coordinator, a, unknown))).toEqual(['NOT_FOUND']);
        expect(told(await mergeLieux(coordinator, unknown, a))).toEqual(['NOT_FOUND']);
        expect((await unmergeLieux(coordinator, unknown)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
      await api.database.pool.query(`INSERT INTO room (lieu_id, name) SELECT $1, 'R' || n FROM generate_series(1, 197) n`, [a]);
      expect(told(await mergeLieux(coordinator, a, b))).toEqual(['TOO_MANY_ROOMS merge']);
      await api.database.pool.query(`DELETE FROM room WHERE lieu_id = $1 AND name LIKE 'R%'`, [a]);
    });
  });

  test('both lieux must be the sender’s to change, and the one that goes theirs to delete', async () => {
    const [a, b, abroad] = [await lieu('A'), await lieu('B'), await lieu('C', { visibility: 'NETWORK' })];
    const other = await idOf(api, 'network', 'demo-voisine');
    await api.database.pool.query('UPDATE network_actor SET network_id = $1 WHERE actor_id = $2', [other, abroad]);
    await api.database.pool.query(`DELETE FROM project_party WHERE actor_id = $1`, [abroad]);
    const animateur = await api.signedIn('animation');
    await api.database.pool.query(`INSERT INTO lieu_animateur SELECT l, p.id FROM person p, unnest($1::text[]) l WHERE p.name = 'Inès Caron'`, [[a, b]]);
    const neighbour = await api.signedIn('coordinator.demo-voisine@demo.example');
    await world(async () => {
      expect(told(await mergeLieux(api.anonymous, a, b))).toEqual(['UNAUTHENTICATED']);
      expect(told(await mergeLieux(animateur, a, b))).toEqual(['FORBIDDEN']);
      expect(told(await mergeLieux(neighbour, a, b))).toEqual(['FORBIDDEN']);
      expect(told(await mergeLieux(neighbour, abroad, b))).toEqual(['FORBIDDEN']);
      // A member there may read it, and no more; for the neighbour's own it is the other way round.
      expect(told(await mergeLieux(coordinator, a, abroad))).toEqual(['FORBIDDEN']);
      expect(told(await mergeLieux(coordinator, abroad, a))).toEqual(['FORBIDDEN']);
    });
    await merge(a, b);
    expect((await unmergeLieux(api.anonymous, b)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await unmergeLieux(animateur, b)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await unmergeLieux(neighbour, b)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await unmergeLieux(await api.signedIn('admin'), b)).data.unmergeLieux.userErrors).toEqual([]);
  });

  test('of several that merge the same two at once, either way, one wins and the others are told', async () => {
    const [a, b] = [await lieu('A'), await lieu('B')];
    const answers = await Promise.all([mergeLieux(coordinator, a, b), mergeLieux(coordinator, b, a), mergeLieux(coordinator, a, b), mergeLieux(coordinator, b, a)]);
    for (const codes of answers.map(told).filter((each) => each.length > 0)) expect(codes).toEqual([expect.stringMatching(/^LIEU_MERGED (keep|merge)$/)]);
    expect(answers.map(told).filter((codes) => codes.length === 0)).toHaveLength(1);
    const [gone] = await values('SELECT merged_id FROM lieu_merge', []) as [string];
    const undone = await Promise.all([1, 2, 3].map(() => unmergeLieux(coordinator, gone)));
    expect(undone.map(({ data }) => data.unmergeLieux.userErrors.map(({ code }) => code).join()).sort()).toEqual(['', 'NOT_MERGED', 'NOT_MERGED']);
  });

  test('the database itself keeps merges straight', async () => {
    const [a, b, c] = [await lieu('A'), await lieu('B'), await lieu('C')];
    await merge(a, b);
    const refusal = (sql: string, ids: unknown[]): Promise<unknown> => api.database.pool.query(sql, ids).then(() => 'accepted', (error: { constraint?: string }) => error.constraint);
    expect(await refusal(`INSERT INTO lieu_merge (kept_id, merged_id, parts) VALUES ($1, $1, '{}')`, [c])).toBe('lieu_merge_of_two');
    expect(await refusal(`INSERT INTO lieu_merge (kept_id, merged_id, parts) VALUES ($1, $2, '{}')`, [c, b])).toBe('lieu_merge_once');
    expect(await refusal('UPDATE lieu SET deleted_at = NULL WHERE id = $1', [b])).toBe('lieu_merged_is_deleted');
    expect(await refusal('UPDATE lieu SET merged_into = $2 WHERE id = $1', [c, a])).toBe('lieu_merged_is_deleted');
    expect(await refusal('UPDATE lieu_merge SET undone_by = (SELECT min(id) FROM app_user) WHERE merged_id = $1', [b])).toBe('lieu_merge_undone');
  });
});
