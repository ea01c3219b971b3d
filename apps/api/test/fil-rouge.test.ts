import { remindOfTasks } from '../src/modules/tasks/task-reminder.service.js';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let member: Client;
let network: string;
let repair: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  [coordinator, animateur, member] = await Promise.all([api.signedIn('coordination'), api.signedIn('animation'), accountIn(api, 'demo', 'MEMBER')]);
  [network, repair] = await Promise.all([idOf(api, 'network', 'demo'), idOf(api, 'cooperation_project', 'Le grand repair café du bassin')]);
}, 120_000);
afterAll(() => api.close());

interface Item {
  id: string;
  why: string;
  subject: { __typename: string; id: string } | null;
}
interface Thread {
  id: string;
  sentence: string;
  version: number;
  shareToken: string | null;
  milestones: { id: string; title: string; done: boolean; startsOn: string | null; phase: string | null; items: Item[] }[];
  adrift: { __typename: string; id: string }[];
}
interface Answered {
  filRouge: Thread | null;
  userErrors: { code: string; path: string[] }[];
  conflicts: { field: string; base: unknown; mine: unknown; theirs: unknown }[];
}

const ID_OF_ANY = '__typename ... on EssMonthEvent { id } ... on Decision { id } ... on CooperationTask { id } ... on CooperationDocument { id } ... on CooperationProject { id }';
const THREAD = `id sentence version shareToken milestones { id title done startsOn phase items { id why subject { ${ID_OF_ANY} } } } adrift { ${ID_OF_ANY} }`;

/** Sends `field(input:)` and answers its payload. */
async function act<Payload = Answered>(client: Client, field: string, input: object, answer = `filRouge { ${THREAD} }`, type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`): Promise<Payload> {
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${answer} userErrors { code path }${field.startsWith('write') || field.startsWith('update') || field === 'unhang' ? ' conflicts { field base mine theirs }' : ''} } }`;
  const { data, errors } = await client.send<Record<string, Payload>>(query, { input });
  if (errors) throw new Error(errors.map(({ extensions }) => extensions.code).join(' '));
  return data[field]!;
}
const threadOf = async (client: Client, id = repair): Promise<Thread> => (await client.send<{ cooperationProject: { filRouge: Thread } }>(`query ($id: ID!) { cooperationProject(id: $id) { filRouge { ${THREAD} } } }`, { id })).data.cooperationProject.filRouge;
const write = (client: Client, of: string, expectedVersion: number, change: object): Promise<Answered> => act(client, 'writeFilRouge', { id: of, expectedVersion, change });
const start = async (): Promise<string> => (await act<{ cooperationProject: { id: string } }>(coordinator, 'createCooperationProject', { network, title: 'Un four à pain partagé' }, 'cooperationProject { id }')).cooperationProject.id;
const decide = async (project: string, title: string): Promise<string> => (await act<{ decision: { id: string } }>(coordinator, 'createDecision', { project, title, decidedOn: '2026-11-02' }, 'decision { id }')).decision.id;

