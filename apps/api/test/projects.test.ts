import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let member: Client;
let network: string;
let lampisterie: string;
let boucle: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  member = await accountIn(api, 'demo', 'MEMBER');
  network = await idOf(api, 'network', 'demo');
  lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
  boucle = await idOf(api, 'lieu', 'La Boucle');
});
afterAll(() => api.close());

interface Problem {
  code: string;
  path: string[];
}
interface Written {
  cooperationProject: { id: string; stage: string; version: number } | null;
  missing: { code: string; message: string }[];
  userErrors: Problem[];
  conflicts: { field: string }[];
}

const START = `mutation StartProject($input: CreateCooperationProjectInput!) {
  createCooperationProject(input: $input) { cooperationProject { id stage version } userErrors { code path message } }
}`;
const MOVE = `mutation MoveProjectOn($id: ID!, $expectedVersion: Int!, $to: ProjectStage!, $overrideReason: String) {
  advanceCooperationProject(input: { id: $id, expectedVersion: $expectedVersion, to: $to, overrideReason: $overrideReason }) {
    cooperationProject { id stage version } missing { code message } userErrors { code path message } conflicts { field }
  }
}`;
const CHANGE = `mutation ($id: ID!, $expectedVersion: Int!, $change: CooperationProjectChange!) {
  updateCooperationProject(input: { id: $id, expectedVersion: $expectedVersion, change: $change }) {
    cooperationProject { id version } userErrors { code path message } conflicts { field base mine theirs }
  }
}`;
const BY_STAGE = `query ProjectsByStage($network: ID!, $stages: [ProjectStage!]) {
  cooperationProjects(filter: { network: $network, stages: $stages }, orderBy: UPDATED_AT_DESC, first: 50) {
    totalCount nodes { id title stage summary version updatedAt parties { id role actor { __typename id name } } }
  }
}`;
const SHEET = `query ($id: ID!) { cooperationProject(id: $id) {
  id title summary stage version viewerCanUpdate viewerCanDelete viewerCanOverride network { slug }
  objectives { id statement } limits { id statement } parties { id role actor { name } } essMonthEvents(first: 5) { totalCount }
} }`;

const start = async (client: Client, input: object) =>
  (await client.send<{ createCooperationProject: Written }>(START, { input: { network, title: 'Un four à pain partagé', ...input } })).data.createCooperationProject;
const move = async (client: Client, id: string, expectedVersion: number, to: string, overrideReason?: string) =>
  client.send<{ advanceCooperationProject: Written }>(MOVE, { id, expectedVersion, to, overrideReason });
const change = async (client: Client, id: string, expectedVersion: number, edit: object) =>
  client.send<{ updateCooperationProject: Written }>(CHANGE, { id, expectedVersion, change: edit });
const codes = (problems: readonly Problem[]): string[] => problems.map(({ code, path }) => [code, ...path].join(' '));
const WAY = `query ($id: ID!) { cooperationProject(id: $id) { stage setAsideFrom missing { code message } organised: missing(for: ORGANISED) { said: message __typename } passages { from to reason passedOver by } } }`;
interface Way {
  stage: string;
  missing: { code: string }[];
}
const way = async (client: Client, id: string) => (await client.send<{ cooperationProject: Way }>(WAY, { id })).data.cooperationProject;
const list = async (client: Client, variables: object = {}) =>
  (await client.send<{ cooperationProjects: { totalCount: number; nodes: { title: string; stage: string; parties: object[] }[] } }>(BY_STAGE, { network, ...variables })).data.cooperationProjects;

test('members read the projects of their network by stage; nobody else sees any', async () => {
  const all = await list(coordinator);
  expect(all.totalCount).toBe(6);
  expect(new Set(all.nodes.map(({ stage }) => stage))).toEqual(new Set(['IDEA', 'EMERGING', 'ACTIVE', 'REVIEWED', 'CLOSED', 'SET_ASIDE']));
  expect((await list(coordinator, { stages: ['IDEA', 'EMERGING'] })).totalCount).toBe(2);
  expect((await list(member)).totalCount).toBe(6);
  const stranger = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  for (const client of [api.anonymous, stranger]) {
    expect((await list(client)).totalCount).toBe(0);
    expect((await client.send(SHEET, { id: await idOf(api, 'cooperation_project', 'Du terril à l’assiette') })).data).toEqual({ cooperationProject: null });
  }
  expect((await list(await api.signedIn('admin'))).totalCount).toBe(6);
});

