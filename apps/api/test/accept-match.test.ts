import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let member: Client;
let network: string;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  member = await accountIn(api, 'demo', 'MEMBER');
  network = await idOf(api, 'network', 'demo');
  const { rows } = await api.database.pool.query<{ id: string; title: string }>(`SELECT id, title FROM need UNION ALL SELECT id, title FROM resource UNION ALL SELECT id, title FROM cooperation_project
    UNION ALL SELECT id, 'event' FROM ess_month_event WHERE title = 'Le grand repair café du bassin'`);
  for (const { id, title } of rows) ids[title] = id;
});
afterAll(() => api.close());

interface Accepted {
  acceptMatch: { mobilisationId: string | null; commitmentId: string | null; need: { title: string } | null; userErrors: { code: string; path: string[] }[] } | null;
}

const accept = (client: Client, input: object) =>
  client.send<Accepted>('mutation ($input: AcceptMatchInput!) { acceptMatch(input: $input) { mobilisationId commitmentId mobilisation { state } commitment { state } need { title } userErrors { code path message } } }', {
    input: { startsAt: '2031-01-10T09:00:00+01:00', endsAt: '2031-01-10T18:00:00+01:00', ...input },
  });
const rows = async (text: string, values: unknown[] = []): Promise<object[]> => (await api.database.pool.query<object>(text, values)).rows;
const written = async (): Promise<object[]> => rows('SELECT (SELECT count(*) FROM mobilisation) AS mobilisations, (SELECT count(*) FROM commitment) AS commitments');
const states = (mobilisation: unknown): Promise<object[]> =>
  rows('SELECT m.state AS mobilisation, m.quantity::int, c.state AS commitment, c.statement FROM mobilisation m LEFT JOIN commitment c ON c.mobilisation_id = m.id WHERE m.id = $1', [mobilisation]);

const truck = () => ({ resource: ids['Camion de 20 m³ avec hayon'], need: ids['Comptable bénévole ou mutualisé'], for: ids['Le grand repair café du bassin'] });

test('whoever speaks for both sides promises at once; the trail and the other side know it', async () => {
  const { data } = await accept(coordinator, { ...truck(), quantity: 1, message: ' À lundi ' });
  expect(data.acceptMatch).toMatchObject({ need: { title: 'Comptable bénévole ou mutualisé' }, mobilisation: { state: 'ACCEPTED' }, commitment: { state: 'AGREED' }, userErrors: [] });
  const { mobilisationId, commitmentId } = data.acceptMatch!;
  expect(await states(mobilisationId)).toEqual([{ mobilisation: 'ACCEPTED', quantity: 1, commitment: 'AGREED', statement: 'Camion de 20 m³ avec hayon, pour «\u00a0Comptable bénévole ou mutualisé\u00a0»' }]);
  expect(await rows('SELECT action FROM audit_entry WHERE subject_id = ANY($1)', [[mobilisationId, commitmentId]])).toEqual([{ action: 'CREATE' }, { action: 'CREATE' }]);
  expect(await rows(`SELECT n.kind, u.email FROM notification n JOIN app_user u ON u.id = n.user_id WHERE n.subject_id = $1`, [mobilisationId])).toEqual([{ kind: 'EXCHANGE_PROMISED', email: 'animation@demo.example' }]);
});

test('whoever speaks for the need asks; whoever speaks for the resource promises, and the party has still to agree', async () => {
  const asked = await accept(animateur, { ...truck(), startsAt: '2031-02-10T09:00:00Z', endsAt: '2031-02-10T18:00:00Z' });
  expect(await states(asked.data.acceptMatch!.mobilisationId)).toMatchObject([{ mobilisation: 'REQUESTED', commitment: 'PROPOSED' }]);
  const promised = await accept(animateur, { resource: ids['Découpeuse laser'], need: ids['Stockage sec de meubles'], for: ids['Le grand repair café du bassin'] });
  expect(await states(promised.data.acceptMatch!.mobilisationId)).toMatchObject([{ mobilisation: 'ACCEPTED', commitment: 'PROPOSED' }]);
});