test('the sheet of a project and the shared aim of a network are read in one statement each', async () => {
  const sheet = `query ProjectSheet($id: ID!) { cooperationProject(id: $id) {
    filRouge { sentence milestones { id title startsOn done items { why subject { __typename ... on EssMonthEvent { id } ... on Decision { id } ... on CooperationTask { id } } } } adrift { __typename } }
    decisions { id title decidedOn outcome milestone { title } objections { statement by { id name } } }
    tasks(first: 50) { nodes { id title done dueOn overdue mine viewerCanComplete milestone { title } assignee { id name } } } documents(first: 10) { nodes { title url milestone { title } } } } }`;
  interface Sheet {
    cooperationProject: {
      filRouge: Thread; decisions: { title: string; objections: { by: { name: string } }[] }[]; tasks: { nodes: { title: string; overdue: boolean; mine: boolean; assignee: { name: string } | null }[] };
    };
  }
  const texts = await api.statements(async () => {
    const { data: { cooperationProject: { filRouge, decisions, tasks } } } = await animateur.send<Sheet>(sheet, { id: repair });
    expect(filRouge.milestones.map(({ done }) => done)).toEqual([true, true, false, false]);
    expect(filRouge.milestones[1]!.items.map(({ subject }) => subject!.__typename)).toEqual(['EssMonthEvent', 'CooperationDocument']);
    expect(filRouge.adrift.map(({ __typename }) => __typename)).toContain('EssMonthEvent');
    expect(decisions[1]!.objections[0]!.by.name).toBe('Karim Haddad');
    expect(tasks.nodes[0]).toMatchObject({ title: 'Imprimer les affiches des trois lieux', overdue: true, mine: true, assignee: { name: 'Inès Caron' } });
  });
  expect(texts).toHaveLength(1);
  const aim = 'query SharedAim($network: ID!) { network(id: $network) { id sharedAim { statement version objectives { id statement } limits { id statement } } filRouge { sentence milestones { id title phase done } adrift { __typename } } } }';
  interface Aim { network: { sharedAim: { objectives: object[] } | null; filRouge: Thread | null } }
  expect(await api.statements(async () => {
    const { data } = await member.send<Aim>(aim, { network });
    expect(data.network.sharedAim!.objectives).toHaveLength(4);
    const adrift = data.network.filRouge!.adrift.map(({ __typename }) => __typename);
    expect(adrift).toContain('CooperationProject');
    expect(adrift).not.toContain('CooperationTask');
    expect(data.network.filRouge!.milestones.map(({ phase }) => phase)).toHaveLength(8);
  })).toHaveLength(1);
  for (const client of [api.anonymous, await accountIn(api, 'demo-voisine', 'COORDINATOR')]) expect((await client.send<Aim>(aim, { network })).data.network).toMatchObject({ sharedAim: null, filRouge: null });
});

test('a thread is begun, written by several, and merged as long as nobody says something else of the same', async () => {
  const project = await start();
  const { filRouge } = await write(coordinator, project, 0, { sentence: ' Une fournée par mois ', milestones: [{ title: 'Bâtir' }, { title: 'Cuire', startsOn: '2026-11-14' }] });
  expect(filRouge).toMatchObject({ version: 1, sentence: 'Une fournée par mois', milestones: [{ title: 'Bâtir', startsOn: null }, { title: 'Cuire', startsOn: '2026-11-14' }] });
  // Somebody who began one at the same time learns of it.
  expect(await write(coordinator, project, 0, { sentence: 'Deux fournées' })).toMatchObject({ filRouge: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'sentence', mine: 'Deux fournées', theirs: 'Une fournée par mois' }] });
  const [build, bake] = filRouge!.milestones.map(({ id }) => id) as [string, string];
  await act(coordinator, 'setMilestoneDone', { milestone: build, done: true });
  await act(coordinator, 'hangOnMilestone', { subject: await decide(project, 'Le four reste au jardin'), milestone: bake, why: 'Là où tout le monde passe.' });
  const merged = await write(coordinator, project, 1, { milestones: [{ id: bake, title: 'Cuire ensemble', startsOn: '2026-11-14' }, { id: build, title: 'Bâtir' }, { title: 'Partager' }] });
  expect(merged.filRouge).toMatchObject({ version: 4, milestones: [{ id: bake, title: 'Cuire ensemble', done: false, items: [{ why: 'Là où tout le monde passe.' }] }, { id: build, done: true }, { title: 'Partager' }] });
  expect(await write(coordinator, project, 1, { milestones: [{ id: build, title: 'Construire' }] })).toMatchObject({ filRouge: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'milestones' }] });
  const other = await threadOf(coordinator);
  expect((await write(coordinator, project, 4, { milestones: [{ id: other.milestones[0]!.id, title: 'Volé' }, { title: ' ' }] })).userErrors).toEqual([{ code: 'BLANK', path: ['milestones', '1', 'title'] }, { code: 'UNKNOWN_REFERENCE', path: ['milestones', '0', 'id'] }]);

  // A milestone that is removed takes along what hangs on it; undoing brings both back under their ids.
  const item = merged.filRouge!.milestones[0]!.items[0]!.id;
  const without = await write(coordinator, filRouge!.id, 4, { milestones: [{ id: build, title: 'Bâtir' }] });
  expect(without.filRouge!.adrift).toHaveLength(1);
  const undone = await coordinator.send('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { userErrors { code } } }', { input: { subject: filRouge!.id, version: 5 } });
  expect(undone.data).toEqual({ undoChange: { userErrors: [] } });
  expect(await threadOf(coordinator, project)).toMatchObject({ adrift: [], milestones: [{ id: bake, items: [{ id: item }] }, { id: build, done: true }, { title: 'Partager' }] });
});

