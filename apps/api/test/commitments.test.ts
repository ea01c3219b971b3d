import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let network: string;
let lampisterie: string;
let boucle: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  network = await idOf(api, 'network', 'demo');
  lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
  boucle = await idOf(api, 'lieu', 'La Boucle');
});
afterAll(() => api.close());

interface Answer {
  commitment: { id: string; version: number; state: string; share: { amount: number; unit: string } | null } | null;
  warnings: { message: string }[];
  userErrors: { code: string; path: string[] }[];
  conflicts?: { field: string }[];
}
const FIELDS = 'commitment { id version state kind statement share { amount unit } } warnings { message } userErrors { code path }';
const create = async (client: Client, input: object) => (await client.send<{ createCommitment: Answer }>(`mutation ($input: CreateCommitmentInput!) { createCommitment(input: $input) { ${FIELDS} } }`, { input })).data.createCommitment;
const update = async (client: Client, id: string, expectedVersion: number, change: object) =>
  (await client.send<{ updateCommitment: Answer }>(`mutation ($input: UpdateCommitmentInput!) { updateCommitment(input: $input) { ${FIELDS} conflicts { field } } }`, { input: { id, expectedVersion, change } })).data.updateCommitment;
const withdraw = async (client: Client, id: string, expectedVersion: number) =>
  (await client.send<{ withdrawCommitment: Answer }>(`mutation ($input: WithdrawCommitmentInput!) { withdrawCommitment(input: $input) { ${FIELDS} } }`, { input: { id, expectedVersion, reason: 'Plus le temps' } })).data.withdrawCommitment;
const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code, path }) => [code, ...path].join(' '));

interface Sheet {
  version: number;
  limits: { id: string; warnings: { message: string }[] }[];
  parties: { id: string; actor: { name: string }; commitments: { statement: string; state: string }[] }[];
}
const sheet = async (id: string) =>
  (await coordinator.send<{ cooperationProject: Sheet }>('query ($id: ID!) { cooperationProject(id: $id) { version limits { id warnings { message } } parties { id actor { name } commitments { statement state kind share { amount unit } } } } }', { id })).data.cooperationProject;

async function project(limits: object[] = []): Promise<{ id: string; party: string; other: string }> {
  const parties = [{ actor: lampisterie, role: 'porteur' }, { actor: boucle, role: 'terrain' }];
  const { data } = await coordinator.send<{ createCooperationProject: { cooperationProject: { id: string } } }>(
    'mutation ($input: CreateCooperationProjectInput!) { createCooperationProject(input: $input) { cooperationProject { id } } }', { input: { network, title: 'Un four partagé', parties, limits } });
  const { id } = data.createCooperationProject.cooperationProject;
  const [party, other] = (await sheet(id)).parties;
  return { id, party: party!.id, other: other!.id };
}

test('a commitment crosses a limit: it is made all the same, and the limit is quoted to whoever makes it and whoever reads', async () => {
  const evenings = { statement: 'Pas plus de deux soirées par mois', kind: 'TIME', threshold: 2, unit: 'soirées par mois' };
  const { id, party, other } = await project([evenings, { ...evenings, statement: 'Une soirée pour La Boucle', threshold: 1, holder: boucle }, { statement: 'On rit', kind: 'ETHICS' }]);
  const first = await create(animateur, { party, statement: 'Tenir le four', share: { amount: 2, unit: 'Soirée par mois' } });
  expect(first).toMatchObject({ commitment: { state: 'PROPOSED', kind: 'IN_KIND', share: { amount: 2, unit: 'Soirée par mois' } }, warnings: [], userErrors: [] });
  const over = 'Les engagements font 3,5 soirées par mois\u00a0: cela dépasse la limite «\u00a0Pas plus de deux soirées par mois\u00a0» (2 soirées par mois).';
  const second = await create(animateur, { party: other, statement: 'Pétrir', share: { amount: 1.5, unit: 'soirées/mois' } });
  expect(second.warnings.map(({ message }) => message)).toEqual([over, 'Les engagements de La Boucle font 1,5 soirées par mois\u00a0: cela dépasse la limite «\u00a0Une soirée pour La Boucle\u00a0» (1 soirées par mois).']);
  const { limits } = await sheet(id);
  expect(limits.map(({ warnings }) => warnings.length)).toEqual([1, 1, 0]);
  expect(limits[0]!.warnings).toEqual([{ message: over }]);
  await withdraw(animateur, first.commitment!.id, 1);
  expect((await sheet(id)).limits.map(({ warnings }) => warnings.length)).toEqual([0, 1, 0]);
});