test('one statement reads one project or all of them, and every filter answers', async () => {
  expect(await api.statements(() => list(coordinator))).toHaveLength(1);
  const count = async (filter: string): Promise<number> => (await coordinator.send<{ cooperationProjects: { totalCount: number } }>(`{ cooperationProjects(filter: { ${filter} }, first: 1) { totalCount } }`)).data.cooperationProjects.totalCount;
  expect(await count('regions: ["32"]')).toBe(6);
  expect(await count('departements: ["62"]')).toBe(6);
  expect(await count('departements: ["2A"]')).toBe(0);
  expect(await count('text: "reparation cafe"')).toBe(1);
  expect(await count('updatedSince: "2099-01-01T00:00:00Z"')).toBe(0);
});

test('a project is started with its parties, objectives and limits', async () => {
  const input = { summary: 'Cuire ensemble.', parties: [{ actor: lampisterie, role: 'porteur' }, { actor: boucle, role: 'prête le terrain' }], objectives: [{ statement: ' Une fournée par mois ' }], limits: [{ statement: 'Pas la nuit' }] };
  const { cooperationProject, userErrors } = await start(animateur, input);
  expect(userErrors).toEqual([]);
  expect(cooperationProject).toMatchObject({ stage: 'IDEA', version: 1 });
  const { data } = await animateur.send<{ cooperationProject: object }>(SHEET, { id: cooperationProject!.id });
  expect(data.cooperationProject).toMatchObject({
    title: 'Un four à pain partagé', summary: 'Cuire ensemble.', viewerCanUpdate: true, viewerCanDelete: false, viewerCanOverride: false, network: { slug: 'demo' },
    objectives: [{ statement: 'Une fournée par mois' }], limits: [{ statement: 'Pas la nuit' }], essMonthEvents: { totalCount: 0 },
    parties: [{ role: 'porteur', actor: { name: 'La Lampisterie' } }, { role: 'prête le terrain', actor: { name: 'La Boucle' } }],
  });
  const lieu = await animateur.send<{ lieu: { cooperationProjects: { nodes: { title: string }[] } } }>('query ($id: ID!) { lieu(id: $id) { cooperationProjects(first: 20) { nodes { id title stage } } } }', { id: boucle });
  expect(lieu.data.lieu.cooperationProjects.nodes.map(({ title }) => title)).toContain('Un four à pain partagé');
});