test('what hangs belongs to the project, hangs once, and is moved and taken off; what is deleted is not shown until it is back', async () => {
  const project = await start();
  const { filRouge } = await write(coordinator, project, 0, { milestones: [{ title: 'A' }, { title: 'B' }] });
  const [a, b] = filRouge!.milestones.map(({ id }) => id) as [string, string];
  const [first, second] = [await decide(project, 'Un'), await decide(project, 'Deux')];
  const hang = (subject: string, milestone: string, why = 'Parce que'): Promise<Answered> => act(coordinator, 'hangOnMilestone', { subject, milestone, why });
  const subjects = (thread: Thread | null): (string | undefined)[][] => thread!.milestones.map(({ items }) => items.map(({ subject }) => subject?.id));
  expect((await hang(await decide(repair, 'Ailleurs'), a)).userErrors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['subject'] }]);
  expect((await hang(repair, a)).userErrors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['subject'] }]);
  expect((await hang(first, a, ' ')).userErrors).toEqual([{ code: 'BLANK', path: ['why'] }]);
  await hang(first, a);
  const both = (await hang(second, a)).filRouge!;
  expect(subjects(both)).toEqual([[first, second], []]);
  const [one, two] = both.milestones[0]!.items.map(({ id }) => id) as [string, string];
  expect(subjects((await act(coordinator, 'moveItem', { item: two, milestone: a, position: 0 }, undefined, 'MoveMilestoneItemInput')).filRouge)).toEqual([[second, first], []]);
  expect(subjects((await hang(second, b, 'Mieux ici')).filRouge)).toEqual([[first], [second]]);
  expect((await act(coordinator, 'moveItem', { item: two, milestone: 'milestone_x' }, undefined, 'MoveMilestoneItemInput')).userErrors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['milestone'] }]);
  const off = (await act(coordinator, 'unhang', { item: one })).filRouge!;
  expect(off.adrift.map(({ id }) => id)).toEqual([first]);

  await act(coordinator, 'deleteDecision', { id: second, expectedVersion: 1 }, 'deletedId', 'DeleteInput');
  expect(subjects(await threadOf(coordinator, project))).toEqual([[], []]);
  await act(coordinator, 'restore', { id: second }, 'node { id }');
  expect(subjects(await threadOf(coordinator, project))).toEqual([[], [second]]);
  await expect(act(member, 'unhang', { item: two })).rejects.toThrow('FORBIDDEN');

  // An event that goes to another project leaves the thread, and is there again when it comes back.
  const event = await idOf(api, 'ess_month_event', 'Sécurité électrique pour bénévoles réparateurs');
  const moved = async (to: string): Promise<string[]> => {
    await api.database.pool.query('UPDATE ess_month_event SET cooperation_project_id = $2 WHERE id = $1', [event, to]);
    return (await threadOf(coordinator)).milestones.flatMap(({ items }) => items.map(({ subject }) => subject!.id));
  };
  expect(await moved(project)).not.toContain(event);
  expect(await moved(repair)).toContain(event);
});

