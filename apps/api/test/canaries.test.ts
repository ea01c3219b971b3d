import { setTimeout as pause } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { lists as exported } from '../src/modules/exports/lists/lists.js';
import { buildApiSchema } from '../src/schema.js';
import { keyOf } from './harness/api-key.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { type Canaries, plantCanaries } from './harness/canaries.js';
import { type Arguments, everyQuestion, type Question } from './harness/every-question.js';
import { openStream } from './harness/stream.js';

let api: TestApi;
let canaries: Canaries;
let values: Arguments;
let coordinator: Client;
/** Who must find none of the canaries, whatever they ask; a key reads the texts of its network's lieux, needs and events, whatever stands in them. */
const OUTSIDE: Readonly<Record<string, { open: () => Promise<Client>; none: () => readonly string[] }>> = {
  anonymous: { open: async () => api.anonymous, none: () => [...canaries.ofPeople, ...canaries.inTexts] },
  'a key that may do all that keys may': { open: () => keyOf(api, 'demo', ['READ', 'WRITE']), none: () => canaries.ofPeople },
};

const schema = buildApiSchema();
/** Of the things of one kind, the last made: what is planted is among them. The slow tests ask for all there are. */
const OF_A_KIND = 6;

beforeAll(async () => {
  api = await testApi({ demo: true });
  canaries = await plantCanaries(api.database.pool);
  coordinator = await api.signedIn('coordination');
  values = { ids: process.env['EVERY_ID'] ? await everyId() : lastOfEachKind(await everyId()), networks: await ids("SELECT id FROM network"), years: [2025, 2026, 2027], texts: [...canaries.ofPeople.filter((_, index) => index % 8 === 0), 'canari', 'voliere'], others: { list: ['LIEU_FAMILY', 'EVENT_KIND'] } };
});
afterAll(() => api.close());

const ids = async (text: string): Promise<string[]> => (await api.database.pool.query<{ id: string }>(text)).rows.map(({ id }) => id);

/** Every id that stands anywhere in the database, but for those of reference data. */
async function everyId(): Promise<string[]> {
  const { rows } = await api.database.pool.query<{ name: string }>(
    "SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name) WHERE c.table_schema = 'public' AND c.column_name = 'id' AND c.data_type = 'text' AND t.table_type = 'BASE TABLE'");
  const all = await Promise.all(rows.map(({ name }) => ids(`SELECT id FROM ${name} WHERE id ~ '^[a-z]+_[0-9a-f]{32}$'`)));
  return all.flat();
}

function lastOfEachKind(all: readonly string[]): string[] {
  const kinds = new Set(all.map((id) => id.split('_')[0]!));
  return [...kinds].flatMap((kind) => all.filter((id) => id.startsWith(`${kind}_`)).sort().slice(-OF_A_KIND));
}

interface Heard {
  /** What of it answered with data. */
  answered: number;
  found: string[];
}

/** Asks all of it, and looks through the bytes of the answers. One after the other: each connection beside another would plan every question anew. */
async function ask(client: Client, words: readonly string[], requests: readonly (readonly [path: string, init?: RequestInit])[]): Promise<Heard> {
  const heard: Heard = { answered: 0, found: [] };
  for (const request of requests) {
    const response = await client.fetch(...request);
    const bytes = textIn(new Uint8Array(await response.arrayBuffer()));
    if (response.ok) heard.answered += 1;
    for (const word of words) if (bytes.includes(word)) heard.found.push(`${word} in ${request[0]} ${String(request[1]?.body ?? '').slice(0, 120)}`);
  }
  return heard;
}

/** The bytes themselves; of an archive, those of the files in it. */
const textIn = (bytes: Uint8Array): string =>
  bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)).map((file) => strFromU8(file)).join('\n') : Buffer.from(bytes).toString();

const post = (query: string, variables: object): readonly [string, RequestInit] => ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ variables, query }) }];

/** The deepest document of a question that is not refused as too large. */
async function deepest(client: Client, { field, documents, variables }: Question): Promise<string> {
  let why = '';
  for (const document of documents) {
    const { errors } = await client.send(document, variables[0]);
    const refused = errors?.filter(({ extensions }) => extensions.code !== 'UNAUTHENTICATED' && extensions.code !== 'FORBIDDEN') ?? [];
    if (refused.length === 0) return document;
    why = refused[0]!.message;
  }
  throw new Error(`No question about ${field} is taken: ${why}`);
}

async function questions(client: Client, only: (field: string) => boolean = () => true, most = Number.POSITIVE_INFINITY): Promise<(readonly [string, RequestInit])[]> {
  const requests: (readonly [string, RequestInit])[] = [];
  for (const question of everyQuestion(schema, values)) {
    if (!only(question.field)) continue;
    const document = await deepest(client, question);
    requests.push(...question.variables.slice(0, most).map((each) => post(document, each)));
  }
  return requests;
}

test('there are thirty canaries and more, and who may see some does: this test would hear them', async () => {
  expect(new Set(canaries.ofPeople).size).toBeGreaterThanOrEqual(30);
  const { found } = await ask(coordinator, [...canaries.ofPeople, ...canaries.inTexts], await questions(coordinator, (field) => ['people', 'members', 'needs', 'dataImports'].includes(field), 2));
  expect(new Set(found.map((each) => each.split(' in ')[0])).size).toBeGreaterThan(8);
});