test('parties belong to the network, and a start further on needs what that stage asks for', async () => {
  const elsewhere = (await api.database.pool.query<{ id: string }>(`INSERT INTO lieu (slug, name) VALUES ('ailleurs', 'Ailleurs') RETURNING id`)).rows[0]!.id;
  const before = (await list(coordinator)).totalCount;
  expect(codes((await start(coordinator, { parties: [{ actor: lampisterie, role: 'x' }, { actor: elsewhere, role: 'y' }] })).userErrors)).toEqual(['UNKNOWN_REFERENCE parties 1 actor']);
  expect(codes((await start(coordinator, { stage: 'ORGANISED', parties: [{ actor: boucle, role: 'x' }] })).userErrors)).toEqual(['STAGE_NOT_READY stage', 'TOO_FEW_PARTIES stage', 'NO_COLLECTIVE_OBJECTIVE stage', 'NO_EFFECT_EXPECTED stage', 'NO_LIMIT stage']);
  expect(codes((await start(coordinator, { stage: 'SET_ASIDE' })).userErrors)).toEqual(['REASON_MISSING stage']);
  expect(codes((await start(coordinator, { network: 'network_x' })).userErrors)).toEqual(['UNKNOWN_REFERENCE network']);
  expect((await list(coordinator)).totalCount).toBe(before);
  expect((await member.send(START, { input: { network, title: 'Non' } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await api.anonymous.send(START, { input: { network, title: 'Non' } })).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
});

test('a stage that is not ready says what is missing; a coordinator passes with a reason, which is kept and shown', async () => {
  const { id } = (await start(animateur, { parties: [{ actor: lampisterie, role: 'porteur' }] })).cooperationProject!;
  const refused = (await move(animateur, id, 1, 'ORGANISED')).data.advanceCooperationProject;
  expect(refused).toMatchObject({ cooperationProject: null, userErrors: [{ code: 'STAGE_NOT_READY', path: ['to'] }] });
  expect(refused.missing.map(({ code }) => code)).toEqual(['TOO_FEW_PARTIES', 'NO_COLLECTIVE_OBJECTIVE', 'NO_EFFECT_EXPECTED', 'NO_LIMIT']);
  expect(refused.missing[2]!.message).toContain('La Lampisterie');
  expect((await move(animateur, id, 1, 'EMERGING', 'On y va')).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await move(coordinator, id, 1, 'EMERGING', '  ')).data.advanceCooperationProject.cooperationProject).toBeNull();

  const passed = (await move(coordinator, id, 1, 'EMERGING', 'Les parties signent vendredi')).data.advanceCooperationProject;
  expect(passed).toMatchObject({ cooperationProject: { stage: 'EMERGING', version: 2 }, missing: [{ code: 'TOO_FEW_PARTIES' }], userErrors: [] });
  const { rows } = await api.database.pool.query('SELECT reason, changes FROM audit_entry WHERE subject_id = $1 AND version = 2', [id]);
  expect(rows).toEqual([{ reason: 'Les parties signent vendredi', changes: { stage: { before: 'IDEA', after: 'EMERGING' } } }]);
  expect(await way(member, id)).toMatchObject({ passages: [{ from: 'IDEA', to: 'EMERGING', reason: 'Les parties signent vendredi', passedOver: ['TOO_FEW_PARTIES'], by: 'Claire Debruyne' }] });

  expect((await move(animateur, id, 1, 'ACTIVE')).data.advanceCooperationProject).toMatchObject({ missing: [], userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'stage' }] });
  expect((await move(animateur, id, 2, 'IDEA')).data.advanceCooperationProject).toMatchObject({ cooperationProject: { stage: 'IDEA', version: 3 }, missing: [] });
});

test('a project says what it lacks for its next stage and for any other', async () => {
  const { id } = (await start(animateur, { parties: [{ actor: lampisterie, role: 'porteur' }, { actor: boucle, role: 'terrain' }], objectives: [{ statement: 'Cuire' }], limitsDiscussedOn: '2026-11-03' })).cooperationProject!;
  expect(await way(animateur, id)).toMatchObject({ missing: [], organised: [{ said: expect.stringContaining('La Lampisterie et La Boucle') as string, __typename: 'MissingForStage' }], setAsideFrom: null, passages: [] });
  const { rows: [effect] } = await api.database.pool.query<{ id: string }>(`INSERT INTO useful_effect (project_id, statement) VALUES ($1, 'Du pain frais') RETURNING id`, [id]);
  await api.database.pool.query('INSERT INTO effect_party SELECT $1, id FROM project_party WHERE project_id = $2', [effect!.id, id]);
  expect(await way(animateur, id)).toMatchObject({ organised: [] });
  expect((await move(animateur, id, 1, 'ORGANISED')).data.advanceCooperationProject).toMatchObject({ cooperationProject: { stage: 'ORGANISED' } });
  expect((await way(animateur, id)).missing.map(({ code }) => code)).toEqual(['NO_FIL_ROUGE', 'NO_COMMITMENT_AGREED']);
});