test('a need that is kept to its holder is answered without a word of what it says', async () => {
  const { rows: [need] } = await api.database.pool.query<{ id: string }>(`INSERT INTO need (holder_id, lieu_id, nature, category, title, sharing) SELECT holder_id, lieu_id, nature, category, 'Une affaire délicate', 'HOLDER_ONLY' FROM need WHERE id = $1 RETURNING id`, [truck().need]);
  const answer = await accept(animateur, { ...truck(), need: need!.id, startsAt: '2031-06-10T09:00:00Z', endsAt: '2031-06-10T18:00:00Z' });
  expect(answer.data.acceptMatch!.userErrors).toEqual([]);
  const { mobilisationId, commitmentId } = answer.data.acceptMatch!;
  expect(await states(mobilisationId)).toMatchObject([{ mobilisation: 'REQUESTED', statement: 'Camion de 20 m³ avec hayon' }]);
  const notices = await rows('SELECT n.kind, n.values FROM notification n WHERE n.subject_id = $1', [mobilisationId]);
  expect(notices).toEqual([{ kind: 'MOBILISATION_REQUESTED', values: { by: 'La Lampisterie', title: 'Camion de 20 m³ avec hayon', purpose: 'Le grand repair café du bassin' } }]);
  const seen = async (client: Client): Promise<object> =>
    (await client.send<object>('query ($mobilisation: ID!, $commitment: ID!) { mobilisation(id: $mobilisation) { need { title } } commitment: node(id: $commitment) { ... on Commitment { need { title } } } }', { mobilisation: mobilisationId, commitment: commitmentId })).data;
  expect(await seen(member)).toEqual({ mobilisation: { need: null }, commitment: { need: null } });
  expect(await seen(animateur)).toEqual({ mobilisation: { need: { title: 'Une affaire délicate' } }, commitment: { need: { title: 'Une affaire délicate' } } });
});

test('what was lent and came back is kept; where the return is taken back, it is what it was, unless somebody has said otherwise since', async () => {
  const { data } = await accept(coordinator, { ...truck(), startsAt: '2031-04-10T09:00:00Z', endsAt: '2031-04-10T18:00:00Z' });
  const { mobilisationId, commitmentId } = data.acceptMatch!;
  let version = 1;
  const hand = async (kind: string, undo = false): Promise<void> => {
    const answer = await coordinator.send<{ recordHandover: { userErrors: object[] } }>('mutation ($input: RecordHandoverInput!) { recordHandover(input: $input) { userErrors { code path } } }', { input: { id: mobilisationId, expectedVersion: version, kind, undo } });
    expect(answer.data.recordHandover.userErrors).toEqual([]);
    version += 1;
  };
  const now = async (): Promise<object> => (await rows('SELECT state, version FROM commitment WHERE id = $1', [commitmentId]))[0]!;
  await hand('OUT');
  expect(await now()).toEqual({ state: 'AGREED', version: 1 });
  await hand('BACK');
  expect(await now()).toEqual({ state: 'KEPT', version: 2 });
  await hand('BACK', true);
  expect(await now()).toEqual({ state: 'AGREED', version: 3 });
  expect(await rows(`SELECT version, reason, changes FROM audit_entry WHERE subject_id = $1 AND action = 'UPDATE' ORDER BY id`, [commitmentId])).toEqual([
    { version: 2, reason: 'CAME_BACK', changes: { state: { before: 'AGREED', after: 'KEPT' } } }, { version: 3, reason: 'UNDO', changes: { state: { before: 'KEPT', after: 'AGREED' } } },
  ]);
  const say = (expectedVersion: number, state: string) => coordinator.send('mutation ($input: UpdateCommitmentInput!) { updateCommitment(input: $input) { userErrors { code } } }', { input: { id: commitmentId, expectedVersion, change: { state } } });
  await say(3, 'KEPT');
  await hand('BACK');
  await hand('BACK', true);
  expect(await now()).toEqual({ state: 'KEPT', version: 4 });
  await say(4, 'NOT_KEPT');
  await hand('BACK');
  expect(await now()).toEqual({ state: 'NOT_KEPT', version: 5 });
});

