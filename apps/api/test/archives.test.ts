import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { seedFiles } from '../seeds/demo/files.seed.js';
import { seedPhotos } from '../seeds/demo/photos.seed.js';
import { ARCHIVED, NOT_ARCHIVED } from '../src/modules/archives/archived-tables.js';
import type { FileStore } from '../src/storage/file-store.js';
import { openStore } from '../src/storage/open-store.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { image } from './harness/photos.js';

let api: TestApi;
let other: TestApi;
let coordinator: Client;
let admin: Client;
/** Whoever looks after the other instance. */
let host: Client;

/** Where the files of both instances lie. */
let folder: string;
let store: FileStore;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'essaim-archives-'));
  const at = (name: string): { environment: { files: { folder: string } } } => ({ environment: { files: { folder: path.join(folder, name) } } });
  [api, other] = await Promise.all([testApi({ demo: true, ...at('here') }), testApi(at('there'))]);
  for (const name of ['here', 'there']) await mkdir(path.join(folder, name));
  store = openStore({ folder: path.join(folder, 'here') });
  const { rows: [repair] } = await api.database.pool.query<{ id: string }>("SELECT id FROM cooperation_project p WHERE EXISTS (SELECT FROM cooperation_document d WHERE d.project_id = p.id AND d.title = 'Carnet de réparations partagé')");
  await api.server.dataSource.transaction(async (manager) => {
    await seedPhotos(manager, store);
    await seedFiles(manager, store, new Map([['repair', repair!.id]]));
  });
  await other.database.pool.query(`INSERT INTO app_user (name, email, instance_admin) VALUES ('Hôte', 'hote@ailleurs.example', true)`);
  [coordinator, admin, host] = await Promise.all([api.signedIn('coordination'), api.signedIn('admin'), other.signedIn('hote@ailleurs.example')]);
});
afterAll(async () => {
  await Promise.all([api.close(), other.close()]);
  await rm(folder, { recursive: true });
});

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