test('a project is set aside with a reason, and goes back to where it was', async () => {
  const { id } = (await start(animateur, { parties: [{ actor: lampisterie, role: 'porteur' }, { actor: boucle, role: 'terrain' }] })).cooperationProject!;
  await move(animateur, id, 1, 'EMERGING');
  expect(codes((await move(animateur, id, 2, 'SET_ASIDE')).data.advanceCooperationProject.userErrors)).toEqual(['REASON_MISSING overrideReason']);
  expect((await move(animateur, id, 2, 'SET_ASIDE', 'Le four est cassé')).data.advanceCooperationProject.cooperationProject).toMatchObject({ stage: 'SET_ASIDE' });
  expect(await way(animateur, id)).toMatchObject({ setAsideFrom: 'EMERGING', missing: [], passages: [{}, { to: 'SET_ASIDE', reason: 'Le four est cassé', passedOver: [] }] });
  const undo = (version: number) => animateur.send('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { userErrors { code } } }', { input: { subject: id, version } });
  await undo(3);
  expect(await way(animateur, id)).toMatchObject({ stage: 'EMERGING', setAsideFrom: null });
  // Taking that back sets it aside again, for the same reason.
  await undo(4);
  expect(await way(animateur, id)).toMatchObject({ stage: 'SET_ASIDE', setAsideFrom: 'EMERGING', passages: [{}, {}, {}, { reason: 'Le four est cassé' }] });
  expect((await move(animateur, id, 5, 'EMERGING')).data.advanceCooperationProject).toMatchObject({ cooperationProject: { stage: 'EMERGING' }, missing: [] });
});