test.each(['CLOSED', 'SET_ASIDE'])('nothing is promised or asked for on behalf of a project that is %s', async (stage) => {
  const { rows: [over] } = await api.database.pool.query<{ id: string }>(`INSERT INTO cooperation_project (network_id, title, stage) VALUES ($1, 'Fini', $2) RETURNING id`, [network, stage]);
  const before = await written();
  expect((await accept(coordinator, { ...truck(), for: over!.id })).data.acceptMatch!.userErrors).toMatchObject([{ code: 'PROJECT_OVER', path: ['for'] }]);
  const ask = 'mutation ($input: RequestMobilisationInput!) { requestMobilisation(input: $input) { userErrors { code path } } }';
  const asked = await coordinator.send(ask, { input: { resource: ids['Camion de 20 m³ avec hayon'], for: over!.id, startsAt: '2031-05-10T09:00:00Z', endsAt: '2031-05-10T18:00:00Z' } });
  expect(asked.data).toEqual({ requestMobilisation: { userErrors: [{ code: 'PROJECT_OVER', path: ['for'] }] } });
  expect(await written()).toEqual(before);
});

describe.each(['CLOSED', 'SET_ASIDE'])('an event of a project that is %s', (stage) => {
  const COLUMNS = 'INSERT INTO ess_month_event (ess_month_id, title, kind, cooperation_project_id, status)';
  let event: string;
  let toCome: string;
  let past: string;
  beforeAll(async () => {
    const one = async (text: string, values: unknown[]): Promise<string> => ((await rows(text, values))[0] as { id: string }).id;
    const project = await one(`INSERT INTO cooperation_project (network_id, title, stage) VALUES ($1, 'Fini, mais pas sa fête', $2) RETURNING id`, [network, stage]);
    event = await one(`${COLUMNS} SELECT ess_month_id, 'Fête', kind, $2, 'SCHEDULED' FROM ess_month_event WHERE id = $1 RETURNING id`, [ids.event, project]);
    past = await one(`INSERT INTO occurrence (event_id, starts_at, ends_at, place_label) VALUES ($1, '2020-11-10T18:00Z', '2020-11-10T20:00Z', 'Place') RETURNING id`, [event]);
    toCome = await one(`INSERT INTO occurrence (event_id, starts_at, ends_at, place_label) VALUES ($1, '2031-06-10T18:00Z', '2031-06-10T20:00Z', 'Place') RETURNING id`, [event]);
  });

  const month = stage === 'CLOSED' ? '08' : '09';
  const wanted = (day: string) => ({ resource: ids['Camion de 20 m³ avec hayon'], startsAt: `2031-${month}-${day}T09:00:00Z`, endsAt: `2031-${month}-${day}T18:00:00Z` });
  const ask = async (of: string, day: string) =>
    (await coordinator.send<{ requestMobilisation: { userErrors: object[] } }>('mutation ($input: RequestMobilisationInput!) { requestMobilisation(input: $input) { userErrors { code path } } }', { input: { ...wanted(day), for: of } })).data.requestMobilisation.userErrors;
  const offered = async (client: Client, takesRequests = true): Promise<string[]> => {
    const { data } = await client.send<{ essMonthEvents: { nodes: { id: string; takesRequests: boolean }[] } }>(
      'query ($network: ID!, $takesRequests: Boolean) { essMonthEvents(first: 200, filter: { network: $network, takesRequests: $takesRequests }) { nodes { id takesRequests } } }', { network, takesRequests },
    );
    expect(data.essMonthEvents.nodes.every((node) => node.takesRequests === takesRequests)).toBe(true);
    return data.essMonthEvents.nodes.map(({ id }) => id);
  };
  const REFUSED = [{ code: 'EVENT_OVER', path: ['for'] }];

  test('that is still to come needs its things like any other: it is offered, asked and promised for', async () => {
    expect(await offered(coordinator)).toEqual(expect.arrayContaining([event, ids.event]));
    expect(await ask(event, '10')).toEqual([]);
    expect(await ask(toCome, '11')).toEqual([]);
    expect((await accept(coordinator, { ...truck(), ...wanted('12'), for: event })).data.acceptMatch!.userErrors).toEqual([]);
  });

  test('is over as its project is once nothing of it is to come, as is a date of it that is past', async () => {
    expect(await ask(past, '13')).toEqual(REFUSED);
    const before = await written();
    for (const over of [`UPDATE ess_month_event SET status = 'POSTPONED' WHERE id = $1`, `UPDATE ess_month_event SET status = 'SCHEDULED', editorial_state = 'REFUSED' WHERE id = $1`, `WITH e AS (UPDATE ess_month_event SET editorial_state = 'PROPOSED' WHERE id = $1) UPDATE occurrence SET deleted_at = now() WHERE event_id = $1 AND starts_at > now()`]) {
      await rows(over, [event]);
      expect(await ask(event, '13')).toEqual(REFUSED);
      expect(await offered(coordinator)).not.toContain(event);
      expect(await offered(coordinator, false)).toContain(event);
    }
    expect((await accept(coordinator, { ...truck(), ...wanted('13'), for: event })).data.acceptMatch!.userErrors).toMatchObject(REFUSED);
    expect(await written()).toEqual(before);
  });

  test('tells those who are no members nothing of its project', async () => {
    expect(await offered(api.anonymous)).toEqual([]);
    expect((await offered(api.anonymous, false)).length).toBeGreaterThan(0);
  });
});