const opened = (archive: Uint8Array): Files => Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
const closed = (files: Files): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text, true)])));
const bytesIn = (archive: Uint8Array, folderIn: string): Uint8Array[] => Object.entries(unzipSync(archive)).filter(([name]) => name.startsWith(folderIn)).map(([, bytes]) => bytes);
const storedIn = async (name: string): Promise<string[]> => (await readdir(path.join(folder, name), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();

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
  expect(Object.keys(opened(archive)).filter((name) => /^(photos|files)\//.test(name))).toHaveLength(Object.keys(opened(archive)).length - ARCHIVED.length - 2);
  const made = await send(host, archive);
  expect(made).toMatchObject({ status: 201, slug: 'demo' });
  const again = opened(await download(host, 'demo'));
  expect(withoutIds(again)).toEqual(withoutIds(opened(archive)));
  const { rows } = JSON.parse(again['essaim.json']!) as { rows: Record<string, number> };
  expect(Object.entries(rows).filter(([, count]) => count === 0)).toEqual([]);
  expect((await other.database.pool.query('SELECT DISTINCT action, version FROM audit_entry WHERE database_user IS NULL')).rows).toEqual([{ action: 'CREATE', version: 1 }]);
});

test('its photos and documents are shown there, from bytes of its own', async () => {
  const { data } = await host.send<{ resources: { nodes: { title: string; cover: { url: string; width: number; alternative: string } | null }[] }; cooperationProjects: { nodes: { documents: { nodes: { title: string; file: { url: string; name: string } | null }[] } }[] } }>(
    '{ resources(first: 100) { nodes { title cover { url(size: LARGE) width alternative } } } cooperationProjects(first: 50) { nodes { documents(first: 20) { nodes { title file { url name } } } } } }');
  const covers = data.resources.nodes.flatMap(({ cover }) => cover ?? []);
  expect(covers.length).toBeGreaterThan(2);
  for (const { url, width } of covers) {
    const response = await host.fetch(url);
    expect([response.status, (await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width]).toEqual([200, width]);
  }
  const [file] = data.cooperationProjects.nodes.flatMap(({ documents }) => documents.nodes.flatMap((document) => document.file ?? []));
  const here = bytesIn(await download(coordinator, 'demo'), 'files/')[0]!;
  expect(Buffer.from(await (await host.fetch(file!.url)).arrayBuffer()).equals(here)).toBe(true);
  expect(file!.name).toBe('compte-rendu-repair.pdf');
});

test('what was said is read there, with the names of those who said it and when, and is theirs no more', async () => {
  const said = `SELECT c.text, c.created_at, coalesce(u.name, c.author_name) AS name, p.name AS person FROM comment c LEFT JOIN app_user u ON u.id = c.author_id LEFT JOIN person p ON p.user_id = u.id OR p.id = c.author_person_id
    JOIN cooperation_project cp ON cp.id = c.project_id JOIN network n ON n.id = cp.network_id WHERE n.slug = 'demo' AND c.deleted_at IS NULL ORDER BY c.id`;
  const there = (await other.database.pool.query(said)).rows;
  expect(there).toEqual((await api.database.pool.query(said)).rows);
  expect((await other.database.pool.query('SELECT count(author_id)::int AS accounts, count(author_name)::int AS names FROM comment')).rows).toEqual([{ accounts: 0, names: there.length }]);
  const { data } = await host.send<{ cooperationProjects: { nodes: { comments: { nodes: { author: { name: string; person: { name: string } | null; isViewer: boolean }; viewerCanUpdate: boolean; viewerCanDelete: boolean }[] }; activity: { nodes: { by: { name: string } }[] } }[] } }>(
    '{ cooperationProjects(first: 50) { nodes { comments(first: 50) { nodes { author { name person { name } isViewer } viewerCanUpdate viewerCanDelete } } activity(first: 20, filter: { messages: true }) { nodes { by { name } } } } } }');
  const shown = data.cooperationProjects.nodes.flatMap(({ comments }) => comments.nodes);
  expect(shown).toHaveLength(there.length);
  for (const { author, ...may } of shown) expect({ ...may, isViewer: author.isViewer, named: author.name !== null }).toEqual({ viewerCanUpdate: false, viewerCanDelete: true, isViewer: false, named: true });
  expect(shown.filter(({ author }) => author.person).length).toBeGreaterThan(0);
  expect(data.cooperationProjects.nodes.flatMap(({ activity }) => activity.nodes).every(({ by }) => by.name !== null)).toBe(true);
});

test('who is erased there is erased from what they said elsewhere', async () => {
  const { rows: [person] } = await other.database.pool.query<{ id: string; count: number }>('SELECT author_person_id AS id, count(*)::int AS count FROM comment WHERE author_person_id IS NOT NULL GROUP BY 1 LIMIT 1');
  const client = await other.database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT erase_person($1)', [person!.id]);
    expect((await client.query("SELECT count(*)::int AS count FROM comment WHERE text = '…' AND author_name IS NULL AND author_person_id IS NULL")).rows).toEqual([{ count: person!.count }]);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
});

test('an archive from before files were in it comes in as it did', async () => {
  const { 'photo.jsonl': _photos, 'comment.jsonl': _comments, 'comment_mention.jsonl': _mentions, 'project_file.jsonl': _files, ...files } = opened(await download(coordinator, 'demo'));
  const { rows, ...manifest } = JSON.parse(files['essaim.json']!) as { rows: Record<string, number> };
  const documents = files['cooperation_document.jsonl']!.split('\n').filter((line) => line.includes('"url":"')).map((line) => JSON.stringify({ ...(JSON.parse(line) as object), file_id: undefined }));
  const older = Object.fromEntries(Object.entries(files).filter(([name]) => !/^(photos|files)\//.test(name)));
  const items = files['milestone_item.jsonl']!;
  const { photo: _a, comment: _b, comment_mention: _c, project_file: _d, ...fewer } = rows;
  const archive = closed({ ...older, 'milestone_item.jsonl': items, 'cooperation_document.jsonl': `${documents.join('\n')}\n`, 'essaim.json': JSON.stringify({ ...manifest, rows: { ...fewer, cooperation_document: documents.length } }) });
  expect(await send(host, archive, 'ancienne')).toMatchObject({ status: 201, slug: 'ancienne' });
});

test('what has lost its bytes stays behind, and the rest goes along', async () => {
  const { rows: [photo] } = await api.database.pool.query<{ key: string }>('SELECT file_key AS key FROM photo ORDER BY id LIMIT 1');
  const place = `photos/${photo!.key.slice(0, 2)}/${photo!.key}/1920.webp`;
  const bytes = (await store.get(place))!;
  const count = (archive: Buffer): number => bytesIn(archive, 'photos/').length;
  const whole = count(await download(coordinator, 'demo'));
  await store.delete([place]);
  const archive = await download(coordinator, 'demo');
  expect(count(archive)).toBeLessThan(whole);
  expect(await send(host, archive, 'sans-une-photo')).toMatchObject({ status: 201 });
  await store.put(place, bytes, 'image/webp');
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
    const stored = await storedIn('here');
    expect(await send(admin, archive, 'abimee')).toMatchObject({ status: 422, code, message: expect.stringMatching(/\w{4}/) });
    expect(await count()).toEqual(before);
    expect(await storedIn('here')).toEqual(stored);
  });

  const fileOf = (files: Files, start: string): string => Object.keys(files).find((name) => name.startsWith(start))!;
  test.each<[string, (files: Files) => Files | Promise<Files>]>([
    ['without a photo that it speaks of', (files) => { const { [fileOf(files, 'photos/')]: _, ...rest } = files; return rest; }],
    ['without a document', (files) => { const { [fileOf(files, 'files/')]: _, ...rest } = files; return rest; }],
    ['with a page in place of a photo', (files) => ({ ...files, [fileOf(files, 'photos/')]: '<script>alert(1)</script>' })],
    ['with a photo and something behind it', (files) => ({ ...files, [fileOf(files, 'photos/')]: `${files[fileOf(files, 'photos/')]!}<script>` })],
    ['with a photo that says where it was taken', async (files) => ({ ...files, [fileOf(files, 'photos/')]: (await image(300, 200).webp().withExif({ IFD0: { Make: 'Appareil' } }).toBuffer()).toString('latin1') })],
    ['with a photo of another size', async (files) => ({ ...files, [fileOf(files, 'photos/')]: (await image(4000, 200).webp().toBuffer()).toString('latin1') })],
    ['with half of a photo', (files) => {
      const half = Buffer.from(files[fileOf(files, 'photos/')]!, 'latin1').subarray(0, 500);
      // As if it were whole, by what it says of its length.
      half.writeUInt32LE(half.length - 8, 4);
      half.writeUInt32LE(half.length - 20, 16);
      return { ...files, [fileOf(files, 'photos/')]: half.toString('latin1') };
    }],
    ['with a program in place of a document', (files) => ({ ...files, [fileOf(files, 'files/')]: 'MZ\0\x01' })],
    ['with a photo in place of a document', async (files) => ({ ...files, [fileOf(files, 'files/')]: (await image(40, 40).png().toBuffer()).toString('latin1') })],
    ['with a document of 21 MB', (files) => ({ ...files, [fileOf(files, 'files/')]: 'a'.repeat(21 * 1024 * 1024) })],
    ['with a photo of what has none', (files) => withFirst(files, 'photo.jsonl', () => ({ subject_id: first(files['cooperation_project.jsonl']!)['id'] }))],
    ['with a comment on what is elsewhere', (files) => withFirst(files, 'comment.jsonl', () => ({ subject_id: first(files['lieu.jsonl']!)['id'] }))],
  ])('one %s', async (_what, tamper) => {
    const archive = closed(await tamper(opened(await download(coordinator, 'demo'))));
    const before = [await storedIn('there'), (await other.database.pool.query('SELECT count(*) FROM network')).rows];
    const { code, status } = await send(host, archive, 'abimee');
    expect([status, code]).toEqual([422, expect.stringMatching(/^ARCHIVE_(DAMAGED|TOO_LARGE)$/)]);
    expect([await storedIn('there'), (await other.database.pool.query('SELECT count(*) FROM network')).rows]).toEqual(before);
  });

  test('one of which a byte has turned over', async () => {
    const archive = await download(coordinator, 'demo');
    archive[archive.indexOf(Buffer.from('Compte rendu de la premi')) + 3]! ^= 1;
    const before = await storedIn('there');
    expect(await send(host, archive, 'abimee')).toMatchObject({ status: 422, code: 'ARCHIVE_DAMAGED' });
    expect(await storedIn('there')).toEqual(before);
  });

  test('no zip at all', async () => {
    expect(await send(admin, strToU8('nom;commune\nLa Ruche;Lens\n'))).toMatchObject({ status: 422, code: 'ARCHIVE_NOT_ONE' });
  });
});