test('those who sit together add at once; parties and limits belong to the network', async () => {
  const { id } = (await start(animateur, { parties: [{ actor: lampisterie, role: 'porteur' }] })).cooperationProject!;
  const ADD = 'mutation ($input: AddToCooperationProjectInput!) { addToCooperationProject(input: $input) { cooperationProject { version } userErrors { code path } } }';
  const add = async (client: Client, input: object) => (await client.send<{ addToCooperationProject: Written }>(ADD, { input: { id, ...input } })).data.addToCooperationProject;
  await Promise.all([...['Cuire', 'Partager', 'Apprendre'].map((statement) => add(animateur, { objectives: [{ statement }] })), add(coordinator, { limits: [{ statement: 'Pas la nuit', kind: 'TIME', threshold: 22, unit: 'h', holder: boucle }] })]);
  const { data } = await animateur.send<{ cooperationProject: { version: number; objectives: { statement: string }[]; limits: object[] } }>('query ($id: ID!) { cooperationProject(id: $id) { version objectives { statement } limits { statement kind threshold unit holder { name } warnings { message } } } }', { id });
  expect(data.cooperationProject).toMatchObject({ version: 5, limits: [{ statement: 'Pas la nuit', kind: 'TIME', threshold: 22, unit: 'h', holder: { name: 'La Boucle' }, warnings: [] }] });
  expect(data.cooperationProject.objectives.map(({ statement }) => statement).sort()).toEqual(['Apprendre', 'Cuire', 'Partager']);
  const wrong = { parties: [{ actor: lampisterie, role: 'encore' }] };
  expect(codes((await add(animateur, wrong)).userErrors)).toEqual(['DUPLICATE parties 0 actor']);
  expect(codes((await add(animateur, { limits: [{ statement: 'A' }, { statement: ' ', threshold: -1, holder: 'lieu_x' }] })).userErrors).sort()).toEqual(['BLANK limits 1 statement', 'INVALID limits 1 threshold', 'UNIT_MISSING limits 1 unit', 'UNKNOWN_REFERENCE limits 1 holder']);
  expect((await member.send(ADD, { input: { id, objectives: [{ statement: 'Non' }] } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
});

test('of a limit that stays, what is not said stays; taken back, it is as it was', async () => {
  const { id } = (await start(coordinator, { limits: [{ statement: 'Pas la nuit', kind: 'TIME', threshold: 22, unit: 'h' }] })).cooperationProject!;
  const limits = async () => (await coordinator.send<{ cooperationProject: { limits: { id: string }[] } }>('query ($id: ID!) { cooperationProject(id: $id) { limits { id statement kind threshold unit } } }', { id })).data.cooperationProject.limits;
  const [before] = await limits();
  await change(coordinator, id, 1, { limits: [{ id: before!.id, statement: 'Pas après 22 h' }] });
  expect(await limits()).toEqual([{ ...before, statement: 'Pas après 22 h' }]);
  await change(coordinator, id, 2, { limits: [{ id: before!.id, statement: 'Pas après 22 h', kind: null, threshold: null, unit: null }] });
  expect(await limits()).toMatchObject([{ kind: null, threshold: null, unit: null }]);
  await coordinator.send('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { userErrors { code } } }', { input: { subject: id, version: 3 } });
  expect(await limits()).toEqual([{ ...before, statement: 'Pas après 22 h' }]);
});

test('whoever writes the list of parties does not drop those whom they cannot see', async () => {
  const { rows: [unseen] } = await api.database.pool.query<{ id: string }>(`INSERT INTO lieu (slug, name, visibility) VALUES ('invisible', 'Invisible', 'NETWORK') RETURNING id`);
  await api.database.pool.query(`INSERT INTO network_actor (network_id, actor_id, keeper) SELECT id, $1, slug <> 'demo' FROM network WHERE slug IN ('demo', 'demo-voisine')`, [unseen!.id]);
  const { id } = (await start(coordinator, { parties: [{ actor: lampisterie, role: 'porteur' }, { actor: boucle, role: 'terrain' }] })).cooperationProject!;
  await api.database.pool.query(`INSERT INTO project_party (project_id, actor_id, role) VALUES ($1, $2, 'discrète')`, [id, unseen!.id]);
  expect((await change(animateur, id, 1, { parties: [{ actor: lampisterie, role: 'cuit' }] })).data.updateCooperationProject.userErrors).toEqual([]);
  const { data } = await animateur.send<{ cooperationProject: { parties: object[] } }>(SHEET, { id });
  expect(data.cooperationProject.parties).toEqual([expect.objectContaining({ role: 'cuit' }), expect.objectContaining({ role: 'discrète', actor: null })]);

  await api.database.pool.query(`WITH o AS (INSERT INTO organisation (name, member_kind) SELECT 'Beaucoup ' || n, 'TRAINING_BODY' FROM generate_series(1, 199) n RETURNING id) INSERT INTO network_actor (network_id, actor_id, keeper) SELECT n.id, o.id, true FROM o, network n WHERE n.slug = 'demo'`);
  const { rows: many } = await api.database.pool.query<{ actor: string }>(`SELECT id AS actor FROM organisation WHERE name LIKE 'Beaucoup %'`);
  const all = [{ actor: lampisterie, role: 'cuit' }, ...many.map(({ actor }) => ({ actor, role: 'aide' }))];
  expect((await change(animateur, id, 2, { parties: all })).data.updateCooperationProject.userErrors).toMatchObject([{ code: 'TOO_MANY', path: ['parties'] }]);
  expect((await change(animateur, id, 2, { parties: all.slice(1) })).data.updateCooperationProject.userErrors).toEqual([]);
});

test('a stale change is merged where nobody touched the same fields; a party that stays keeps its id', async () => {
  const { id } = (await start(animateur, { parties: [{ actor: lampisterie, role: 'porteur' }], objectives: [{ statement: 'Cuire' }] })).cooperationProject!;
  const sheet = async () => (await animateur.send<{ cooperationProject: { title: string; parties: { id: string }[]; objectives: { id: string; statement: string }[] } }>(SHEET, { id })).data.cooperationProject;
  const first = await sheet();
  await change(coordinator, id, 1, { title: 'Le four', objectives: [{ id: first.objectives[0]!.id, statement: 'Cuire ensemble' }, { statement: 'Partager' }] });
  const merged = (await change(animateur, id, 1, { parties: [{ actor: boucle, role: 'terrain' }, { actor: lampisterie, role: 'porteur' }] })).data.updateCooperationProject;
  expect(merged).toMatchObject({ cooperationProject: { version: 3 }, userErrors: [] });
  const after = await sheet();
  expect(after).toMatchObject({ title: 'Le four', objectives: [{ id: first.objectives[0]!.id, statement: 'Cuire ensemble' }, { statement: 'Partager' }] });
  expect(after.parties).toHaveLength(2);
  expect(after.parties[0]!.id).toBe(first.parties[0]!.id);

  const stale = (await change(animateur, id, 1, { title: 'Notre four' })).data.updateCooperationProject;
  expect(stale).toMatchObject({ cooperationProject: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'title', base: 'Un four à pain partagé', mine: 'Notre four', theirs: 'Le four' }] });
  const other = (await start(coordinator, { objectives: [{ statement: 'Ailleurs' }] })).cooperationProject!.id;
  expect(codes((await change(coordinator, other, 1, { objectives: [{ id: first.objectives[0]!.id, statement: 'Volé' }] })).data.updateCooperationProject.userErrors)).toEqual(['UNKNOWN_REFERENCE objectives 0 id']);
});

test('an animateur changes the projects of their lieu only; a deleted project comes back as it was', async () => {
  const others = (await start(coordinator, { parties: [{ actor: boucle, role: 'porteur' }] })).cooperationProject!.id;
  expect((await change(animateur, others, 1, { title: 'À moi' })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await change(await accountIn(api, 'demo-voisine', 'ANIMATEUR'), others, 1, { title: 'À moi' })).errors![0]!.extensions.code).toBe('NOT_FOUND');
  const DELETE = 'mutation ($id: ID!, $v: Int!) { deleteCooperationProject(input: { id: $id, expectedVersion: $v }) { deletedId userErrors { code path } } }';
  expect((await animateur.send(DELETE, { id: others, v: 1 })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await coordinator.send(DELETE, { id: others, v: 1 })).data).toEqual({ deleteCooperationProject: { deletedId: others, userErrors: [] } });
  expect((await coordinator.send(SHEET, { id: others })).data).toEqual({ cooperationProject: null });
  const restored = await coordinator.send('mutation ($id: ID!) { restore(input: { id: $id }) { node { __typename id } userErrors { code } } }', { id: others });
  expect(restored.data).toEqual({ restore: { node: { __typename: 'CooperationProject', id: others }, userErrors: [] } });
});

test('a cooperation has 200 parties, objectives and limits of each at most, also when they come one by one', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ statement: `Numéro ${index}` }));
  expect(codes((await start(coordinator, { objectives: many(201), limits: many(201), parties: Array.from({ length: 201 }, () => ({ actor: boucle, role: 'relais' })) })).userErrors)).toEqual(expect.arrayContaining(['TOO_MANY parties', 'TOO_MANY objectives', 'TOO_MANY limits']));
  const { id } = (await start(coordinator, { objectives: many(199) })).cooperationProject!;
  const add = async (): Promise<string[]> =>
    codes((await coordinator.send<{ addToCooperationProject: Written }>('mutation ($id: ID!) { addToCooperationProject(input: { id: $id, objectives: [{ statement: "Encore un" }] }) { userErrors { code path } } }', { id })).data.addToCooperationProject.userErrors);
  expect([await add(), await add()]).toEqual([[], ['TOO_MANY objectives']]);
});