test('for an event there is no party, so nothing is committed', async () => {
  const { data } = await accept(coordinator, { ...truck(), for: ids.event, startsAt: '2031-03-10T09:00:00Z', endsAt: '2031-03-10T18:00:00Z' });
  expect(data.acceptMatch).toMatchObject({ commitmentId: null, userErrors: [] });
  expect(await states(data.acceptMatch!.mobilisationId)).toMatchObject([{ mobilisation: 'ACCEPTED', commitment: null }]);
});

test('a person gives for the lieu that is a party; nobody becomes a party by it', async () => {
  const review = { resource: ids['Relecture de budgets associatifs'], need: ids['Comptable bénévole ou mutualisé'], for: ids['Le grand repair café du bassin'] };
  const before = await written();
  const { data } = await accept(coordinator, review);
  expect(data.acceptMatch!.userErrors).toMatchObject([{ code: 'HOLDER_NOT_PARTY', path: ['for'] }]);
  expect(await written()).toEqual(before);
  await api.database.pool.query(`INSERT INTO project_party (project_id, actor_id, role) SELECT $1, id, 'Relit' FROM lieu WHERE name = 'Le Fil à plomb'`, [review.for]);
  expect((await accept(coordinator, review)).data.acceptMatch!.userErrors).toEqual([]);
  const elsewhere = await rows('SELECT id FROM project_party WHERE project_id = $1', [ids['Du terril à l’assiette']]) as { id: string }[];
  expect((await accept(coordinator, { ...review, party: elsewhere[0]!.id })).data.acceptMatch!.userErrors).toMatchObject([{ code: 'HOLDER_NOT_PARTY', path: ['party'] }]);
});