/** Opens every stream that the schema has for all months, lets all of their cards change by the hand of somebody who is a canary, and answers what was told. */
async function overheard(client: Client): Promise<{ told: number; text: string }> {
  const months = { ...values, others: { ...values.others, essMonth: values.ids.filter((id) => id.startsWith('essmonth_')) } };
  const asked = everyQuestion(schema, months, 'subscription').flatMap(({ documents, variables }) => documents.flatMap((document) => variables.map((each) => [document, each] as const)));
  expect(asked.length).toBeGreaterThan(3);
  const streams = await Promise.all(asked.map(([document, each]) => openStream(client, document, each)));
  const actor = "(SELECT id FROM app_user WHERE name LIKE 'Canari %')";
  await api.database.pool.query(`INSERT INTO audit_entry (action, actor_id, subject_id, version, changes) SELECT 'UPDATE', ${actor}, id, version + 1, '{}' FROM (SELECT id, version FROM occurrence LIMIT 60) o`);
  for (const { id } of (await api.database.pool.query<{ id: string }>('SELECT id FROM occurrence LIMIT 60')).rows) await api.database.pool.query('UPDATE occurrence SET version = version + 1 WHERE id = $1', [id]);
  await api.database.pool.query(`WITH here AS (INSERT INTO presence (stream, process, topic, user_id) SELECT gen_random_uuid(), gen_random_uuid(), 'presence:' || id, ${actor} FROM ess_month RETURNING topic) SELECT pg_notify('essaim_live', jsonb_build_object('topic', topic)::text) FROM here`);
  await pause(1500);
  const messages = streams.flatMap((stream) => stream.taken());
  await Promise.all(streams.map((stream) => stream.close()));
  return { told: messages.filter(({ data }) => data).length, text: JSON.stringify(messages) };
}

test('who may hear canaries over subscriptions does: the next test would hear them', async () => {
  const { told, text } = await overheard(coordinator);
  expect(told).toBeGreaterThan(0);
  expect(canaries.ofPeople.filter((word) => text.includes(word))).not.toEqual([]);
}, 60_000);

describe.each(Object.entries(OUTSIDE))('%s', (name, { open, none }) => {
  test('finds none by any question about anything that the schema can answer', async () => {
    const client = await open();
    const requests = await questions(client);
    expect(requests.length).toBeGreaterThan(300);
    const { answered, found } = await ask(client, none(), requests);
    expect(found).toEqual([]);
    expect(answered).toBeGreaterThan(requests.length / 2);
  }, process.env['EVERY_ID'] ? 600_000 : 90_000);

  test('hears none over any subscription', async () => {
    const { told, text } = await overheard(await open());
    expect(none().filter((word) => text.includes(word))).toEqual([]);
    expect(told > 0).toBe(name !== 'anonymous');
  }, 60_000);
  test('finds none in any feed', async () => {
    const client = await open();
    const formats = ['ics', 'json', 'jsonld', 'csv', 'atom', 'rss'];
    const [lieux, events] = await Promise.all([ids('SELECT id FROM lieu'), ids("SELECT id FROM ess_month_event WHERE editorial_state = 'PUBLISHED' UNION SELECT event_id FROM feed_withdrawal")]);
    const programmes = formats.map((format) => `/feeds/demo/${new Date().getFullYear()}/programme.${format}`);
    // One format of each thing: the formats tell the same.
    const others = [...lieux, ...events].map((id, index) => `/feeds/${id.startsWith('lieu') ? 'lieux' : 'events'}/${id}.${formats[index % formats.length]}`);
    const { answered, found } = await ask(client, none(), [...programmes, ...others].map((path) => [path] as const));
    expect(found).toEqual([]);
    expect(answered).toBeGreaterThan(programmes.length + others.length / 2);
  });

  test('finds none in any file', async () => {
    const client = await open();
    const lists = [...exported.keys()].flatMap((list) => [`${list}.csv`, `${list}.json`]);
    const things = values.ids.filter((id) => /^(?:project|event)_/.test(id));
    const files = [
      ...[...lists, 'people.xlsx', 'people.vcf', 'lieux.geojson', 'lieux.jsonld'].map((file) => [`/exports/${file}?network=demo&year=${new Date().getFullYear()}`] as const),
      ...things.map((id) => [`/exports/tasks.json?network=demo&of=${id}`] as const),
    ];
    const people = canaries.people;
    const imports = values.ids.filter((id) => id.startsWith('import_'));
    const others = [...people.flatMap((id) => [`/people/${id}/data.json`, `/people/${id}/data.csv`]), '/archives/demo.zip', ...imports.map((id) => `/imports/${id}/rejected.csv`), '/auth/get-session', '/auth/list-sessions'];
    const { answered, found } = await ask(client, none(), [...files, ...others.map((path) => [path] as const)]);
    expect(found).toEqual([]);
    // Members and warnings are refused, in both formats.
    expect(answered).toBeGreaterThanOrEqual(files.length - 4);
  });
});