test('ids of objectives and limits are given here: a sender names those that the project has or had, each once', async () => {
  expect(codes((await start(coordinator, { objectives: [{ statement: 'A' }, { id: 'bar', statement: 'B' }], limits: [{ id: '', statement: 'C' }] })).userErrors)).toEqual(['UNKNOWN_REFERENCE objectives 1 id', 'UNKNOWN_REFERENCE limits 0 id']);
  const { id } = (await start(coordinator, { objectives: [{ statement: 'A' }] })).cooperationProject!;
  const told = async (version: number, edit: object): Promise<string[]> => codes((await change(coordinator, id, version, edit)).data.updateCooperationProject.userErrors);
  const objectives = (await coordinator.send<{ cooperationProject: { objectives: { id: string; statement: string }[] } }>(SHEET, { id })).data.cooperationProject.objectives;
  for (const unknown of ['objective_00000000000000000000000000000000', 'x'.repeat(12_000)]) expect(await told(1, { objectives: [{ id: unknown, statement: 'B' }] })).toEqual(['UNKNOWN_REFERENCE objectives 0 id']);
  expect(await told(1, { limits: objectives })).toEqual(['UNKNOWN_REFERENCE limits 0 id']);
  expect(await told(1, { objectives: [...objectives, ...objectives] })).toEqual(['DUPLICATE objectives']);
  // One that somebody else removed comes back under its id, where that is chosen.
  expect(await told(1, { objectives: [] })).toEqual([]);
  expect(await told(2, { objectives })).toEqual([]);
});