test('what was observed hangs on a milestone of its own project, is never adrift, and a link shows of it no more than its effect', async () => {
  const project = await start();
  const { rows: [seen] } = await api.database.pool.query<{ id: string }>(
    `WITH e AS (INSERT INTO useful_effect (project_id, statement) VALUES ($1, 'On cuit ensemble') RETURNING id) INSERT INTO observation (effect_id, observed_on, outcome, narrative) SELECT id, '2026-11-01', 'OBSERVED', 'Madame Caron a pleuré.' FROM e RETURNING id`, [project]);
  const thread = (await write(coordinator, project, 0, { sentence: 'Du pain', milestones: [{ title: 'Allumer le four' }] })).filRouge!;
  expect(thread.adrift).toEqual([]);
  const hang = (milestone: string) => act(coordinator, 'hangOnMilestone', { subject: seen!.id, milestone, why: 'C’est pour cela.' });
  const elsewhere = (await threadOf(coordinator)).milestones[0]!.id;
  expect((await hang(elsewhere)).userErrors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', path: ['subject'] }]);
  const [milestone] = (await hang(thread.milestones[0]!.id)).filRouge!.milestones;
  expect(milestone!.items).toEqual([{ id: expect.any(String), why: 'C’est pour cela.', subject: { __typename: 'Observation' } }]);
  const own = await coordinator.send('query ($id: ID!) { node(id: $id) { ... on Observation { milestone { title } } } }', { id: seen!.id });
  expect(own.data).toEqual({ node: { milestone: { title: 'Allumer le four' } } });
  const { shareToken } = (await act(coordinator, 'shareFilRouge', { id: thread.id, expectedVersion: thread.version })).filRouge!;
  const shared = await api.anonymous.send('query ($token: String!) { sharedThread(token: $token) { milestones { items { kind title } } } }', { token: shareToken });
  expect(shared.data).toEqual({ sharedThread: { milestones: [{ items: [{ kind: 'Observation', title: 'On cuit ensemble' }] }] } });
  await api.database.pool.query('UPDATE observation SET deleted_at = now() WHERE id = $1', [seen!.id]);
  expect((await threadOf(coordinator, project)).milestones[0]!.items).toEqual([]);
});

test('a link shows sentence, milestones, titles and whys to anybody, until it is closed', async () => {
  const SHARED = 'query ($token: String!) { sharedThread(token: $token) { title networkName sentence milestones { title startsOn done phase items { kind title why } } } }';
  const { id, version, shareToken } = await threadOf(animateur);
  expect(shareToken).toBeNull();
  const opened = (await act(animateur, 'shareFilRouge', { id, expectedVersion: version })).filRouge!;
  expect(opened.shareToken).toMatch(/^[\w-]{43}$/);
  expect((await threadOf(member)).shareToken).toBeNull();
  const shared = async (token: string | null) => (await api.anonymous.send<{ sharedThread: { title: string; networkName: string; milestones: { items: object[] }[] } | null }>(SHARED, { token })).data.sharedThread;
  const seen = (await shared(opened.shareToken))!;
  expect(seen).toMatchObject({ title: 'Le grand repair café du bassin', networkName: expect.stringMatching(/\w/) });
  expect(seen.milestones[2]!.items).toEqual([{ kind: 'CooperationTask', title: 'Imprimer les affiches des trois lieux', why: expect.stringContaining('une seule affiche') }]);
  expect(JSON.stringify(seen)).not.toContain('Caron');
  const { rows } = await api.database.pool.query('SELECT changes FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1', [id]);
  const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
  expect(rows).toEqual([{ changes: { shared: { before: false, after: true }, sharedUntil: { before: null, after: expect.stringMatching(new RegExp(`^${inAYear.slice(0, 7)}`)) } } }]);
  await act(animateur, 'unshareFilRouge', { id, expectedVersion: opened.version }, undefined);
  expect(await shared(opened.shareToken)).toBeNull();
  const again = (await act(animateur, 'shareFilRouge', { id, expectedVersion: opened.version + 1 })).filRouge!;
  expect(again.shareToken).not.toBe(opened.shareToken);
  // It ends on a day that one chooses; then it is closed as if somebody had done so.
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const until = (on: string, expectedVersion: number) => act<{ filRouge: { shareToken: string; sharedUntil: string; version: number } | null; userErrors: { code: string; path: string[] }[] }>(animateur, 'shareFilRouge', { id, expectedVersion, until: on }, 'filRouge { shareToken sharedUntil version }');
  for (const on of [day(-2), day(365 * 6)]) expect((await until(on, again.version)).userErrors).toEqual([{ code: 'INVALID', path: ['until'] }]);
  const longer = (await until(day(700), again.version)).filRouge!;
  expect(longer).toEqual({ shareToken: again.shareToken, sharedUntil: day(700), version: again.version + 1 });
  await api.database.pool.query(`UPDATE fil_rouge SET shared_until = current_date - 2 WHERE id = $1`, [id]);
  expect([await shared(again.shareToken), (await threadOf(animateur)).shareToken]).toEqual([null, null]);
  const anew = (await until(day(10), longer.version)).filRouge!;
  expect(anew.shareToken).not.toBe(again.shareToken);
  expect(await shared(again.shareToken)).toBeNull();
  expect((await shared(anew.shareToken))!.title).toBe('Le grand repair café du bassin');
  await expect(api.database.pool.query('UPDATE fil_rouge SET shared_until = NULL WHERE id = $1', [id])).rejects.toThrow('fil_rouge_link_ends');
  await api.database.pool.query('UPDATE cooperation_project SET deleted_at = now() WHERE id = $1', [repair]);
  expect(await shared(anew.shareToken)).toBeNull();
  await api.database.pool.query('UPDATE cooperation_project SET deleted_at = NULL WHERE id = $1', [repair]);
});

test('whoever is to see to a task is told, ticks it off, and is reminded once of each due date', async () => {
  const { rows: [ines] } = await api.database.pool.query<{ id: string; user_id: string }>(`SELECT id, user_id FROM person WHERE name = 'Inès Caron'`);
  const told = async (): Promise<unknown[]> =>
    (await api.database.pool.query<{ kind: string; values: object }>(`SELECT kind, values FROM notification WHERE user_id = $1 AND values ->> 'title' = 'Chauffer le four' ORDER BY id`, [ines!.user_id])).rows;
  const project = await start();
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const task = 'task { id version done viewerCanUpdate viewerCanComplete }';
  interface Written { task: { id: string; version: number; done: boolean; viewerCanUpdate: boolean; viewerCanComplete: boolean } | null; userErrors: { code: string; path: string[] }[] }
  expect((await act<Written>(coordinator, 'createCooperationTask', { project, title: 'Chauffer', assignee: await idOf(api, 'lieu', 'La Boucle') }, task)).userErrors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['assignee'] }]);
  const made = (await act<Written>(coordinator, 'createCooperationTask', { project, title: 'Chauffer le four', assignee: ines!.id, dueOn: day(1) }, task)).task!;
  expect(await told()).toEqual([{ kind: 'TASK_ASSIGNED', values: { title: 'Chauffer le four', project: 'Un four à pain partagé' } }]);

  await remindOfTasks(api.server.dataSource);
  expect(await remindOfTasks(api.server.dataSource)).toEqual([]);
  await act<Written>(coordinator, 'updateCooperationTask', { id: made.id, expectedVersion: 1, change: { dueOn: day(-4) } }, task);
  expect(await remindOfTasks(api.server.dataSource)).toEqual([made.id]);
  expect((await told()).map((each) => (each as { kind: string }).kind)).toEqual(['TASK_ASSIGNED', 'TASK_DUE', 'TASK_OVERDUE']);

  // The project is not hers; the task is.
  await expect(act(animateur, 'updateCooperationTask', { id: made.id, expectedVersion: 2, change: { notes: 'x' } }, task)).rejects.toThrow('FORBIDDEN');
  expect((await act<Written>(animateur, 'setTaskDone', { id: made.id, expectedVersion: 2, done: true }, task)).task).toEqual({ id: made.id, version: 3, done: true, viewerCanUpdate: false, viewerCanComplete: true });
  await expect(act(member, 'setTaskDone', { id: made.id, expectedVersion: 3, done: false }, task)).rejects.toThrow('FORBIDDEN');
  const back = await coordinator.send('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { userErrors { code } } }', { input: { subject: made.id, version: 3 } });
  expect(back.data).toEqual({ undoChange: { userErrors: [] } });
});