test('dates and loans of the project count against its limits', async () => {
  const { id } = await project([
    { statement: 'Vingt personnes au plus', kind: 'PEOPLE', threshold: 20, unit: 'personnes' }, { statement: 'Cinq heures', kind: 'TIME', threshold: 5, unit: 'heures' },
    { statement: 'Cinq heures à La Boucle', kind: 'TIME', threshold: 5, unit: 'h', holder: boucle }, { statement: 'Deux jours', kind: 'TIME', threshold: 2, unit: 'jours' }, { statement: 'Quatre vélos', kind: 'SPACE', threshold: 4, unit: 'vélos' },
  ]);
  const { pool } = api.database;
  const { rows: [room] } = await pool.query<{ id: string }>(`INSERT INTO room (lieu_id, name, capacity, shareable) VALUES ($1, 'Halle', 80, true) RETURNING id`, [lampisterie]);
  const { rows: [event] } = await pool.query<{ id: string }>(
    `INSERT INTO ess_month_event (ess_month_id, title, kind, cooperation_project_id) SELECT id, 'Fournée', 'EVENT_KIND/OTHER', $2 FROM ess_month WHERE network_id = $1 LIMIT 1 RETURNING id`, [network, id]);
  await pool.query(`INSERT INTO occurrence (event_id, ess_month_id, starts_at, ends_at, lieu_id, room_id) SELECT $1, ess_month_id, now(), now() + interval '4 hours', $2, $3 FROM ess_month_event WHERE id = $1`, [event!.id, lampisterie, room!.id]);
  const { rows: [bikes] } = await pool.query<{ id: string }>(
    `INSERT INTO resource (holder_id, nature, category, title, quantity, unit) SELECT $1, 'MATERIAL', id, 'Vélos', 5, 'vélos' FROM term WHERE id LIKE 'MATERIAL_RESOURCE/%' LIMIT 1 RETURNING id`, [boucle]);
  await pool.query(`INSERT INTO mobilisation (resource_id, event_id, requested_by, starts_at, ends_at, quantity) VALUES ($1, $2, $3, now(), now() + interval '2 days', 5)`, [bikes!.id, event!.id, lampisterie]);
  const said = (await sheet(id)).limits.map(({ warnings }) => warnings.map(({ message }) => message.split('\u00a0: ')[0]));
  expect(said).toEqual([
    ['Une date est prévue dans une salle de 80 personnes'], ['Les dates et les prêts font 52 heures'], ['Les dates et les prêts de La Boucle font 48 h'], ['Les dates et les prêts font 3 jours'], ['Les prêts font 5 vélos'],
  ]);
});

test('an event quotes the limits of its project that it has a part in, and no others', async () => {
  const { id, party } = await project([
    { statement: 'Vingt personnes au plus', kind: 'PEOPLE', threshold: 20, unit: 'personnes' }, { statement: 'Cinq heures', kind: 'TIME', threshold: 5, unit: 'heures' },
    { statement: 'Deux fours', kind: 'SPACE', threshold: 2, unit: 'fours' }, { statement: 'Dix sacs de farine', kind: 'MONEY', threshold: 10, unit: 'sacs' },
  ]);
  const { pool } = api.database;
  const one = async (text: string, values: unknown[]): Promise<string> => (await pool.query<{ id: string }>(text, values)).rows[0]!.id;
  const room = (capacity: number) => one(`INSERT INTO room (lieu_id, name, capacity, shareable) VALUES ($1, 'Fournil ' || $2::int, $2, true) RETURNING id`, [lampisterie, capacity]);
  const event = (title: string, state = 'ACCEPTED') => one(
    `INSERT INTO ess_month_event (ess_month_id, title, kind, cooperation_project_id, editorial_state) SELECT id, $3, 'EVENT_KIND/OTHER', $2, $4 FROM ess_month WHERE network_id = $1 LIMIT 1 RETURNING id`, [network, id, title, state]);
  const [small, crowded, apart, refused] = [await event('Petite fournée'), await event('Grande fournée'), await event('Sans date'), await event('Refusée', 'REFUSED')];
  for (const [each, capacity] of [[small, 8], [crowded, 80], [refused, 90]] as const) {
    await pool.query(`INSERT INTO occurrence (event_id, ess_month_id, starts_at, ends_at, lieu_id, room_id) SELECT id, ess_month_id, now(), now() + interval '3 hours', $2, $3 FROM ess_month_event WHERE id = $1`, [each, lampisterie, await room(capacity)]);
  }
  const ovens = await one(`INSERT INTO resource (holder_id, nature, category, title, quantity, unit) SELECT $1, 'MATERIAL', id, 'Fours', 5, 'fours' FROM term WHERE id LIKE 'MATERIAL_RESOURCE/%' LIMIT 1 RETURNING id`, [boucle]);
  await pool.query(`INSERT INTO mobilisation (resource_id, event_id, requested_by, starts_at, ends_at, quantity) VALUES ($1, $2, $3, now(), now() + interval '1 hour', 3)`, [ovens, small, lampisterie]);
  await create(coordinator, { party, statement: 'Toute la farine', share: { amount: 50, unit: 'sacs' } });
  const quoted = async (client: Client, of: string): Promise<string[] | undefined> =>
    (await client.send<{ essMonthEvent: { limitWarnings: { message: string }[] } | null }>('query ($of: ID!) { essMonthEvent(id: $of) { limitWarnings { message } } }', { of })).data.essMonthEvent?.limitWarnings.map(({ message }) => message.split('\u00a0: ')[0]!);
  expect(await quoted(coordinator, small)).toEqual(['Les dates et les prêts font 7 heures', 'Les prêts font 3 fours']);
  expect(await quoted(coordinator, crowded)).toEqual(['Une date est prévue dans une salle de 80 personnes', 'Les dates et les prêts font 7 heures']);
  expect([await quoted(coordinator, apart), await quoted(coordinator, refused)]).toEqual([[], []]);
  await pool.query(`UPDATE ess_month_event SET editorial_state = 'PUBLISHED' WHERE id = $1`, [small]);
  expect(await quoted(api.anonymous, small)).toEqual([]);
});

