import { accountIn, idOf } from './harness/account.js';
import { keyOf } from './harness/api-key.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
/** Of La Lampisterie, which takes part in the repair café. */
let animateur: Client;
let neighbour: Client;
let network: string;
let lampisterie: string;
let remise: string;
let project: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  neighbour = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  network = await idOf(api, 'network', 'demo');
  lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
  remise = await idOf(api, 'lieu', 'La Remise');
  const { rows } = await api.database.pool.query<{ id: string }>("SELECT id FROM cooperation_project WHERE title LIKE 'Le grand repair%'");
  project = rows[0]!.id;
});
afterAll(() => api.close());

interface Problem {
  code: string;
  path: string[];
  message: string;
}
interface Asked {
  mobilisation: { id: string; state: string; startsAt: string; endsAt: string; quantity: number; version: number; resource: { id: string } | null; requestedBy: { id: string; name: string } | null } | null;
  userErrors: Problem[];
  warnings: { code: string }[];
}

/** Hour of a day far enough to come, in UTC. */
const at = (day: number, hour = 0): string => `2031-05-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;

async function resource(input: object = {}): Promise<string> {
  const { data } = await coordinator.send<{ createResource: { resource: { id: string } | null; userErrors: Problem[] } }>(
    'mutation ($input: CreateResourceInput!) { createResource(input: $input) { resource { id } userErrors { code path message } } }',
    { input: { holder: remise, nature: 'MATERIAL', category: 'VEHICLE', title: 'Remorque', ...input } },
  );
  expect(data.createResource.userErrors).toEqual([]);
  return data.createResource.resource!.id;
}
const ask = async (client: Client, id: string, input: object = {}): Promise<Asked> => {
  const answer = await client.send<{ requestMobilisation: Asked }>(
    `mutation AskForResource($input: RequestMobilisationInput!) { requestMobilisation(input: $input) {
      mobilisation { id state startsAt endsAt quantity version resource { id } requestedBy { id name } } userErrors { code path message } warnings { code } } }`,
    { input: { resource: id, for: project, startsAt: at(4, 9), endsAt: at(4, 18), ...input } },
  );
  if (answer.errors) throw new Error(answer.errors[0]!.extensions.code);
  return answer.data.requestMobilisation;
};
const asked = async (client: Client, id: string, input: object = {}): Promise<string> => (await ask(client, id, input)).mobilisation!.id;

interface Done {
  mobilisation: { state: string; version: number; startsAt: string; handovers: { kind: string }[] } | null;
  userErrors: Problem[];
  conflicts: { field: string }[];
}
const act = (action: string) => async (client: Client, id: string, expectedVersion: number, input: object = {}): Promise<Done> => {
  const answer = await client.send<Record<string, Done>>(
    `mutation ($input: ${action[0]!.toUpperCase()}${action.slice(1)}Input!) { ${action}(input: $input) { mobilisation { state version startsAt handovers { kind } } userErrors { code path message } conflicts { field } } }`,
    { input: { id, expectedVersion, ...input } },
  );
  if (answer.errors) throw new Error(answer.errors[0]!.extensions.code);
  return answer.data[action]!;
};
const reply = act('answerMobilisation');
const cancel = act('cancelMobilisation');
const hand = act('recordHandover');
const change = async (id: string, expectedVersion: number, edit: object): Promise<string[]> => {
  const { data } = await coordinator.send<{ updateResource: { userErrors: Problem[] } }>(
    'mutation ($input: UpdateResourceInput!) { updateResource(input: $input) { userErrors { code path message } } }', { input: { id, expectedVersion, change: edit } });
  return data.updateResource.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
};
interface Availability {
  availability: { startsAt: string; endsAt: string; remaining: number | null }[];
  heldBy: { actor: { name: string } | null; until: string; late: boolean }[];
}
const AVAILABILITY = 'query Availability($resource: ID!, $from: DateTime!, $until: DateTime!) { resource(id: $resource) { id availability(from: $from, until: $until) { startsAt endsAt remaining } heldBy { actor { id name } until late } } }';
const availability = async (id: string, from: string, until: string, client = coordinator): Promise<Availability> =>
  (await client.send<{ resource: Availability }>(AVAILABILITY, { resource: id, from, until })).data.resource;
const left = async (id: string, from: string, until: string): Promise<(number | null)[]> => (await availability(id, from, until)).availability.map(({ remaining }) => remaining);
const codes = ({ userErrors }: { userErrors: Problem[] }): string[] => userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
const told = async (id: string): Promise<string[]> =>
  (await api.database.pool.query<{ told: string }>(`SELECT n.kind || ' ' || split_part(u.email, '@', 1) AS told FROM notification n JOIN app_user u ON u.id = n.user_id WHERE n.subject_id = $1 ORDER BY n.id`, [id])).rows.map((row) => row.told);

test('a request names its asker by itself, holds its period at once, and both sides are told of each answer', async () => {
  const id = await resource();
  const { mobilisation, userErrors } = await ask(animateur, id, { message: 'Pour les établis.' });
  expect(userErrors).toEqual([]);
  expect(mobilisation).toMatchObject({ state: 'REQUESTED', startsAt: '2031-05-04T09:00:00+00:00', quantity: 1, version: 1, resource: { id }, requestedBy: { id: lampisterie } });
  expect((await availability(id, at(4), at(5))).availability.map(({ remaining, startsAt }) => [startsAt.slice(11, 13), remaining])).toEqual([['00', 1], ['09', 0], ['18', 1]]);
  await expect(reply(animateur, mobilisation!.id, 1, { answer: 'ACCEPT' })).resolves.toMatchObject({ userErrors: [{ code: 'NOT_YOUR_TURN' }] });
  expect(codes(await reply(coordinator, mobilisation!.id, 1, { answer: 'PROPOSE_OTHER_DATES', startsAt: at(5, 9) }))).toEqual(['DATES_MISSING endsAt']);
  expect(await reply(coordinator, mobilisation!.id, 1, { answer: 'PROPOSE_OTHER_DATES', startsAt: at(5, 9), endsAt: at(5, 18), message: 'Le 4, elle roule.' })).toMatchObject({ mobilisation: { state: 'OTHER_DATES_PROPOSED', version: 2 } });
  expect(await left(id, at(4), at(5))).toEqual([1]);
  expect((await reply(animateur, mobilisation!.id, 1, { answer: 'DECLINE' })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect(await reply(animateur, mobilisation!.id, 2, { answer: 'ACCEPT' })).toMatchObject({ mobilisation: { state: 'ACCEPTED', version: 3 } });
  expect(codes(await hand(animateur, mobilisation!.id, 3, { kind: 'BACK' }))).toEqual(['NOT_HANDED_OUT kind']);
  expect(await cancel(animateur, mobilisation!.id, 3)).toMatchObject({ mobilisation: { state: 'CANCELLED', version: 4 } });
  expect(await left(id, at(5), at(6))).toEqual([1]);
  expect(codes(await reply(coordinator, mobilisation!.id, 4, { answer: 'ACCEPT' }))).toEqual(['REQUEST_OVER answer']);
  expect(await told(mobilisation!.id)).toEqual(['MOBILISATION_REQUESTED coordination', 'MOBILISATION_OTHER_DATES animation', 'MOBILISATION_DATES_ACCEPTED coordination', 'MOBILISATION_CANCELLED coordination']);
  const history = await coordinator.send<{ auditEntries: { nodes: object[] } }>('query ($id: ID!) { auditEntries(first: 10, filter: { subject: $id }) { nodes { id } } }', { id: mobilisation!.id });
  expect(history.data.auditEntries.nodes).toHaveLength(4);
});

test('dates that were proposed anew are not accepted unseen', async () => {
  const id = await asked(animateur, await resource());
  await reply(coordinator, id, 1, { answer: 'PROPOSE_OTHER_DATES', startsAt: at(5, 9), endsAt: at(5, 18) });
  await reply(coordinator, id, 2, { answer: 'PROPOSE_OTHER_DATES', startsAt: at(6, 9), endsAt: at(6, 18) });
  expect((await reply(animateur, id, 2, { answer: 'ACCEPT' })).conflicts.map(({ field }) => field)).toEqual(['startsAt', 'endsAt']);
});

test('of 50 who ask for one thing at once, one gets it; the others read until when it is taken and what is free next', async () => {
  const id = await resource();
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => ask(index % 2 === 0 ? coordinator : animateur, id, { startsAt: at(4, 8 + (index % 5)), endsAt: at(4, 18) })));
  const got = answers.filter(({ mobilisation }) => mobilisation);
  expect(got).toHaveLength(1);
  const refused = answers.flatMap(({ userErrors }) => userErrors);
  expect(refused).toHaveLength(49);
  expect(new Set(codes({ userErrors: refused }))).toEqual(new Set(['RESOURCE_TAKEN startsAt']));
  expect(new Set(refused.map(({ message }) => message))).toEqual(new Set(['Déjà promis jusqu’au 4 mai 2031 à 20:00. Libre pour la même durée à partir du 4 mai 2031 à 20:00.']));
}, 20_000);

test('several are promised up to the quantity at any one moment, back to back without end', async () => {
  const id = await resource({ quantity: 3, unit: 'remorques' });
  await asked(animateur, id, { quantity: 2 });
  await asked(animateur, id, { startsAt: at(4, 18), endsAt: at(4, 22), quantity: 3 });
  const { userErrors } = await ask(animateur, id, { startsAt: at(4, 12), endsAt: at(4, 20), quantity: 1 });
  expect(userErrors).toMatchObject([{ code: 'RESOURCE_TAKEN' }]);
  expect(codes(await ask(animateur, id, { startsAt: at(4, 12), endsAt: at(4, 18), quantity: 2 }))).toEqual(['RESOURCE_PARTLY_TAKEN quantity']);
  expect(codes(await ask(animateur, id, { startsAt: at(4, 12), endsAt: at(4, 18), quantity: 1 }))).toEqual([]);
  expect(codes(await ask(animateur, id, { quantity: 4 }))).toEqual(['MORE_THAN_THERE_IS quantity']);
  expect(await left(id, at(4), at(5))).toEqual([3, 1, 0, 3]);
  // What is promised cannot be taken away under those who count on it.
  expect(await change(id, 1, { quantity: 2 })).toEqual(['RESOURCE_PROMISED quantity']);
  expect(await change(id, 1, { quantity: 4 })).toEqual([]);
  const deleted = await coordinator.send<{ deleteResource: { userErrors: Problem[] } }>('mutation ($id: ID!) { deleteResource(input: { id: $id, expectedVersion: 2 }) { userErrors { code path message } } }', { id });
  expect(codes(deleted.data.deleteResource)).toEqual(['RESOURCE_IN_USE id']);
});

test('the database refuses by itself, whoever writes', async () => {
  const id = await resource();
  await asked(animateur, id);
  const { pool } = api.database;
  const insert = (start: string, quantity: number): Promise<unknown> =>
    pool.query('INSERT INTO mobilisation (resource_id, project_id, requested_by, starts_at, ends_at, quantity) VALUES ($1, $2, $3, $4, $5, $6)', [id, project, remise, start, at(4, 20), quantity]);
  await expect(insert(at(4, 17), 1)).rejects.toMatchObject({ constraint: 'mobilisation_within_quantity' });
  await insert(at(4, 18), 1);
  await expect(pool.query('UPDATE mobilisation SET quantity = 2 WHERE resource_id = $1', [id])).rejects.toMatchObject({ constraint: 'mobilisation_within_quantity' });
  await expect(pool.query("INSERT INTO resource_closure (resource_id, starts_on, ends_on) VALUES ($1, '2031-05-04', '2031-05-04')", [id])).rejects.toMatchObject({ constraint: 'resource_closure_free' });
  await pool.query("INSERT INTO resource_closure (resource_id, starts_on, ends_on) VALUES ($1, '2031-05-06', '2031-05-07')", [id]);
  await expect(pool.query('UPDATE mobilisation SET ends_at = $2 WHERE resource_id = $1 AND starts_at = $3', [id, at(6), at(4, 18)])).rejects.toMatchObject({ constraint: 'mobilisation_on_open_days' });
});

test('what is immaterial and not counted is never used up', async () => {
  const id = await resource({ nature: 'IMMATERIAL', category: 'METHOD' });
  await asked(animateur, id, { quantity: 7 });
  expect(codes(await ask(animateur, id))).toEqual([]);
  expect(await left(id, at(4), at(5))).toEqual([null]);
});

test('closed days are no days, opening hours are a warning; periods are to come and end after they begin', async () => {
  const id = await resource({ openingHours: 'Mo-Fr 09:00-18:00', closures: [{ from: '2031-05-12', until: '2031-05-13', reason: 'Contrôle technique' }] });
  expect(codes(await ask(animateur, id, { startsAt: at(10), endsAt: at(14) }))).toEqual(['RESOURCE_CLOSED startsAt']);
  const taken = await ask(animateur, id, { startsAt: at(12, 9), endsAt: at(12, 10) });
  expect(taken.userErrors[0]!.message).toBe('Indisponible du 12 mai 2031 au 13 mai 2031. Libre pour la même durée à partir du 14 mai 2031 à 00:00.');
  // Days are those of the lieu: in Paris, the 12th begins at 22:00 UTC.
  expect((await availability(id, at(11), at(15))).availability.map(({ startsAt, remaining }) => [startsAt.slice(8, 13), remaining])).toEqual([['11T00', 1], ['11T22', 0], ['13T22', 1]]);
  expect((await ask(animateur, id, { startsAt: at(5, 8), endsAt: at(5, 20) })).warnings).toEqual([{ code: 'OUTSIDE_OPENING_HOURS' }]);
  expect((await ask(animateur, id, { startsAt: at(6, 8), endsAt: at(9, 10) })).warnings).toEqual([]);
  expect(await change(id, 1, { closures: [{ from: '2031-05-08', until: '2031-05-08' }] })).toEqual(['RESOURCE_PROMISED_THEN closures']);
  expect(await change(id, 1, { closures: [{ from: '2031-05-08', until: '2031-05-07', reason: 'x'.repeat(201) }, { id: 'closure_x', from: '2031-06-01', until: '2031-06-01' }] })).toEqual([
    'INVALID_PERIOD closures.0.until', 'TOO_LONG closures.0.reason', 'UNKNOWN_REFERENCE closures.1.id',
  ]);
  expect(codes(await ask(animateur, id, { startsAt: '2020-01-01T00:00:00Z', endsAt: '2020-01-02T00:00:00Z' }))).toEqual(['PERIOD_PAST endsAt']);
  expect(codes(await ask(animateur, id, { endsAt: at(4, 9), quantity: 0 }))).toEqual(['INVALID quantity', 'INVALID_PERIOD endsAt']);
  expect(codes(await ask(animateur, id, { endsAt: '2033-01-01T00:00:00Z' }))).toEqual(['PERIOD_TOO_LONG endsAt']);
});

test('what comes back early is free again; who has it, and who has it too long, is told', async () => {
  const id = await resource();
  const hour = 3_600_000;
  const time = (hours: number): string => new Date(Date.now() + hours * hour).toISOString();
  const mobilisation = await asked(animateur, id, { startsAt: time(-5), endsAt: time(48) });
  expect(codes(await hand(coordinator, mobilisation, 1, { kind: 'OUT' }))).toEqual(['NOT_ACCEPTED id']);
  await reply(coordinator, mobilisation, 1, { answer: 'ACCEPT' });
  expect(codes(await hand(coordinator, mobilisation, 2, { kind: 'OUT', at: time(1) }))).toEqual(['TIME_TO_COME at']);
  await hand(coordinator, mobilisation, 2, { kind: 'OUT', at: time(-4) });
  expect(codes(await cancel(animateur, mobilisation, 3))).toEqual(['HANDED_OUT id']);
  expect(codes(await reply(coordinator, mobilisation, 3, { answer: 'DECLINE' }))).toEqual(['HANDED_OUT answer']);
  expect((await availability(id, time(1), time(2))).heldBy).toMatchObject([{ actor: { name: 'La Lampisterie' }, late: false }]);
  expect((await availability(id, time(1), time(2), api.anonymous) as Availability | null)?.heldBy ?? []).toEqual([]);
  await api.database.pool.query('UPDATE mobilisation SET ends_at = $2 WHERE id = $1', [mobilisation, time(-1)]);
  expect((await availability(id, time(1), time(2))).heldBy).toMatchObject([{ late: true }]);
  await api.database.pool.query('UPDATE mobilisation SET ends_at = $2 WHERE id = $1', [mobilisation, time(48)]);
  expect((await hand(animateur, mobilisation, 3, { kind: 'BACK', note: 'Propre.' })).mobilisation).toMatchObject({ version: 4, handovers: [{ kind: 'OUT' }, { kind: 'BACK' }] });
  expect(await availability(id, time(1), time(2))).toMatchObject({ availability: [{ remaining: 1 }], heldBy: [] });
  const next = await asked(animateur, id, { startsAt: time(1), endsAt: time(3) });
  // What was noted by mistake is taken back, unless somebody counts on it by now.
  expect(codes(await hand(coordinator, mobilisation, 4, { kind: 'BACK', undo: true }))).toEqual(['RESOURCE_JUST_TAKEN startsAt']);
  await cancel(animateur, next, 1);
  expect((await hand(coordinator, mobilisation, 4, { kind: 'BACK', undo: true })).mobilisation!.handovers).toEqual([{ kind: 'OUT' }]);
});

test('one asks on behalf of one\'s own, coordinators of anybody in the network; what one holds oneself is promised at once', async () => {
  const id = await resource();
  expect((await ask(coordinator, id, { requestedBy: remise })).mobilisation).toMatchObject({ state: 'ACCEPTED' });
  await expect(ask(animateur, id, { requestedBy: remise })).rejects.toThrow('FORBIDDEN');
  await expect(ask(api.anonymous, id)).rejects.toThrow('UNAUTHENTICATED');
  await expect(ask(await keyOf(api, 'demo', ['READ']), id)).rejects.toThrow('FORBIDDEN');
  const member = await accountIn(api, 'demo', 'MEMBER');
  expect(codes(await ask(member, id, { startsAt: at(7, 9), endsAt: at(7, 10) }))).toEqual(['ASKED_BY_MISSING requestedBy']);
  const abroad = await idOf(api, 'lieu', 'L’Entrepôt des Rives');
  expect(codes(await ask(coordinator, id, { requestedBy: abroad }))).toEqual(['UNKNOWN_REFERENCE requestedBy']);
  expect(codes(await ask(coordinator, id, { for: id }))).toEqual(['UNKNOWN_REFERENCE for']);
});

test('partners see what is shared with them and ask for it; what is not does not exist for them', async () => {
  const ofNeighbours = (await api.database.pool.query<{ id: string }>(
    "INSERT INTO cooperation_project (network_id, title) SELECT id, 'Chez les voisins' FROM network WHERE slug = 'demo-voisine' RETURNING id")).rows[0]!.id;
  const there = await idOf(api, 'lieu', 'L’Entrepôt des Rives');
  const [closed, shared] = [await resource(), await resource({ sharing: 'PARTNERS' })];
  const input = { for: ofNeighbours, requestedBy: there };
  expect(codes(await ask(neighbour, closed, input))).toEqual(['UNKNOWN_REFERENCE resource']);
  const stranger = await accountIn(api, 'demo-voisine', 'MEMBER');
  // The demonstration's coordinator is of both networks.
  const holder = await accountIn(api, 'demo', 'COORDINATOR');
  const sees = async (client: Client): Promise<boolean> => (await availability(shared, at(4), at(5), client)) !== null;
  expect([await sees(neighbour), await sees(stranger), await sees(await keyOf(api, 'demo-voisine', ['READ'])), await sees(api.anonymous)]).toEqual([true, true, true, false]);
  const id = await asked(neighbour, shared, input);
  const read = async (client: Client): Promise<object | null> =>
    (await client.send<{ mobilisation: object | null }>('query ($id: ID!) { mobilisation(id: $id) { purpose requestedByName cooperationProject { id } viewerCanAnswer viewerCanCancel } }', { id })).data.mobilisation;
  expect(await read(holder)).toEqual({ purpose: 'Chez les voisins', requestedByName: 'L’Entrepôt des Rives', cooperationProject: null, viewerCanAnswer: true, viewerCanCancel: false });
  expect(await read(neighbour)).toMatchObject({ cooperationProject: { id: ofNeighbours }, viewerCanAnswer: false, viewerCanCancel: true });
  expect(await read(api.anonymous)).toBeNull();
  expect((await told(id)).toSorted()).toEqual(['MOBILISATION_REQUESTED coordination', 'MOBILISATION_REQUESTED coordinator.demo']);
});

const LIST = `query ($n: Int!, $filter: MobilisationFilter) { mobilisations(first: $n, filter: $filter) { totalCount nodes { id state startsAt late purpose requestedByName requestedBy { __typename id name }
  resource { id title holder { id name } heldBy { actorName until } availability(from: "2031-05-01T00:00:00Z", until: "2031-06-01T00:00:00Z") { remaining } } cooperationProject { title } event { title } occurrence { startsAt }
  handovers { kind at } viewerCanAnswer viewerCanReconsider viewerCanCancel viewerCanHandOver } } }`;
const listed = async (client: Client, filter: object): Promise<string[]> =>
  (await client.send<{ mobilisations: { nodes: { id: string }[] } }>('query ($filter: MobilisationFilter) { mobilisations(first: 100, filter: $filter) { nodes { id } } }', { filter })).data.mobilisations.nodes.map(({ id }) => id);

test('lists are one statement; they hold what is to answer, what one has asked, and what a thing is used for', async () => {
  const id = await resource();
  const { rows } = await api.database.pool.query<{ id: string; event: string }>(
    'SELECT o.id, o.event_id AS event FROM occurrence o JOIN ess_month m ON m.id = o.ess_month_id WHERE m.network_id = $1 LIMIT 1', [network]);
  const { id: occurrence, event } = rows[0]!;
  const forOccurrence = await asked(coordinator, id, { for: occurrence, requestedBy: lampisterie });
  const own = await asked(animateur, id, { startsAt: at(9, 9), endsAt: at(9, 10) });
  expect(await listed(coordinator, { resource: id, role: 'TO_ANSWER' })).toEqual([forOccurrence, own]);
  expect(await listed(animateur, { resource: id, role: 'TO_ANSWER' })).toEqual([]);
  expect(await listed(animateur, { resource: id, role: 'ASKED' })).toEqual([forOccurrence, own]);
  expect(await listed(coordinator, { resource: id, role: 'ASKED' })).toEqual([forOccurrence]);
  expect(await listed(coordinator, { event, network })).toContain(forOccurrence);
  expect(await listed(coordinator, { resource: id, from: at(9), until: at(10), states: ['REQUESTED'] })).toEqual([own]);
  expect(await listed(coordinator, { resource: id, inUse: true })).toEqual([]);
  expect(await listed(neighbour, { resource: id })).toEqual([]);
  const { data } = await animateur.send<{ essMonthEvent: { mobilisations: { totalCount: number } }; cooperationProject: { mobilisations: { nodes: { id: string }[] } } }>(
    'query ($event: ID!, $project: ID!) { essMonthEvent(id: $event) { mobilisations(first: 5) { totalCount } } cooperationProject(id: $project) { mobilisations(first: 500) { nodes { id state resource { id title } } } } }', { event, project });
  expect(data.essMonthEvent.mobilisations.totalCount).toBeGreaterThan(0);
  expect(data.cooperationProject.mobilisations.nodes.map((node) => node.id)).toContain(own);
  for (const n of [1, 500]) {
    const texts = await api.statements(async () => {
      expect((await coordinator.send(LIST, { n })).errors).toBeUndefined();
    });
    expect(texts).toHaveLength(1);
  }
});

test('no period without end is asked about', async () => {
  const { errors } = await coordinator.send(AVAILABILITY, { resource: await resource(), from: at(4), until: at(4) });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a limit that is crossed is quoted before and after it is asked for, to those who read the project, and keeps nobody from asking', async () => {
  const { pool } = api.database;
  const { rows } = await pool.query<{ id: string }>("INSERT INTO cooperation_project (network_id, title) VALUES ($1, 'Fête des communs') RETURNING id", [network]);
  const limited = rows[0]!.id;
  await pool.query("INSERT INTO project_limit (project_id, statement, kind, threshold, unit) VALUES ($1, 'Pas plus de dix heures de prêt', 'TIME', 10, 'heures')", [limited]);
  const id = await resource({ sharing: 'PARTNERS' });
  const before = async (client: Client, endsAt: string, insteadOf?: string): Promise<string[]> =>
    (await client.send<{ resource: { limitWarnings: { message: string }[] } }>(
      'query ($id: ID!, $for: ID!, $startsAt: DateTime!, $endsAt: DateTime!, $insteadOf: ID) { resource(id: $id) { limitWarnings(for: $for, startsAt: $startsAt, endsAt: $endsAt, insteadOf: $insteadOf) { message } } }',
      { id, for: limited, startsAt: at(4, 9), endsAt, insteadOf })).data.resource.limitWarnings.map(({ message }) => message);
  expect(await before(coordinator, at(4, 19))).toEqual([]);
  const quote = 'les dates et les prêts font 11 heures : cela dépasse la limite « Pas plus de dix heures de prêt » (10 heures).';
  expect((await before(coordinator, at(4, 20))).map((each) => each.replaceAll(' ', ' '))).toEqual([`Avec cette demande, ${quote}`.replaceAll(' ', ' ')]);
  expect(await before(neighbour, at(4, 20))).toEqual([]);

  const { mobilisation, warnings } = await ask(coordinator, id, { for: limited, requestedBy: lampisterie, endsAt: at(4, 20) });
  expect(warnings).toEqual([{ code: 'LIMIT_CROSSED' }]);
  const said = async (): Promise<unknown[]> => (await coordinator.send<{ mobilisation: { limitWarnings: unknown[] } }>('query ($id: ID!) { mobilisation(id: $id) { limitWarnings { message } } }', { id: mobilisation!.id })).data.mobilisation.limitWarnings;
  expect(await said()).toHaveLength(1);
  // What takes the place of the request is not counted beside it.
  expect(await before(coordinator, at(4, 19), mobilisation!.id)).toEqual([]);
  await cancel(coordinator, mobilisation!.id, 1);
  expect(await said()).toEqual([]);
});

test('of two answers at once one counts and the other is told; texts of 10,000 characters are refused; who is suspended or a stranger finds nothing', async () => {
  const id = await asked(animateur, await resource());
  const answers = await Promise.all([reply(coordinator, id, 1, { answer: 'ACCEPT' }), reply(coordinator, id, 1, { answer: 'DECLINE' })]);
  expect(answers.flatMap(codes).map((code) => code.trim())).toEqual(['CONFLICT']);
  const long = 'x'.repeat(10_000);
  expect(codes(await cancel(animateur, id, 2, { message: long }))).toContain('TOO_LONG message');
  expect(codes(await ask(animateur, await resource(), { message: long }))).toEqual(['TOO_LONG message']);
  await expect(reply(neighbour, id, 2, { answer: 'DECLINE' })).rejects.toThrow('NOT_FOUND');
  const suspended = await accountIn(api, 'demo', 'ANIMATEUR');
  await api.database.pool.query("UPDATE app_user SET suspended_at = now() WHERE email = 'animateur.demo@demo.example'");
  await expect(reply(suspended, id, 2, { answer: 'DECLINE' })).rejects.toThrow('UNAUTHENTICATED');
});