test('a decision keeps who raised an objection, also when that person is erased; the person\'s data names task and objection', async () => {
  const karim = await idOf(api, 'person', 'Karim Haddad');
  const data = (await (await coordinator.fetch(`/people/${karim}/data.json`)).json()) as { tasks?: { title: string }[]; objections?: { statement: string }[] };
  expect(JSON.stringify(data)).toContain('Rassembler les multimètres');
  expect(JSON.stringify(data)).toContain('Certaines personnes viendront pour rien');
  const read = async () => (await coordinator.send<{ cooperationProject: { decisions: { id: string; version: number; objections: { id: string; statement: string; by: { name: string } | null }[] }[]; tasks: { nodes: { title: string; assignee: object | null }[] } } }>(
    'query ($id: ID!) { cooperationProject(id: $id) { decisions { id version objections { id statement by { name } } } tasks(first: 50) { nodes { title assignee { name } } } } }', { id: repair })).data.cooperationProject;
  const { id, version, objections } = (await read()).decisions.find((each) => each.objections.length > 0)!;
  await api.database.pool.query('SELECT erase_person($1)', [karim]);
  const decision = 'decision { version objections { id statement } }';
  const kept = await act<{ decision: object; userErrors: object[] }>(coordinator, 'updateDecision', { id, expectedVersion: version, change: { objections: [{ id: objections[0]!.id, statement: 'De loin, parfois.' }, { statement: 'Et la notice ?' }] } }, decision);
  expect(kept).toMatchObject({ userErrors: [], decision: { version: version + 1, objections: [{ id: objections[0]!.id, statement: 'De loin, parfois.' }, { statement: 'Et la notice ?' }] } });
  expect((await api.database.pool.query('SELECT actor_id FROM objection WHERE id = $1', [objections[0]!.id])).rows).toEqual([{ actor_id: karim }]);
  expect((await read()).tasks.nodes.find(({ title }) => title === 'Rassembler les multimètres')).toBeDefined();
});