test('limits of a whole network are quoted where a commitment, a loan or an event of it crosses one, whatever the project; what is over no longer counts', async () => {
  const { pool } = api.database;
  const one = async (text: string, values: unknown[]): Promise<string> => (await pool.query<{ id: string }>(text, values)).rows[0]!.id;
  const admin = await api.signedIn('admin');
  const own = await one(`INSERT INTO network (slug, name, kind) VALUES ('limitee', 'Limitée', 'PTCE') RETURNING id`, []);
  const [host, guest] = [await one(`INSERT INTO lieu (name, slug) VALUES ('Hôte', 'hote-limite') RETURNING id`, []), await one(`INSERT INTO lieu (name, slug) VALUES ('Invité', 'invite-limite') RETURNING id`, [])];
  for (const actor of [host, guest]) await pool.query('INSERT INTO network_actor (network_id, actor_id) VALUES ($1, $2)', [own, actor]);
  const change = (expectedVersion: number, limits: object[]) => admin.send<{ updateSharedAim: { sharedAim: { limits: { id: string }[] } | null; userErrors: Answer['userErrors'] } }>(
    'mutation ($input: UpdateSharedAimInput!) { updateSharedAim(input: $input) { sharedAim { limits { id } } userErrors { code path } } }', { input: { id: own, expectedVersion, change: { limits } } });
  expect((await change(0, [{ statement: ' ', threshold: -1, holder: lampisterie }])).data.updateSharedAim.userErrors.map(({ code, path }) => [code, ...path].join(' ')).sort()).toEqual([
    'BLANK limits 0 statement', 'INVALID limits 0 threshold', 'UNIT_MISSING limits 0 unit', 'UNKNOWN_REFERENCE limits 0 holder']);
  const { limits } = (await change(0, [
    { statement: 'Dix heures à nous tous', kind: 'TIME', threshold: 10, unit: 'heures' }, { statement: 'Cent personnes', kind: 'PEOPLE', threshold: 100, unit: 'personnes', holder: host },
    { statement: 'Trois tentes', kind: 'SPACE', threshold: 3, unit: 'tentes' }, { statement: 'On rit', kind: 'ETHICS' },
  ])).data.updateSharedAim.sharedAim!;
  // What is not said of a limit stays.
  await change(1, limits.map(({ id }, index) => ({ id, statement: ['Dix heures', 'Cent personnes', 'Trois tentes', 'On rit'][index]! })));
  const started = async (title: string): Promise<{ id: string; party: string }> => {
    const id = await one('INSERT INTO cooperation_project (network_id, title) VALUES ($1, $2) RETURNING id', [own, title]);
    return { id, party: await one(`INSERT INTO project_party (project_id, actor_id, role) VALUES ($1, $2, 'là') RETURNING id`, [id, host]) };
  };
  const [oven, garden] = [await started('Four'), await started('Jardin')];
  const said = (list: readonly { message: string }[]): string[] => list.map(({ message }) => message.split('\u00a0: ')[0]!);
  expect((await create(admin, { party: oven.party, statement: 'Pétrir', share: { amount: 6, unit: 'heures' } })).warnings).toEqual([]);
  const second = await create(admin, { party: garden.party, statement: 'Bêcher', share: { amount: 6, unit: 'h' } });
  expect(second.warnings).toEqual([{ message: 'Dans le réseau, les engagements font 12 heures\u00a0: cela dépasse sa limite «\u00a0Dix heures\u00a0» (10 heures).' }]);

  const month = await one(`INSERT INTO ess_month (network_id, year, starts_on, ends_on) VALUES ($1, 2031, '2031-11-01', '2031-11-30') RETURNING id`, [own]);
  const event = async (title: string, day: string): Promise<string> => {
    const id = await one(`INSERT INTO ess_month_event (ess_month_id, title, kind) VALUES ($1, $2, 'EVENT_KIND/OTHER') RETURNING id`, [month, title]);
    const room = await one(`INSERT INTO room (lieu_id, name, capacity, shareable) VALUES ($1, $2, 250, true) RETURNING id`, [host, title]);
    await pool.query(`INSERT INTO occurrence (event_id, ess_month_id, starts_at, ends_at, lieu_id, room_id) VALUES ($1, $2, $3::date + interval '9 hours', $3::date + interval '17 hours', $4, $5)`, [id, month, day, host, room]);
    return id;
  };
  const [party, past] = [await event('Fête', '2031-11-07'), await event('Fête passée', '2021-11-07')];
  const tents = await one(`INSERT INTO resource (holder_id, nature, category, title, quantity, unit) SELECT $1, 'MATERIAL', id, 'Tentes', 9, 'tentes' FROM term WHERE id LIKE 'MATERIAL_RESOURCE/%' LIMIT 1 RETURNING id`, [guest]);
  const FOR = `query ($tents: ID!, $garden: ID!) { resource(id: $tents) { limitWarnings(for: $garden, startsAt: "2031-11-08T09:00:00Z", endsAt: "2031-11-08T10:00:00Z", quantity: 4) { message } } }`;
  const asked = await admin.send<{ resource: { limitWarnings: { message: string }[] } }>(FOR, { tents, garden: garden.id });
  expect(said(asked.data.resource.limitWarnings)).toEqual(['Avec cette demande, dans le réseau, les prêts font 4 tentes']);
  await pool.query(`INSERT INTO mobilisation (resource_id, event_id, requested_by, starts_at, ends_at, quantity) VALUES ($1, $2, $3, '2031-11-07T09:00Z', '2031-11-07T12:00Z', 5)`, [tents, party, host]);
  const READ = `query ($of: ID!, $past: ID!, $network: ID!) { essMonthEvent(id: $of) { limitWarnings { message } mobilisations(first: 5) { nodes { limitWarnings { message } } } } past: essMonthEvent(id: $past) { limitWarnings { message } } network(id: $network) { sharedAim { limits { statement kind threshold unit holder { name } warnings { message } } } } }`;
  interface Read {
    essMonthEvent: { limitWarnings: { message: string }[]; mobilisations: { nodes: { limitWarnings: { message: string }[] }[] } };
    past: { limitWarnings: { message: string }[] };
    network: { sharedAim: { limits: { warnings: { message: string }[] }[] } };
  }
  const read = async (): Promise<Read> => (await admin.send<Read>(READ, { of: party, past, network: own })).data;
  const { essMonthEvent, past: over, network: { sharedAim } } = await read();
  expect(said(essMonthEvent.limitWarnings)).toEqual(['Dans le réseau, les dates et les prêts font 11 heures', 'Dans le réseau, une date de Hôte est prévue dans une salle de 250 personnes', 'Dans le réseau, les prêts font 5 tentes']);
  expect(said(essMonthEvent.mobilisations.nodes[0]!.limitWarnings)).toEqual(['Dans le réseau, les dates et les prêts font 11 heures', 'Dans le réseau, les prêts font 5 tentes']);
  expect(over.limitWarnings).toEqual([]);
  expect(sharedAim.limits).toMatchObject([
    { statement: 'Dix heures', kind: 'TIME', threshold: 10, unit: 'heures', holder: null }, { kind: 'PEOPLE', threshold: 100, holder: { name: 'Hôte' } }, { threshold: 3, unit: 'tentes' }, { kind: 'ETHICS', threshold: null, warnings: [] },
  ]);
  expect(sharedAim.limits.map(({ warnings }) => said(warnings).length)).toEqual([2, 1, 1, 0]);
  // A project that is closed weighs on the network no more.
  await pool.query(`UPDATE cooperation_project SET stage = 'CLOSED' WHERE id = $1`, [garden.id]);
  expect(said((await read()).network.sharedAim.limits[0]!.warnings)).toEqual(['Dans le réseau, les dates et les prêts font 11 heures']);
  // Those who are no members are told nothing.
  await pool.query(`UPDATE ess_month_event SET editorial_state = 'PUBLISHED' WHERE id = $1`, [party]);
  const stranger = await coordinator.send<{ essMonthEvent: { limitWarnings: object[] } }>('query ($of: ID!) { essMonthEvent(id: $of) { limitWarnings { message } } }', { of: party });
  expect(stranger.data.essMonthEvent.limitWarnings).toEqual([]);
});