test('a party that the viewer may not read does not tell where a project is', async () => {
  const { rows: [hidden] } = await api.database.pool.query<{ id: string }>(`INSERT INTO lieu (slug, name, visibility, commune_code) VALUES ('cache', 'Caché', 'NETWORK', '97411') RETURNING id`);
  await api.database.pool.query(`INSERT INTO network_actor (network_id, actor_id, keeper) SELECT id, $1, slug <> 'demo' FROM network WHERE slug IN ('demo', 'demo-voisine')`, [hidden!.id]);
  await start(coordinator, { parties: [{ actor: hidden!.id, role: 'x' }] });
  const count = async (): Promise<number> => (await member.send<{ cooperationProjects: { totalCount: number } }>('{ cooperationProjects(filter: { communes: ["97411"] }, first: 1) { totalCount } }')).data.cooperationProjects.totalCount;
  expect(await count()).toBe(0);
  await api.database.pool.query('UPDATE network_actor SET keeper = true WHERE actor_id = $1', [hidden!.id]);
  expect(await count()).toBe(1);
});

test('a party whose actor was deleted can be let go by its own id, and no other', async () => {
  const { pool } = api.database;
  const network = await idOf(api, 'network', 'demo');
  const make = async (name: string): Promise<string> => (await coordinator.send<{ createOrganisation: { organisation: { id: string } } }>('mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }', { input: { network, name, memberKind: 'ESS_ENTERPRISE' } })).data.createOrganisation.organisation.id;
  const [gone, there] = [await make('Association dissoute'), await make('Association vivante')];
  const { rows } = await pool.query<{ id: string }>("INSERT INTO cooperation_project (network_id, title) VALUES ($1, 'Une partie est partie') RETURNING id", [network]);
  const id = rows[0]!.id;
  await pool.query("INSERT INTO project_party (project_id, actor_id, role) VALUES ($1, $2, 'porte'), ($1, $3, 'aide')", [id, gone, there]);
  await pool.query('UPDATE organisation SET deleted_at = now() WHERE id = $1', [gone]);
  const parties = async (): Promise<{ id: string; gone: boolean; actor: object | null }[]> =>
    (await coordinator.send<{ cooperationProject: { parties: { id: string; gone: boolean; actor: object | null }[] } }>('query ($id: ID!) { cooperationProject(id: $id) { parties { id gone actor { id } } } }', { id })).data.cooperationProject.parties;
  const [first, second] = await parties();
  expect([first, second]).toMatchObject([{ gone: true, actor: null }, { gone: false, actor: { id: there } }]);
  const leave = async (party: string): Promise<string[]> =>
    (await coordinator.send<{ updateCooperationProject: { userErrors: { code: string; path: string[] }[] } }>('mutation ($input: UpdateCooperationProjectInput!) { updateCooperationProject(input: $input) { userErrors { code path } } }', { input: { id, expectedVersion: 1, change: {}, leave: [party] } })).data.updateCooperationProject.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(await leave(second!.id)).toEqual(['UNKNOWN_REFERENCE leave.0']);
  expect(await leave(first!.id)).toEqual([]);
  expect((await parties()).map((party) => party.id)).toEqual([second!.id]);
});