test('documents lead to the web; the aim of a network is merged and kept by those who coordinate it', async () => {
  const project = await start();
  const refused = await act<{ userErrors: { code: string; path: string[] }[] }>(coordinator, 'createCooperationDocument', { project, title: 'Plan', url: 'javascript:alert(1)' }, 'document { id }');
  expect(refused.userErrors).toEqual([{ code: 'INVALID_URL', path: ['url'] }]);
  interface Aimed { sharedAim: { version: number; objectives: { id: string; statement: string }[]; limits: object[] } | null; userErrors: { code: string }[]; conflicts: { field: string }[] }
  const aim = (expectedVersion: number, change: object): Promise<Aimed> => act<Aimed>(coordinator, 'updateSharedAim', { id: network, expectedVersion, change }, 'sharedAim { version objectives { id statement } limits { id } }');
  const said = await aim(1, { statement: 'Tenir ensemble.' });
  const merged = await aim(1, { objectives: [...said.sharedAim!.objectives.slice(1), { statement: 'Se connaître' }] });
  expect(merged.sharedAim).toMatchObject({ version: 3, objectives: [...said.sharedAim!.objectives.slice(1), { statement: 'Se connaître' }] });
  expect(await aim(1, { statement: 'Autre chose' })).toMatchObject({ sharedAim: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'statement' }] });
  // Of a limit that is named, the kind stays where it is not said.
  const limited = (await act<{ sharedAim: { limits: { id: string; kind: string | null }[] } }>(coordinator, 'updateSharedAim', { id: network, expectedVersion: 3, change: { limits: [{ statement: 'Pas le dimanche', kind: 'TIME' }, { statement: 'Sans alcool' }] } }, 'sharedAim { limits { id kind } }')).sharedAim.limits;
  expect(limited.map(({ kind }) => kind)).toEqual(['TIME', null]);
  const [sunday, sober] = limited;
  const again = await act<{ sharedAim: { limits: object[] } }>(coordinator, 'updateSharedAim', { id: network, expectedVersion: 4, change: { limits: [{ id: sunday!.id, statement: 'Jamais le dimanche' }, { id: sober!.id, statement: 'Sans alcool', kind: 'ETHICS' }] } }, 'sharedAim { limits { statement kind } }');
  expect(again.sharedAim.limits).toEqual([{ statement: 'Jamais le dimanche', kind: 'TIME' }, { statement: 'Sans alcool', kind: 'ETHICS' }]);
  await expect(act(animateur, 'updateSharedAim', { id: network, expectedVersion: 3, change: {} }, 'sharedAim { id }')).rejects.toThrow('FORBIDDEN');
  const neighbour = await api.database.pool.query<{ id: string }>(`SELECT id FROM network WHERE slug = 'demo-voisine'`);
  const first = await act<Aimed>(await api.signedIn('admin'), 'updateSharedAim', { id: neighbour.rows[0]!.id, expectedVersion: 0, change: { statement: 'À nous' } }, 'sharedAim { version objectives { id statement } limits { id } }');
  expect(first.sharedAim).toEqual({ version: 1, objectives: [], limits: [] });
});