test('an expense is counted in euros, a number in something, and references are of what the sender may read', async () => {
  const { party } = await project();
  expect((await create(coordinator, { party, kind: 'EXPENSE', statement: 'Farine', share: { amount: 120 } })).commitment!.share).toEqual({ amount: 120, unit: '€' });
  expect((await create(coordinator, { party, kind: 'EXPENSE', statement: 'Farine', share: { amount: 120, unit: 'Euros' } })).commitment!.share).toEqual({ amount: 120, unit: '€' });
  expect(codes(await create(coordinator, { party, kind: 'EXPENSE', statement: 'Farine', share: { amount: 120, unit: 'kg' } }))).toEqual(['EXPENSE_IN_EUROS share unit']);
  expect(codes(await create(coordinator, { party, statement: ' ', share: { amount: 0 }, resource: 'resource_x' }))).toEqual(['BLANK statement', 'INVALID share amount', 'UNIT_MISSING share unit', 'UNKNOWN_REFERENCE resource']);
  expect(codes(await create(coordinator, { party: 'party_x', statement: 'Rien' }))).toEqual(['UNKNOWN_REFERENCE party']);
  expect(codes(await create(await accountIn(api, 'demo-voisine', 'COORDINATOR'), { party, statement: 'Rien' }))).toEqual(['UNKNOWN_REFERENCE party']);
  const forbidden = await (await accountIn(api, 'demo', 'MEMBER')).send('mutation ($input: CreateCommitmentInput!) { createCommitment(input: $input) { commitment { id } } }', { input: { party, statement: 'Rien' } });
  expect(forbidden.errors![0]!.extensions.code).toBe('FORBIDDEN');
});