test.each([
  ['a need of one’s own', { resource: 'Salle des lampes, 80 places' }, ['OWN_OFFER resource']],
  ['turned around, and nothing of it', { endsAt: '2031-01-09T09:00:00Z', quantity: 0 }, ['INVALID quantity', 'INVALID_PERIOD endsAt']],
  ['things that are not there', { resource: 'nothing' }, ['UNKNOWN_REFERENCE resource']],
  ['a need instead of a resource', { resource: 'Stockage sec de meubles' }, ['UNKNOWN_REFERENCE resource']],
  ['no project', { for: 'Stockage sec de meubles' }, ['UNKNOWN_REFERENCE for']],
])('%s is refused, and nothing is written', async (_, sent, expected) => {
  const { resource, for: purpose, ...rest }: { resource?: string; for?: string; endsAt?: string } = sent;
  const before = await written();
  const { data } = await accept(coordinator, { ...truck(), ...(resource && { resource: ids[resource] ?? resource }), ...(purpose && { for: ids[purpose] }), ...rest });
  expect(data.acceptMatch!.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  expect(await written()).toEqual(before);
});

test('whoever speaks for neither side may not; what one may not read does not exist', async () => {
  const others = { ...truck(), need: ids['Pièces détachées de vélo'] };
  expect((await accept(animateur, others)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await accept(await accountIn(api, 'demo-voisine', 'COORDINATOR'), others)).data.acceptMatch!.userErrors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', path: ['need'] }]);
  expect((await accept(api.anonymous, others)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

describe('a need ends', () => {
  const NEED = 'query ($id: ID!) { need(id: $id) { version met state commitments { state } mobilisations(first: 10) { nodes { id state } } matches(first: 50) { edges { node { title } } } } }';
  interface Seen {
    version: number;
    met: boolean;
    state: string;
    commitments: { state: string }[];
    mobilisations: { nodes: { id: string; state: string }[] };
    matches: { edges: { node: { title: string } }[] };
  }
  const seen = async (id: string): Promise<Seen> => (await coordinator.send<{ need: Seen }>(NEED, { id })).data.need;
  const offered = ({ matches }: Seen): string[] => matches.edges.map(({ node }) => node.title);
  const wanted = async (resource: string): Promise<string[]> =>
    (await coordinator.send<{ resource: { matches: { edges: { node: { id: string } }[] } } }>('query ($id: ID!) { resource(id: $id) { matches(first: 50) { edges { node { id } } } } }', { id: resource })).data.resource.matches.edges.map(({ node }) => node.id);
  const listed = async (states: string[]): Promise<string[]> =>
    (await coordinator.send<{ needs: { nodes: { id: string }[] } }>('query ($filter: NeedFilter) { needs(filter: $filter, first: 100) { nodes { id } } }', { filter: { network, states } })).data.needs.nodes.map(({ id }) => id);
  const mark = (id: string, expectedVersion: number, met: boolean | null) =>
    coordinator.send<{ updateNeed: { need: { state: string } | null; userErrors: object[] } }>('mutation ($input: UpdateNeedInput!) { updateNeed(input: $input) { need { state } userErrors { code } } }', { input: { id, expectedVersion, change: { met } } });

  test('what is promised for it is seen, and not offered again', async () => {
    const [need, resource] = [ids['Véhicule réfrigéré le vendredi']!, ids['Camion de 20 m³ avec hayon']!];
    const before = await seen(need);
    expect(before).toMatchObject({ met: false, state: 'OPEN', mobilisations: { nodes: [] } });
    expect(offered(before)).toContain('Camion de 20 m³ avec hayon');
    expect(await wanted(resource)).toContain(need);
    const { data } = await accept(coordinator, { resource, need, for: ids.event, startsAt: '2031-04-10T09:00:00Z', endsAt: '2031-04-10T18:00:00Z' });
    const after = await seen(need);
    expect(after).toMatchObject({ state: 'PROMISED', mobilisations: { nodes: [{ id: data.acceptMatch!.mobilisationId, state: 'ACCEPTED' }] } });
    expect(offered(after)).not.toContain('Camion de 20 m³ avec hayon');
    expect(await wanted(resource)).not.toContain(need);
    await api.database.pool.query(`UPDATE mobilisation SET state = 'CANCELLED' WHERE id = $1`, [data.acceptMatch!.mobilisationId]);
    expect(offered(await seen(need))).toContain('Camion de 20 m³ avec hayon');
  });

  test('whoever needed it says that it is met: nothing matches it any more, until they say otherwise', async () => {
    const need = ids['Pièces détachées de vélo']!;
    const { version } = await seen(need);
    expect(await listed(['OPEN'])).toContain(need);
    expect((await mark(need, version, true)).data.updateNeed).toEqual({ need: { state: 'MET' }, userErrors: [] });
    expect(await seen(need)).toMatchObject({ met: true, state: 'MET', matches: { edges: [] } });
    expect(await listed(['OPEN', 'PROMISED'])).not.toContain(need);
    expect(await listed(['MET'])).toContain(need);
    expect((await mark(need, version + 1, null)).data.updateNeed).toEqual({ need: { state: 'OPEN' }, userErrors: [] });
  });

  test('what a party of a project has agreed to give for it promises it too, and is said', async () => {
    const need = ids['Méthode d’enquête participative']!;
    expect(await seen(need)).toMatchObject({ state: 'PROMISED', mobilisations: { nodes: [] }, commitments: [{ state: 'AGREED' }] });
    await api.database.pool.query(`UPDATE commitment SET state = 'WITHDRAWN' WHERE need_id = $1`, [need]);
    expect(await seen(need)).toMatchObject({ state: 'OPEN', commitments: [] });
    await api.database.pool.query(`UPDATE commitment SET state = 'AGREED' WHERE need_id = $1`, [need]);
  });

  test('one whose last day is over is past; where something was promised, that is what is said of it', async () => {
    const need = ids['Stockage sec de meubles']!;
    await accept(coordinator, { resource: ids['Découpeuse laser'], need, for: ids.event, startsAt: '2031-05-10T09:00:00Z', endsAt: '2031-05-10T18:00:00Z' });
    await api.database.pool.query(`UPDATE need SET needed_from = NULL, needed_until = '2020-11-30' WHERE id = $1`, [need]);
    expect(await seen(need)).toMatchObject({ state: 'PROMISED' });
    await api.database.pool.query(`UPDATE mobilisation SET state = 'DECLINED' WHERE need_id = $1`, [need]);
    await api.database.pool.query(`UPDATE commitment SET need_id = NULL WHERE need_id = $1`, [need]);
    expect(await seen(need)).toMatchObject({ state: 'PAST' });
    expect(await listed(['PAST'])).toContain(need);
  });
});

describe('two at the same moment', () => {
  const day = (month: string): object => ({ startsAt: `2032-${month}-10T09:00:00Z`, endsAt: `2032-${month}-10T18:00:00Z` });
  const codesOf = ({ data, errors }: Awaited<ReturnType<typeof accept>>): string[] => errors?.map(({ extensions }) => extensions.code) ?? data.acceptMatch!.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
  const computers = () => ({ resource: ids['Classe mobile de douze ordinateurs'], need: ids['Comptable bénévole ou mutualisé'], for: ids.event });

  /** Answers what was refused of an acceptance that waits for what another transaction does, which is committed then. */
  const meanwhile = async (input: object, sql: string, values: unknown[]): Promise<string[]> => {
    const { pool } = api.database;
    const other = await pool.connect();
    try {
      await other.query('BEGIN');
      await other.query(sql, values);
      const answer = accept(coordinator, input);
      while ((await pool.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await other.query('COMMIT');
      return codesOf(await answer);
    } finally {
      other.release(true);
    }
  };

  test('who accept one match, of which there is enough for both, promise it once', async () => {
    const answers = await Promise.all([coordinator, coordinator, animateur].map((client) => accept(client, { ...computers(), ...day('01'), quantity: 2 })));
    expect(answers.map(codesOf).filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(['ALREADY_ANSWERED resource', 'ALREADY_ANSWERED resource']);
    expect(codesOf(await accept(coordinator, { ...computers(), ...day('02'), quantity: 2 }))).toEqual([]);
  });

  test('nothing answers a need that is being deleted', async () => {
    const [{ id: need }] = (await rows(`INSERT INTO need (holder_id, nature, category, title) SELECT holder_id, nature, category, 'Bientôt inutile' FROM need WHERE id = $1 RETURNING id`, [ids['Comptable bénévole ou mutualisé']])) as [{ id: string }];
    const before = await written();
    expect(await meanwhile({ ...computers(), need, ...day('03') }, 'UPDATE need SET deleted_at = now() WHERE id = $1', [need])).toEqual(['UNKNOWN_REFERENCE need']);
    expect(await written()).toEqual(before);
  });

  test('nothing is promised for a project that is being closed', async () => {
    const project = ids['Le grand repair café du bassin'];
    const [{ stage }] = (await rows('SELECT stage FROM cooperation_project WHERE id = $1', [project])) as [{ stage: string }];
    const before = await written();
    expect(await meanwhile({ ...computers(), for: project, ...day('06') }, `UPDATE cooperation_project SET stage = 'CLOSED' WHERE id = $1`, [project])).toEqual(['PROJECT_OVER for']);
    expect(await written()).toEqual(before);
    await api.database.pool.query('UPDATE cooperation_project SET stage = $2 WHERE id = $1', [project, stage]);
  });

  test('nothing is promised for an event without a date to come whose project is being closed', async () => {
    const project = ids['Le grand repair café du bassin'];
    const [{ stage }] = (await rows('SELECT stage FROM cooperation_project WHERE id = $1', [project])) as [{ stage: string }];
    const [{ id: event }] = (await rows(`INSERT INTO ess_month_event (ess_month_id, title, kind, cooperation_project_id) SELECT ess_month_id, 'Sans date', kind, $2 FROM ess_month_event WHERE id = $1 RETURNING id`, [ids.event, project])) as [{ id: string }];
    const before = await written();
    expect(await meanwhile({ ...computers(), for: event, ...day('07') }, `UPDATE cooperation_project SET stage = 'CLOSED' WHERE id = $1`, [project])).toEqual(['EVENT_OVER for']);
    expect(await written()).toEqual(before);
    await api.database.pool.query('UPDATE cooperation_project SET stage = $2 WHERE id = $1', [project, stage]);
  });

  test('a party that leaves commits to nothing', async () => {
    const project = ids['Le grand repair café du bassin'];
    const [{ id: party }] = (await rows('INSERT INTO project_party (project_id, actor_id, role) SELECT $1, holder_id, $3 FROM resource WHERE id = $2 ON CONFLICT (project_id, actor_id) DO UPDATE SET role = $3 RETURNING id', [project, ids['Classe mobile de douze ordinateurs'], 'Prête'])) as [{ id: string }];
    const before = await written();
    // As one who edits the project does it: the project is locked before its parties.
    expect(await meanwhile({ ...computers(), for: project, ...day('04') }, `WITH p AS (SELECT id FROM cooperation_project WHERE id = $1 FOR UPDATE), e AS (DELETE FROM effect_party WHERE party_id = $2) DELETE FROM project_party USING p WHERE project_party.id = $2`, [project, party]))
      .toEqual(['HOLDER_NOT_PARTY for']);
    expect(await written()).toEqual(before);
  });
});

test.each([
  ['accepted', 'AGREED', (client: Client, id: string) => answer(client, id, 'ACCEPT')],
  ['declined', 'WITHDRAWN', (client: Client, id: string) => answer(client, id, 'DECLINE')],
  ['taken back', 'WITHDRAWN', (client: Client, id: string) => send(client, 'cancelMobilisation', { id, expectedVersion: 1 })],
])('what was asked for is %s, and the commitment follows', async (_, state, act) => {
  const at = { ACCEPT: '05', WITHDRAWN: '06', AGREED: '07' }[state]!;
  const asked = await accept(animateur, { ...truck(), startsAt: `2033-${at}-1${_.length % 10}T09:00:00Z`, endsAt: `2033-${at}-1${_.length % 10}T18:00:00Z` });
  const { mobilisationId, commitmentId } = asked.data.acceptMatch!;
  expect(await states(mobilisationId)).toMatchObject([{ mobilisation: 'REQUESTED', commitment: 'PROPOSED' }]);
  await act(coordinator, mobilisationId!);
  expect(await states(mobilisationId)).toMatchObject([{ commitment: state }]);
  expect(await rows('SELECT version, changes FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1', [commitmentId])).toEqual([{ version: 2, changes: { state: { before: 'PROPOSED', after: state } } }]);
  const { data } = await coordinator.send<{ node: { state: string; version: number } }>('query ($id: ID!) { node(id: $id) { ... on Commitment { state version share { amount unit } } } }', { id: commitmentId });
  expect(data.node).toMatchObject({ state, version: 2 });
});

async function send(client: Client, field: string, input: object): Promise<void> {
  const { data, errors } = await client.send<Record<string, { userErrors: object[] }>>(`mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { userErrors { code path } } }`, { input });
  expect([errors, data[field]!.userErrors]).toEqual([undefined, []]);
}
const answer = (client: Client, id: string, said: string): Promise<void> => send(client, 'answerMobilisation', { id, expectedVersion: 1, answer: said });

test('how many there are of what is counted in nothing stands on the mobilisation alone', async () => {
  await rows(`UPDATE resource SET unit = NULL, quantity = 5 WHERE id = $1`, [ids['Découpeuse laser']]);
  const { data, errors } = await accept(coordinator, { resource: ids['Découpeuse laser'], need: ids['Stockage sec de meubles'], for: ids['Le grand repair café du bassin'], startsAt: '2034-01-01T09:00:00Z', endsAt: '2034-01-01T10:00:00Z', quantity: 2 });
  expect([errors, data.acceptMatch?.userErrors]).toEqual([undefined, []]);
  expect(await states(data.acceptMatch!.mobilisationId)).toMatchObject([{ quantity: 2 }]);
  expect(await rows('SELECT amount, unit FROM commitment WHERE id = $1', [data.acceptMatch!.commitmentId])).toEqual([{ amount: null, unit: null }]);
});

interface Flow {
  giver: { name: string } | null;
  receiver: { name: string } | null;
  project: { title: string } | null;
  labels: string[];
  resources: { title: string }[];
  count: number;
  promised: number;
  happened: number;
  quantity: number | null;
  unit: string | null;
}

const EXCHANGES = `query ($network: ID!, $filter: ExchangeFilter) { network(id: $network) { exchanges(filter: $filter) {
  giver { id name } receiver { id name } project { title } resources { id title } labels count promised happened quantity unit } } }`;
const flows = async (client: Client, filter: object = {}): Promise<Flow[]> => (await client.send<{ network: { exchanges: Flow[] } }>(EXCHANGES, { network, filter })).data.network.exchanges;
const between = (all: Flow[], giver: string, receiver: string | null): Flow | undefined => all.find((flow) => flow.giver?.name === giver && (flow.receiver?.name ?? null) === receiver);

describe('who lends what to whom', () => {
  test('is read by one statement: what happened apart from what is promised, and commitments to all', async () => {
    const texts = await api.statements(async () => {
      const all = await flows(coordinator);
      expect(between(all, 'La Boucle', 'La Marmite solidaire')).toEqual({
        giver: expect.anything(), receiver: expect.anything(), project: null, labels: ['Deux vélos-cargos'], resources: [{ id: expect.any(String), title: 'Deux vélos-cargos' }],
        count: 2, promised: 0, happened: 2, quantity: 3, unit: 'vélos',
      });
      expect(between(all, 'La Fabrique numérique', 'La Passerelle')).toMatchObject({ count: 2, promised: 2, happened: 0, quantity: 14, unit: 'ordinateurs' });
      expect(between(all, 'Mutuelle Horizon Artois', 'La Passerelle')).toMatchObject({ promised: 1, quantity: 3000, unit: '€' });
      expect(between(all, 'Syndicat intercommunal des Terrils', null)).toMatchObject({ project: { title: 'Du terril à l’assiette' }, labels: ['La parcelle et l’eau, pour la saison', 'Mettre la parcelle à disposition.', 'Prendre en charge l’eau.'], resources: [], happened: 3 });
    });
    expect(texts).toHaveLength(1);
  });

  test('filters hold together', async () => {
    const happened = await flows(coordinator, { layer: 'HAPPENED' });
    expect(happened.every((flow) => flow.promised === 0 && flow.happened === flow.count)).toBe(true);
    expect(between(await flows(coordinator, { layer: 'PROMISED' }), 'La Boucle', 'La Marmite solidaire')).toBeUndefined();
    expect((await flows(coordinator, { nature: 'IMMATERIAL' })).map(({ giver }) => giver?.name)).toContain('Gauthier Planque');
    expect((await flows(coordinator, { nature: 'MATERIAL' })).map(({ giver }) => giver?.name)).not.toContain('Gauthier Planque');
    const boucle = await idOf(api, 'lieu', 'La Boucle');
    expect((await flows(coordinator, { lieux: [boucle] })).every(({ giver, receiver }) => [giver?.name, receiver?.name].includes('La Boucle'))).toBe(true);
    expect(await flows(coordinator, { until: '2001-01-01' })).toEqual([]);
    const future = await flows(coordinator, { from: '2031-01-01', nature: 'MATERIAL', layer: 'PROMISED' });
    expect(future.length).toBeGreaterThan(0);
    expect(between(future, 'La Fabrique numérique', 'La Passerelle')).toBeUndefined();
  });

  test('is for members; what is kept to oneself, asked for only or deleted is not in it', async () => {
    expect(await flows(api.anonymous)).toEqual([]);
    expect(await flows(await api.signedIn('coordinator.demo-voisine'))).toEqual([]);
    const hidden = async (): Promise<boolean> => between(await flows(animateur), 'La Fabrique numérique', 'La Passerelle') === undefined;
    expect(await hidden()).toBe(false);
    await api.database.pool.query(`UPDATE resource SET sharing = 'HOLDER_ONLY' WHERE title = 'Classe mobile de douze ordinateurs'`);
    expect(await hidden()).toBe(true);
  });

  test('whoever may not read a need is not told that something is given for it', async () => {
    const toNeeder = async (client: Client): Promise<object | undefined> => between(await flows(client), 'Mutuelle Horizon Artois', 'La Passerelle');
    expect(await toNeeder(member)).toBeDefined();
    const { rowCount } = await api.database.pool.query(`UPDATE need SET sharing = 'HOLDER_ONLY' WHERE id IN (SELECT c.need_id FROM commitment c JOIN project_party p ON p.id = c.party_id JOIN organisation o ON o.id = p.actor_id WHERE o.name = 'Mutuelle Horizon Artois')`);
    expect(rowCount).toBe(1);
    expect(await toNeeder(member)).toBeUndefined();
    expect(between(await flows(member), 'Mutuelle Horizon Artois', null)).toMatchObject({ promised: expect.any(Number) });
    expect(await toNeeder(coordinator)).toBeDefined();
  });
});