test('whoever says which version they have seen is told where the same item has changed since, and not what else has', async () => {
  const project = await start();
  const { filRouge } = await act<{ filRouge: Thread & { id: string } }>(coordinator, 'writeFilRouge', { id: project, expectedVersion: 0, change: { milestones: [{ title: 'Bâtir' }, { title: 'Cuire' }] } }, `filRouge { ${THREAD} }`);
  const [build, bake] = filRouge.milestones.map(({ id }) => id);
  const [first, second] = [await decide(project, 'Four à bois'), await decide(project, 'Pas de gaz')];
  interface Hung { filRouge: Thread | null; userErrors: { code: string }[]; conflicts: { field: string; base: { why: string }; theirs: { why: string } | null }[] }
  const hang = (input: object): Promise<Hung> => act<Hung>(coordinator, 'hangOnMilestone', input, `filRouge { ${THREAD} }`);
  const item = (await hang({ subject: first, milestone: build, why: 'Sans four, rien.', expectedVersion: 1 })).filRouge!.milestones[0]!.items[0]!.id;
  // What others hang meanwhile is no conflict.
  expect(await hang({ subject: second, milestone: bake, why: 'La chaleur douce.', expectedVersion: 1 })).toMatchObject({ userErrors: [] });
  await hang({ subject: first, milestone: build, why: 'Il chauffe aussi la salle.', expectedVersion: 3 });
  const late = await act<Hung>(coordinator, 'unhang', { item, expectedVersion: 2 }, 'filRouge { id }');
  expect(late).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'items', base: { why: 'Sans four, rien.' }, theirs: { why: 'Il chauffe aussi la salle.' } }] });
  expect(await act<Hung>(coordinator, 'moveItem', { item, milestone: bake, expectedVersion: 2 }, 'filRouge { id }', 'MoveMilestoneItemInput')).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
  expect(await act<Hung>(coordinator, 'setMilestoneDone', { milestone: build, done: true, expectedVersion: 99 }, 'filRouge { id }')).toMatchObject({ userErrors: [{ code: 'VERSION_FROM_THE_FUTURE' }] });
  expect(await act<Hung>(coordinator, 'unhang', { item, expectedVersion: 4 }, 'filRouge { id }')).toMatchObject({ userErrors: [] });
});

test('a decision has 100 objections at most', async () => {
  const objections = Array.from({ length: 101 }, (_, index) => ({ statement: `Objection ${index}` }));
  const { userErrors } = await act(coordinator, 'createDecision', { project: repair, title: 'Trop d’objections', decidedOn: '2026-11-02', objections }, 'decision { id }');
  expect(userErrors).toEqual([{ code: 'TOO_MANY', path: ['objections'] }]);
});