test('an amount that nobody has is refused, so that all that is promised and lent can be added up for everybody', async () => {
  const { id, party, other } = await project([{ statement: 'Pas trop', kind: 'TIME', threshold: 2, unit: 'heures' }]);
  const huge = { amount: 1e308, unit: 'heures' };
  for (const each of [party, other]) expect(codes(await create(coordinator, { party: each, statement: 'Tout', share: huge }))).toEqual(['INVALID share amount']);
  const { commitment } = await create(coordinator, { party, statement: 'Un peu', share: { amount: 1e12, unit: 'heures' } });
  expect(codes(await update(coordinator, commitment!.id, 1, { share: huge }))).toEqual(['INVALID share amount']);
  const refused = async (field: string, input: object): Promise<string[]> => {
    const { data } = await coordinator.send<Record<string, { userErrors: { code: string; path: string[] }[] }>>(`mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { userErrors { code path } } }`, { input });
    return data[field]!.userErrors.map(({ code, path }) => [code, ...path].join(' '));
  };
  const resource = (await api.database.pool.query<{ id: string }>(`SELECT id FROM resource WHERE nature = 'IMMATERIAL' AND sharing <> 'HOLDER_ONLY' AND deleted_at IS NULL ORDER BY id LIMIT 1`)).rows[0]!.id;
  expect(await refused('requestMobilisation', { resource, for: id, requestedBy: lampisterie, startsAt: '2032-01-01T09:00:00Z', endsAt: '2032-01-01T10:00:00Z', quantity: 1e308 })).toEqual(['INVALID quantity']);
  expect(await refused('createResource', { holder: lampisterie, title: 'Tout', nature: 'MATERIAL', category: 'SPACE', quantity: 1e308 })).toEqual(['INVALID quantity']);
  expect(await refused('updateCooperationProject', { id, expectedVersion: (await sheet(id)).version, change: { limits: [{ statement: 'Rien', kind: 'TIME', threshold: 1e308, unit: 'heures' }] } })).toEqual(['INVALID limits 0 threshold']);
  expect((await sheet(id)).limits[0]!.warnings).toHaveLength(1);
  await expect(api.database.pool.query('UPDATE commitment SET amount = 1e308 WHERE id = $1', [commitment!.id])).rejects.toMatchObject({ constraint: 'commitment_amount_adds_up' });
});

