import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ARCHIVED, NOT_ARCHIVED } from '../src/modules/archives/archived-tables.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let other: TestApi;
let coordinator: Client;
let admin: Client;
/** Whoever looks after the other instance. */
let host: Client;

beforeAll(async () => {
  [api, other] = await Promise.all([testApi({ demo: true }), testApi()]);
  await other.database.pool.query(`INSERT INTO app_user (name, email, instance_admin) VALUES ('Hôte', 'hote@ailleurs.example', true)`);
  [coordinator, admin, host] = await Promise.all([api.signedIn('coordination'), api.signedIn('admin'), other.signedIn('hote@ailleurs.example')]);
});
afterAll(() => Promise.all([api.close(), other.close()]));

type Files = Record<string, string>;

async function download(client: Client, slug: string): Promise<Buffer> {
  const response = await client.fetch(`/archives/${slug}.zip`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

async function send(client: Client, archive: Uint8Array, slug?: string): Promise<{ status: number; id: string; slug: string; code: string; message: string }> {
  const form = new FormData();
  if (slug) form.set('slug', slug);
  form.set('file', new Blob([new Uint8Array(archive)]), 'reseau.zip');
  const response = await client.fetch('/archives', { method: 'POST', body: form });
  return { status: response.status, ...((await response.json()) as { id: string; slug: string; code: string; message: string }) };
}

const opened = (archive: Uint8Array): Files => Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const closed = (files: Files): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** The same for archives that differ by ids and the time only: each id is named by when it first appears. */
function withoutIds(files: Files): Files {
  const names = new Map<string, string>();
  const named = (id: string): string => {
    if (!names.has(id)) names.set(id, `${id.split('_')[0]!} ${names.size}`);
    return names.get(id)!;
  };
  return Object.fromEntries([...ARCHIVED.map(({ name }) => `${name}.jsonl`), 'essaim.json'].map((file) => [
    file, files[file]!.replace(/\b[a-z]+_[0-9a-f]{32}\b/g, (id) => (id.startsWith('skill') ? 'skill' : named(id))).replace(/"madeAt": "[^"]*"/, ''),
  ]));
}

test('a network goes to another instance whole, and comes out of it the same', async () => {
  const archive = await download(coordinator, 'demo');
  const made = await send(host, archive);
  expect(made).toMatchObject({ status: 201, slug: 'demo' });
  const again = opened(await download(host, 'demo'));
  expect(withoutIds(again)).toEqual(withoutIds(opened(archive)));
  const { rows } = JSON.parse(again['essaim.json']!) as { rows: Record<string, number> };
  expect(Object.entries(rows).filter(([, count]) => count === 0)).toEqual([]);
  expect((await other.database.pool.query('SELECT DISTINCT action, version FROM audit_entry WHERE database_user IS NULL')).rows).toEqual([{ action: 'CREATE', version: 1 }]);
});

test('what is taken in keeps the rules that the database cannot', async () => {
  const directory = path.join(__dirname, '../checks');
  for (const file of readdirSync(directory)) {
    expect([file, (await other.database.pool.query(readFileSync(path.join(directory, file), 'utf8'))).rows]).toEqual([file, []]);
  }
});

test('an archive holds the contacts that its maker sees, and no other', async () => {
  await api.database.pool.query("UPDATE person SET email_visibility = 'NOBODY' WHERE name = 'Karim Haddad'");
  const people = opened(await download(coordinator, 'demo'))['person.jsonl']!;
  expect(people).toContain('06 39 98 10 03');
  expect(people).not.toContain('karim@la-remise.example');
});

test('a second copy stands beside the first, under another name', async () => {
  const archive = await download(coordinator, 'demo');
  expect(await send(admin, archive)).toMatchObject({ status: 422, code: 'SLUG_TAKEN', message: expect.stringContaining('« demo »') });
  expect(await send(admin, archive, 'Copie !')).toMatchObject({ status: 422, code: 'SLUG_INVALID' });
  expect(await send(admin, archive, 'copie')).toMatchObject({ status: 201, slug: 'copie' });
  const { data } = await admin.send<{ network: { name: string }; lieux: { totalCount: number } }>('{ network(slug: "copie") { name } }');
  expect(data.network.name).toMatch(/\w/);
  const { rows } = await api.database.pool.query(`SELECT count(*) - count(DISTINCT slug) AS twice FROM lieu`);
  expect(rows).toEqual([{ twice: '0' }]);
});

test('every table is in the archive, or is said not to be', async () => {
  const { rows } = await api.database.pool.query<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`);
  const known = [...ARCHIVED.map(({ name }) => name), ...Object.keys(NOT_ARCHIVED)];
  expect(rows.map(({ name }) => name).sort()).toEqual(known.sort());
});

test.each(['animation', 'coordination'])('who may not, does not: %s', async (account) => {
  const client = await api.signedIn(account);
  const { status } = await client.fetch(`/archives/${account === 'animation' ? 'demo' : 'demo-voisine'}.zip`);
  expect(status).toBe(403);
  expect(await send(client, strToU8('x'))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
});

test('visitors are asked to sign in', async () => {
  expect((await api.anonymous.fetch('/archives/demo.zip')).status).toBe(401);
  expect(await send(api.anonymous, strToU8('x'))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  expect((await coordinator.fetch('/archives/nulle-part.zip')).status).toBe(404);
});

describe('an archive that is none, or was tampered with, leaves nothing behind', () => {
  const first = (text: string): Record<string, unknown> => JSON.parse(text.split('\n')[0]!) as Record<string, unknown>;
  const withFirst = (files: Files, file: string, change: (row: Record<string, unknown>) => object): Files => {
    const [line, ...rest] = files[file]!.split('\n');
    return { ...files, [file]: [JSON.stringify({ ...first(line!), ...change(first(line!)) }), ...rest].join('\n') };
  };
  const manifest = (files: Files, change: object): Files => ({ ...files, 'essaim.json': JSON.stringify({ ...(JSON.parse(files['essaim.json']!) as object), ...change }) });
  const elsewhere = async (table: string): Promise<string> => (await api.database.pool.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id DESC LIMIT 1`)).rows[0]!.id;

  test.each<[string, string, (files: Files) => Files | Promise<Files>]>([
    ['something else', 'ARCHIVE_NOT_ONE', () => ({ 'a.txt': 'a' })],
    ['a newer one', 'ARCHIVE_TOO_NEW', (files) => manifest(files, { schema: 2e12 })],
    ['one that was cut short', 'ARCHIVE_DAMAGED', (files) => ({ ...files, 'lieu.jsonl': files['lieu.jsonl']!.split('\n').slice(1).join('\n') })],
    ['one with a line that is no row', 'ARCHIVE_DAMAGED', (files) => ({ ...files, 'room.jsonl': `[]\n${files['room.jsonl']!}` })],
    ['one with two networks', 'ARCHIVE_DAMAGED', (files) => manifest({ ...files, 'network.jsonl': `${files['network.jsonl']!}${JSON.stringify({ ...first(files['network.jsonl']!), id: 'network_2', slug: 'b' })}\n` }, { rows: { ...(JSON.parse(files['essaim.json']!) as { rows: object }).rows, network: 2 } })],
    ['one with the same thing twice', 'ARCHIVE_DAMAGED', (files) => manifest({ ...files, 'lieu.jsonl': `${files['lieu.jsonl']!.split('\n')[0]!}\n${files['lieu.jsonl']!}` }, {})],
    ['one that holds things by a lieu of others', 'ARCHIVE_DAMAGED', async (files) => { const id = await elsewhere('lieu'); return withFirst(files, 'resource.jsonl', () => ({ holder_id: id })); }],
    ['one that goes into a month of others', 'ARCHIVE_DAMAGED', async (files) => { const id = await elsewhere('ess_month'); return withFirst(files, 'ess_month_event.jsonl', () => ({ ess_month_id: `${id}x` })); }],
    ['one with values that are none', 'ARCHIVE_DAMAGED', (files) => withFirst(files, 'lieu.jsonl', () => ({ latitude: 'au nord' }))],
    ['one that breaks a rule', 'ARCHIVE_DAMAGED', (files) => withFirst(files, 'lieu.jsonl', () => ({ name: ' ' }))],
    ['one with a commune that is none', 'ARCHIVE_REFERENCE_UNKNOWN', (files) => withFirst(files, 'lieu.jsonl', () => ({ commune_code: '00000' }))],
  ])('%s: %s', async (_what, code, tamper) => {
    const archive = closed(await tamper(opened(await download(admin, 'demo-voisine'))));
    const count = async (): Promise<unknown> => (await api.database.pool.query('SELECT (SELECT count(*) FROM network) AS networks, (SELECT count(*) FROM actor) AS actors, (SELECT count(*) FROM audit_entry) AS trail')).rows;
    const before = await count();
    expect(await send(admin, archive, 'abimee')).toMatchObject({ status: 422, code, message: expect.stringMatching(/\w{4}/) });
    expect(await count()).toEqual(before);
  });

  test('no zip at all', async () => {
    expect(await send(admin, strToU8('nom;commune\nLa Ruche;Lens\n'))).toMatchObject({ status: 422, code: 'ARCHIVE_NOT_ONE' });
  });
});