test('500 things hang on a thread at most, and the newest 200 that hang on none are shown', async () => {
  const project = await start();
  const thread = (await write(coordinator, project, 0, { milestones: [{ title: 'Tout' }] })).filRouge!;
  const milestone = thread.milestones[0]!.id;
  await api.database.pool.query(
    `WITH t AS (INSERT INTO cooperation_task (project_id, title, created_at) SELECT $1, 'Tâche ' || n, now() - n * interval '1 minute' FROM generate_series(1, 800) n RETURNING id, title)
     INSERT INTO milestone_item (milestone_id, task_id, why, position) SELECT $2, id, 'x', 0 FROM t WHERE substr(title, 7)::int BETWEEN 301 AND 799`, [project, milestone]);
  const title = async (ids: (string | undefined)[]) => (await api.database.pool.query<{ n: number }>('SELECT substr(title, 7)::int AS n FROM cooperation_task WHERE id = ANY($1) ORDER BY 1', [ids])).rows.map(({ n }) => n);
  const adrift = await title((await threadOf(coordinator, project)).adrift.map(({ id }) => id));
  expect([adrift.length, adrift[0], adrift.at(-1)]).toEqual([200, 1, 200]);
  const [last, tooMany] = (await api.database.pool.query<{ id: string }>(`SELECT id FROM cooperation_task WHERE project_id = $1 AND title IN ('Tâche 1', 'Tâche 2') ORDER BY title`, [project])).rows.map(({ id }) => id) as [string, string];
  const hang = (subject: string): Promise<Answered> => act(coordinator, 'hangOnMilestone', { subject, milestone, why: 'Parce que' });
  const full = (await hang(last)).filRouge!;
  expect(full.milestones[0]!.items).toHaveLength(500);
  expect(full.milestones[0]!.items.at(-1)!.subject!.id).toBe(last);
  expect((await hang(tooMany)).userErrors).toEqual([{ code: 'THREAD_FULL', path: ['milestone'] }]);
  // What hangs already is said anew, and moved.
  expect((await hang(last)).userErrors).toEqual([]);
});

describe('while somebody takes a milestone out', () => {
  /** What becomes of something that is done to a milestone, or to what hangs on it, while another one takes that milestone out. */
  const meanwhile = async (doing: (at: { milestone: string; item: string; other: string; subject: string }) => Promise<Answered>): Promise<unknown> => {
    const project = await start();
    const { filRouge } = await write(coordinator, project, 0, { milestones: [{ title: 'Part' }, { title: 'Reste' }] });
    const [milestone, other] = filRouge!.milestones.map(({ id }) => id) as [string, string];
    const [subject, free] = [await decide(project, 'Un'), await decide(project, 'Deux')];
    const item = (await act(coordinator, 'hangOnMilestone', { subject, milestone, why: 'x' })).filRouge!.milestones[0]!.items[0]!.id;
    const { pool } = api.database;
    const holder = await pool.connect();
    const waiting = async (count: number): Promise<void> => {
      while ((await pool.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).rowCount !== count) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    try {
      await holder.query('BEGIN; LOCK TABLE audit_entry IN SHARE MODE');
      const taking = write(coordinator, project, 2, { milestones: [{ id: other, title: 'Reste' }] });
      await waiting(1);
      const done = doing({ milestone, item, other, subject: free }).then(({ userErrors }) => userErrors, (error: Error) => error.message);
      await waiting(2);
      await holder.query('COMMIT');
      expect((await taking).userErrors).toEqual([]);
      return await done;
    } finally {
      holder.release(true);
    }
  };

  test.each<[string, Parameters<typeof meanwhile>[0]]>([
    ['hanging', ({ milestone, subject }) => act(coordinator, 'hangOnMilestone', { subject, milestone, why: 'x' })],
    ['ticking off', ({ milestone }) => act(coordinator, 'setMilestoneDone', { milestone, done: true })],
    ['moving what hung there', ({ item, other }) => act(coordinator, 'moveItem', { item, milestone: other }, undefined, 'MoveMilestoneItemInput')],
    ['taking off what hung there', ({ item }) => act(coordinator, 'unhang', { item })],
  ])('%s is told that it is not there any more', async (_, doing) => {
    expect(await meanwhile(doing)).toBe('NOT_FOUND');
  });
});

test('of two who put milestones in another order at once, the second is told', async () => {
  const project = await start();
  const { filRouge } = await write(coordinator, project, 0, { milestones: ['A', 'B', 'C'].map((title) => ({ title })) });
  const [a, b, c] = filRouge!.milestones.map(({ id, title }) => ({ id, title }));
  const answers = await Promise.all([[b, a, c], [c, b, a]].map((milestones) => write(coordinator, project, 1, { milestones })));
  expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join()).sort()).toEqual(['', 'CONFLICT']);
  expect(answers.find(({ conflicts }) => conflicts.length > 0)!.conflicts).toMatchObject([{ field: 'milestones' }]);
});