test('a stale change is merged or refused; what is withdrawn stays to be read, with its history and the way back', async () => {
  const { id, party } = await project();
  const { commitment } = await create(coordinator, { party, statement: 'Pétrir', share: { amount: 3, unit: 'heures' } });
  expect((await update(animateur, commitment!.id, 1, { state: 'AGREED' })).commitment).toMatchObject({ version: 2, state: 'AGREED' });
  expect((await update(coordinator, commitment!.id, 1, { share: { amount: 4, unit: 'heures' } })).commitment).toMatchObject({ version: 3, state: 'AGREED', share: { amount: 4 } });
  expect((await update(animateur, commitment!.id, 1, { share: { amount: 5, unit: 'heures' } })).conflicts).toEqual([{ field: 'share' }]);
  expect((await withdraw(animateur, commitment!.id, 3)).commitment).toMatchObject({ version: 4, state: 'WITHDRAWN' });
  expect((await sheet(id)).parties[0]!.commitments).toMatchObject([{ statement: 'Pétrir', state: 'WITHDRAWN' }]);
  const { data } = await animateur.send('query ($id: ID!) { auditEntries(filter: { subject: $id }, first: 1) { nodes { reason subject { ... on Commitment { statement project { title } party { role } } } changes { field before after } } } }', { id: commitment!.id });
  expect(data).toEqual({ auditEntries: { nodes: [{ reason: 'Plus le temps', subject: { statement: 'Pétrir', project: { title: 'Un four partagé' }, party: { role: 'porteur' } }, changes: [{ field: 'state', before: 'AGREED', after: 'WITHDRAWN' }] }] } });
  await animateur.send('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { userErrors { code } } }', { input: { subject: commitment!.id, version: 4 } });
  expect((await sheet(id)).parties[0]!.commitments).toMatchObject([{ state: 'AGREED' }]);
});

test('a party leaves when nothing of it is open any more', async () => {
  const { id, party, other } = await project();
  const { commitment } = await create(coordinator, { party, statement: 'Pétrir' });
  const { pool } = api.database;
  const { rows: [effect] } = await pool.query<{ id: string }>(`INSERT INTO useful_effect (project_id, statement) VALUES ($1, 'Du pain') RETURNING id`, [id]);
  await pool.query('INSERT INTO effect_party VALUES ($1, $2)', [effect!.id, other]);
  const leave = async (...staying: string[]) => (await coordinator.send<{ updateCooperationProject: Answer & { userErrors: { message: string }[] } }>(
    'mutation ($input: UpdateCooperationProjectInput!) { updateCooperationProject(input: $input) { userErrors { code path message } } }',
    { input: { id, expectedVersion: 1, change: { parties: staying.map((actor) => ({ actor, role: 'là' })) } } })).data.updateCooperationProject;
  const refused = await leave();
  expect(codes(refused)).toEqual(['PARTY_COMMITTED parties', 'PARTY_COMMITTED parties']);
  expect(refused.userErrors[0]!.message).toContain('La Lampisterie');
  await withdraw(coordinator, commitment!.id, 1);
  expect(codes(await leave(boucle))).toEqual([]);
  expect((await sheet(id)).parties.map(({ actor }) => actor.name)).toEqual(['La Boucle']);
  expect((await pool.query('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1', [commitment!.id])).rows).toEqual([{ action: 'DELETE' }]);
});

test('the sheet of a project is one statement, however many parties and commitments it has', async () => {
  const { id, party } = await project([{ statement: 'Dix heures', kind: 'TIME', threshold: 10, unit: 'heures' }]);
  for (let n = 0; n < 5; n += 1) await create(coordinator, { party, statement: `Tâche ${n}`, share: { amount: 3, unit: 'heures' } });
  expect(await api.statements(async () => { expect((await sheet(id)).limits[0]!.warnings).toHaveLength(1); })).toHaveLength(1);
});
