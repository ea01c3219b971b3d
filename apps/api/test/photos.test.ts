import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Viewer } from '../src/auth/viewer.js';
import { keepPhoto } from '../src/modules/photos/keep-photo.js';
import { sweepPhotos } from '../src/modules/photos/photo.sweep.js';
import type { FileStore } from '../src/storage/file-store.js';
import { openStore } from '../src/storage/open-store.js';
import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { keyOf } from './harness/api-key.js';
import { image, sendPhoto } from './harness/photos.js';

let api: TestApi;
let folder: string;
let coordinator: Client;
let animateur: Client;
let stranger: Client;
/** A resource of the demonstration that the network sees, and the small picture that most tests send. */
let resource: string;
let small: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'essaim-photos-'));
  api = await testApi({ demo: true, environment: { files: { folder } } });
  [coordinator, animateur, stranger] = await Promise.all([api.signedIn('coordination'), api.signedIn('animation'), api.signedIn(await strangerTo())]);
  resource = await newResource('NETWORK');
  small = await image(64, 48).jpeg().toBuffer();
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

async function strangerTo(): Promise<string> {
  await api.database.pool.query("WITH u AS (INSERT INTO app_user (name, email) VALUES ('Étranger', 'etranger@demo.example') RETURNING id) INSERT INTO membership (network_id, user_id, roles) SELECT n.id, u.id, '{COORDINATOR}' FROM network n, u WHERE n.slug = 'demo-voisine'");
  return 'etranger@demo.example';
}

async function newResource(sharing: string): Promise<string> {
  const { rows: [lieu] } = await api.database.pool.query<{ id: string }>("SELECT l.id FROM lieu l JOIN network_actor na ON na.actor_id = l.id JOIN network n ON n.id = na.network_id WHERE n.slug = 'demo' AND l.visibility = 'PUBLIC' ORDER BY l.name LIMIT 1");
  const input = { holder: lieu!.id, title: 'Scie', nature: 'MATERIAL', category: 'SPACE', sharing };
  const { data } = await coordinator.send<{ createResource: { resource: { id: string } } }>('mutation ($input: CreateResourceInput!) { createResource(input: $input) { resource { id } } }', { input });
  return data.createResource.resource.id;
}

interface Photo {
  id: string;
  alternative: string | null;
  credit: string | null;
  width: number;
  height: number;
  url: string;
  version: number;
  viewerCanUpdate: boolean;
}

const FIELDS = 'id alternative credit width height url version viewerCanUpdate';
const photosOf = async (id: string, client = coordinator): Promise<Photo[]> =>
  (await client.send<{ node: { photos: Photo[] } | null }>(`query ($id: ID!) { node(id: $id) { ... on Resource { photos { ${FIELDS} } } ... on Need { photos { ${FIELDS} } } ... on Lieu { photos { ${FIELDS} } } ... on EssMonthEvent { photos { ${FIELDS} } } ... on Observation { photos { ${FIELDS} } } } }`, { id })).data.node?.photos ?? [];

async function change(client: Client, mutation: string, input: object): Promise<{ codes: string[]; error?: string }> {
  const { data, errors } = await client.send<Record<string, { userErrors: { code: string }[] }>>(`mutation ($input: ${mutation === 'deletePhoto' ? 'Delete' : `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`}Input!) { ${mutation}(input: $input) { userErrors { code } } }`, { input });
  return { codes: data?.[mutation]?.userErrors.map(({ code }) => code) ?? [], error: errors?.[0]?.extensions.code };
}

const again = async (client: Client, input: object): Promise<string> => {
  const { codes, error } = await change(client, 'reusePhoto', input);
  return error ?? codes.join();
};

const fetched = async (client: Client, id: string, file = '320.webp', headers = {}): Promise<Response> => client.fetch(`/photos/${id}/${file}`, { headers });

/** All files of the store. */
const files = async (): Promise<string[]> => (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.webp'));

describe('a photo that is sent', () => {
  test('is turned as the camera says, in three sizes that are never enlarged, and without anything that tells where it was taken', async () => {
    const taken = await image(1200, 600).jpeg().withMetadata({ orientation: 6 }).withExifMerge({ IFD0: { Make: 'Appareil secret' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 52/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 21/1 0/1' } }).toBuffer();
    expect((await sharp(taken).metadata()).exif?.toString('latin1')).toContain('Appareil secret');
    const { status, id } = await sendPhoto(coordinator, taken, { subject: resource, alternative: ' Une scie sur un établi ', credit: 'Ada' });
    expect(status).toBe(201);
    expect(await photosOf(resource)).toEqual([{ id, alternative: 'Une scie sur un établi', credit: 'Ada', width: 600, height: 1200, url: `/photos/${id}/960.webp`, version: 1, viewerCanUpdate: true }]);
    for (const [file, width, height] of [['320.webp', 320, 640], ['960.webp', 600, 1200], ['1920.webp', 600, 1200]] as const) {
      const bytes = Buffer.from(await (await fetched(coordinator, id, file)).arrayBuffer());
      const { format, exif, xmp, iptc, orientation, ...size } = await sharp(bytes).metadata();
      expect({ format, exif, xmp, iptc, orientation, width: size.width, height: size.height }).toEqual({ format: 'webp', width, height });
      expect(bytes.toString('latin1')).not.toMatch(/secret|GPS|Exif/);
    }
  });

  test.each([
    ['PNG', () => image(50, 40).png().toBuffer()],
    ['WebP', () => image(50, 40).webp().toBuffer()],
    ['AVIF', () => image(50, 40).avif({ effort: 0 }).toBuffer()],
    ['a WebP that moves: its first frame', () => sharp(Buffer.concat([Buffer.alloc(50 * 40 * 3, 255), Buffer.alloc(50 * 40 * 3, 0)]), { raw: { width: 50, height: 80, channels: 3, pageHeight: 40 } }).webp().toBuffer()],
    ['CMYK', () => image(50, 40).toColourspace('cmyk').jpeg().toBuffer()],
    ['a JPEG that is called a text', () => image(50, 40).jpeg().toBuffer()],
  ])('may be %s', async (_, make) => {
    const { id } = await sendPhoto(coordinator, await make(), { subject: resource, name: 'notes.txt' });
    const photo = (await photosOf(resource)).find((each) => each.id === id);
    expect(photo).toMatchObject({ width: 50, height: 40 });
    expect((await sharp(Buffer.from(await (await fetched(coordinator, id)).arrayBuffer())).metadata()).pages ?? 1).toBe(1);
  });

  test('sent twice under one key is one photo, and leaves no bytes without one', async () => {
    const before = [(await photosOf(resource)).length, (await files()).length];
    const headers = { 'idempotency-key': 'une photo' };
    const sent = [await sendPhoto(coordinator, small, { subject: resource, headers }), await sendPhoto(coordinator, small, { subject: resource, headers })];
    expect(sent[1]).toEqual(sent[0]);
    expect([(await photosOf(resource)).length, (await files()).length]).toEqual([before[0]! + 1, before[1]! + 3]);
    expect(await sendPhoto(coordinator, await image(70, 70).png().toBuffer(), { subject: resource, headers })).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await files()).length).toBe(before[1]! + 3);
  });

  test('comes to lieux and events too, from whoever may change them, a key among them', async () => {
    const key = await keyOf(api, 'demo', ['READ', 'WRITE']);
    const { rows: [lieu] } = await api.database.pool.query<{ id: string }>("SELECT l.id FROM lieu l JOIN lieu_animateur a ON a.lieu_id = l.id JOIN person p ON p.id = a.person_id JOIN app_user u ON u.id = p.user_id WHERE u.email = 'animation@demo.example' LIMIT 1");
    const event = (await api.database.pool.query<{ id: string }>("SELECT e.id FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id WHERE n.slug = 'demo' AND e.editorial_state = 'PUBLISHED' LIMIT 1")).rows[0]!.id;
    expect((await sendPhoto(animateur, small, { subject: lieu!.id })).status).toBe(201);
    expect((await sendPhoto(key, small, { subject: lieu!.id })).status).toBe(201);
    expect((await sendPhoto(coordinator, small, { subject: event })).status).toBe(201);
    expect([(await photosOf(lieu!.id)).length, (await photosOf(event, api.anonymous)).length]).toEqual([2, 1]);
    const cover = await coordinator.send(`{ node(id: "${lieu!.id}") { ... on Lieu { cover { id url(size: SMALL) } } } }`);
    const [first] = await photosOf(lieu!.id);
    expect(cover.data).toEqual({ node: { cover: { id: first!.id, url: `/photos/${first!.id}/320.webp` } } });
    expect(await sendPhoto(await keyOf(api, 'demo', ['READ']), small, { subject: lieu!.id })).toMatchObject({ status: 403 });
  });
});

describe('a need has photos as a resource has', () => {
  const newNeed = async (sharing: string, holder?: string): Promise<string> => {
    const input = { holder: holder ?? (await idOf(api, 'lieu', 'La Lampisterie')), title: 'Un établi', nature: 'MATERIAL', category: 'EQUIPMENT', sharing };
    return (await coordinator.send<{ createNeed: { need: { id: string } } }>('mutation ($input: CreateNeedInput!) { createNeed(input: $input) { need { id } } }', { input })).data.createNeed.need.id;
  };

  test('from whoever may change it, for whoever may read it', async () => {
    const need = await newNeed('NETWORK');
    const { status, id } = await sendPhoto(animateur, small, { subject: need, alternative: 'L’établi d’avant' });
    expect(status).toBe(201);
    expect(await photosOf(need, animateur)).toMatchObject([{ id, alternative: 'L’établi d’avant', viewerCanUpdate: true }]);
    expect(await sendPhoto(stranger, small, { subject: need })).toMatchObject({ status: 404 });
    expect([(await fetched(coordinator, id)).status, (await fetched(stranger, id)).status, (await fetched(api.anonymous, id)).status]).toEqual([200, 404, 404]);
    const { data } = await coordinator.send(`{ need(id: "${need}") { cover { id } } }`);
    expect(data).toEqual({ need: { cover: { id } } });
    const open = await newNeed('PUBLIC');
    const { id: seen } = await sendPhoto(coordinator, small, { subject: open });
    expect((await fetched(api.anonymous, seen)).status).toBe(200);
    expect(await sendPhoto(stranger, small, { subject: open })).toMatchObject({ status: 403 });
    await api.database.pool.query("UPDATE need SET sharing = 'HOLDER_ONLY' WHERE id = $1", [open]);
    expect([(await fetched(api.anonymous, seen)).status, (await fetched(animateur, seen)).status]).toEqual([404, 200]);
  });

  test('what was done to one stands in the history of the network', async () => {
    const { id } = await sendPhoto(coordinator, small, { subject: await newNeed('NETWORK') });
    const { data } = await coordinator.send<{ auditEntries: { nodes: { subject: { id: string } | null }[] } }>(`{ auditEntries(first: 1, filter: { network: "${await idOf(api, 'network', 'demo')}" }) { nodes { subject { id } } } }`);
    expect(data.auditEntries.nodes).toMatchObject([{ subject: { id } }]);
  });

  test('of somebody who has been erased, they go with the next sweep', async () => {
    const { rows: [person] } = await api.database.pool.query<{ id: string }>("WITH p AS (INSERT INTO person (name) VALUES ('Quelqu’un') RETURNING id) INSERT INTO network_actor (network_id, actor_id) SELECT n.id, p.id FROM network n, p WHERE n.slug = 'demo' RETURNING actor_id AS id");
    const [theirs, other] = await Promise.all([newNeed('NETWORK', person!.id), newNeed('NETWORK')]);
    for (const subject of [theirs, other]) await sendPhoto(coordinator, small, { subject });
    expect(await change(coordinator, 'erasePerson', { id: person!.id, expectedVersion: 1, confirm: 'Quelqu’un' })).toEqual({ codes: [] });
    const days = 8 * 86_400_000;
    await sweepPhotos(api.server.dataSource, openStore({ folder }), new Date(Date.now() + days));
    const left = await api.database.pool.query('SELECT subject_id FROM photo WHERE subject_id = ANY($1)', [[theirs, other]]);
    expect(left.rows).toEqual([{ subject_id: other }]);
  });
});

describe('what is refused', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><script>alert(1)</script></svg>');
  const jpeg = (): Promise<Buffer> => image(400, 300).jpeg().toBuffer();
  test.each<[string, () => Buffer | Promise<Buffer>, number, string]>([
    ['SVG', () => svg, 415, 'PHOTO_FORMAT'],
    ['a GIF', () => image(40, 40).gif().toBuffer(), 415, 'PHOTO_FORMAT'],
    ['a TIFF', () => image(40, 40).tiff().toBuffer(), 415, 'PHOTO_FORMAT'],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'PHOTO_FORMAT'],
    ['nothing', () => Buffer.alloc(0), 415, 'PHOTO_FORMAT'],
    ['a zip', () => Buffer.from('504b0304140000000800', 'hex'), 415, 'PHOTO_FORMAT'],
    ['HEIC, which is named', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 415, 'PHOTO_HEIC'],
    ['a JPEG that ends halfway', async () => (await jpeg()).subarray(0, 900), 422, 'PHOTO_DAMAGED'],
    ['the beginning of a PNG and no more', () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), svg]), 422, 'PHOTO_DAMAGED'],
    ['noise behind the beginning of a WebP', () => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(500, 7)]), 422, 'PHOTO_DAMAGED'],
    ['one pixel of width, fifty thousand high', () => image(1, 50_000).png().toBuffer(), 422, 'PHOTO_TOO_SMALL'],
    ['a bomb: 60 million pixels in some kilobytes', () => bomb(10_000, 6000), 422, 'PHOTO_TOO_MANY_PIXELS'],
    ['a bomb that says so itself: two billion', () => bomb(46_000, 46_000, true), 422, 'PHOTO_TOO_MANY_PIXELS'],
    ['16 MB', () => Buffer.alloc(16 * 1024 * 1024, 1), 413, 'FILE_TOO_LARGE'],
  ])('%s', async (_, make, status, code) => {
    const there = await files();
    expect(await sendPhoto(coordinator, await make(), { subject: resource })).toMatchObject({ status, code, message: expect.stringMatching(/\./) as string });
    expect(await files()).toEqual(there);
  });

  test.each([['goes on', true, 413, 'FILE_TOO_LARGE'], ['breaks off', false, 400, 'NOT_MULTIPART']])('what says nothing of its length, and %s', async (_, whole, status, code) => {
    const head = Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n');
    const parts = [head, ...Array.from({ length: whole ? 16 : 1 }, () => Buffer.alloc(1024 * 1024)), ...(whole ? [Buffer.from('\r\n--x--\r\n')] : [])];
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => (parts.length > 0 ? controller.enqueue(parts.shift()!) : controller.close()) });
    const response = await coordinator.fetch('/photos', { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'multipart/form-data; boundary=x' } } as RequestInit);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
  });

  test('what a picture hides behind itself does not come out again', async () => {
    const { id } = await sendPhoto(coordinator, Buffer.concat([small, Buffer.from('<?php echo 1; ?><script>alert(1)</script>PK\x03\x04')]), { subject: resource });
    for (const file of ['320.webp', '960.webp', '1920.webp']) expect(await (await fetched(coordinator, id, file)).text()).not.toMatch(/script|php|alert/);
  });

  test('forms that lack something', async () => {
    expect(await sendPhoto(coordinator, small, {})).toMatchObject({ status: 422, code: 'SUBJECT_MISSING' });
    expect(await sendPhoto(coordinator, null, { subject: resource })).toMatchObject({ status: 422, code: 'FILE_MISSING' });
    expect(await sendPhoto(coordinator, small, { subject: resource, alternative: 'x'.repeat(501) })).toMatchObject({ status: 422, code: 'TOO_LONG' });
    expect((await coordinator.fetch('/photos', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status).toBe(415);
    expect(await sendPhoto(coordinator, small, { subject: resource, headers: { origin: 'https://evil.example' } })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test.each([
    ['several files', (form: FormData) => form.append('file', new Blob([Uint8Array.from(small)]), 'b.jpg'), 400, 'NOT_MULTIPART'],
    ['more fields than there are', (form: FormData) => Array.from({ length: 500 }, (_, n) => form.append(`f${n}`, 'x'.repeat(10_000))), 400, 'NOT_MULTIPART'],
    ['a field that goes on and on', (form: FormData) => form.append('credit', 'x'.repeat(5 * 1024 * 1024)), 422, 'TOO_LONG'],
  ])('a form with %s', async (_, more, status, code) => {
    const form = new FormData();
    form.append('subject', resource);
    form.append('file', new Blob([Uint8Array.from(small)]), '../../../etc/passwd');
    more(form);
    const there = await files();
    const response = await coordinator.fetch('/photos', { method: 'POST', body: form });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
    expect(await files()).toEqual(there);
  });

  test.each(['/photos/..%2f..%2fpackage.json/320.webp', '/photos/photo_0/..%2f320.webp', '/photos/%00/320.webp', "/photos/photo_' OR '1'='1/320.webp", '/photos/photo_0/320.webp/../../../etc/passwd'])('no way out of the folder: %s', async (path) => {
    const response = await coordinator.fetch(path);
    expect([response.status, await response.text()]).toEqual([404, expect.not.stringMatching(/root:|"name"/)]);
  });

  test('whoever may not: what is hidden answers as what is not there', async () => {
    const nothing = `resource_${'0'.repeat(32)}`;
    expect(await sendPhoto(api.anonymous, small, { subject: resource })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const [hidden, random, kindless] = [await sendPhoto(stranger, small, { subject: resource }), await sendPhoto(stranger, small, { subject: nothing }), await sendPhoto(stranger, small, { subject: await idOf(api, 'network', 'demo') })];
    expect(hidden).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect([random, kindless]).toEqual([hidden, hidden]);
    const open = await newResource('PUBLIC');
    expect(await sendPhoto(stranger, small, { subject: open })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('the thirteenth, and one more that two send at once', async () => {
    const full = await newResource('NETWORK');
    for (let count = 0; count < 11; count += 1) await api.database.pool.query("INSERT INTO photo (subject_id, file_key, width, height, position) VALUES ($1, encode(sha256(random()::text::bytea), 'hex'), 40, 40, $2)", [full, count]);
    const there = (await files()).length;
    const sent = await Promise.all([sendPhoto(coordinator, small, { subject: full }), sendPhoto(coordinator, small, { subject: full })]);
    expect(sent.map(({ status, code }) => code ?? status).sort()).toEqual([201, 'TOO_MANY']);
    expect((await files()).length).toBe(there + 3);
  });
});

describe('whoever may read the thing sees its photos', () => {
  test('members, and nobody else: for them it is as if there were none', async () => {
    const [photo] = await photosOf(resource);
    const { headers, status } = await fetched(animateur, photo!.id);
    expect(status).toBe(200);
    expect(Object.fromEntries(['content-type', 'cache-control', 'x-content-type-options', 'content-security-policy', 'cross-origin-resource-policy'].map((name) => [name, headers.get(name)]))).toEqual({
      'content-type': 'image/webp', 'cache-control': 'private, max-age=86400, immutable', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-resource-policy': 'same-origin',
    });
    const etag = headers.get('etag')!;
    expect((await fetched(animateur, photo!.id, '320.webp', { 'if-none-match': etag })).status).toBe(304);
    const random = await fetched(stranger, `photo_${'0'.repeat(32)}`);
    for (const client of [stranger, api.anonymous]) {
      const hidden = await fetched(client, photo!.id, '320.webp', { 'if-none-match': etag });
      expect([hidden.status, hidden.headers.get('cache-control'), hidden.headers.get('etag')]).toEqual([404, 'no-store', null]);
      if (client === stranger) expect(await hidden.text()).toBe(await random.text());
    }
    expect(await photosOf(resource, stranger)).toEqual([]);
    expect(await change(stranger, 'updatePhoto', { id: photo!.id, expectedVersion: 1, change: { credit: 'moi' } })).toEqual({ codes: [], error: 'NOT_FOUND' });
  });

  test('everybody, where the thing is open to everybody', async () => {
    const open = await newResource('PUBLIC');
    const { id } = await sendPhoto(coordinator, small, { subject: open });
    const response = await fetched(api.anonymous, id);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'public, max-age=86400, immutable']);
    expect(response.headers.get('vary')).toMatch(/Cookie/);
    expect((await api.anonymous.fetch(`/photos/${id}/320.webp`, { method: 'HEAD' })).status).toBe(200);
    expect((await photosOf(open, api.anonymous))[0]).toMatchObject({ id, viewerCanUpdate: false });
    expect(await change(stranger, 'deletePhoto', { id, expectedVersion: 1 })).toEqual({ codes: [], error: 'FORBIDDEN' });
    await api.database.pool.query('UPDATE resource SET deleted_at = now() WHERE id = $1', [open]);
    expect((await fetched(api.anonymous, id)).status).toBe(404);
    expect((await fetched(coordinator, id)).status).toBe(404);
    expect(await change(coordinator, 'updatePhoto', { id, expectedVersion: 1, change: { credit: 'moi' } })).toEqual({ codes: [], error: 'NOT_FOUND' });
  });

  test.each(['../../secret', '..%2f..%2fsecret', '%2e%2e%2f320.webp', '320.webp%00', '321.webp', '320.WEBP', '320.png', '', '320.webp/..'])('no file is called "%s"', async (file) => {
    const [photo] = await photosOf(resource);
    const { status } = await fetched(coordinator, photo!.id, file);
    expect([400, 404]).toContain(status);
    expect((await api.anonymous.fetch(`/photos/${file}/320.webp`)).status).toBeGreaterThanOrEqual(400);
  });

  test('a list with their first photos is one statement, however many', async () => {
    const statements = await api.statements(() => coordinator.send('{ resources(first: 50) { nodes { id cover { url(size: SMALL) } photos { id alternative viewerCanUpdate } } } lieux(first: 50) { nodes { cover { id } photos { id } } } }'));
    expect(statements).toHaveLength(1);
  });
});

describe('what people say of their photos', () => {
  let subject: string;
  let ids: string[];
  beforeAll(async () => {
    subject = await newResource('NETWORK');
    ids = [];
    for (const alternative of ['un', 'deux', 'trois']) ids.push((await sendPhoto(coordinator, small, { subject, alternative })).id);
  });
  const order = async (): Promise<(string | null)[]> => (await photosOf(subject)).map(({ alternative }) => alternative);
  const undo = (id: string, version: number): Promise<{ codes: string[] }> => change(coordinator, 'undoChange', { subject: id, version });

  test('is changed, merged with what others say, and taken back', async () => {
    expect(await change(coordinator, 'updatePhoto', { id: ids[0], expectedVersion: 1, change: { alternative: 'premier' } })).toEqual({ codes: [] });
    expect(await change(coordinator, 'updatePhoto', { id: ids[0], expectedVersion: 1, change: { credit: 'Léa' } })).toEqual({ codes: [] });
    expect(await change(coordinator, 'updatePhoto', { id: ids[0], expectedVersion: 1, change: { alternative: 'autre' } })).toEqual({ codes: ['CONFLICT'] });
    expect(await change(coordinator, 'updatePhoto', { id: ids[0], expectedVersion: 3, change: { position: null } })).toEqual({ codes: ['BLANK'] });
    expect((await photosOf(subject))[0]).toMatchObject({ alternative: 'premier', credit: 'Léa', version: 3 });
    expect(await undo(ids[0]!, 2)).toEqual({ codes: [] });
    expect(await order()).toEqual(['un', 'deux', 'trois']);
  });

  test('is put in another order, and back', async () => {
    expect(await change(coordinator, 'updatePhoto', { id: ids[2], expectedVersion: 1, change: { position: 0 } })).toEqual({ codes: [] });
    expect(await order()).toEqual(['trois', 'un', 'deux']);
    expect(await change(coordinator, 'updatePhoto', { id: ids[1], expectedVersion: 1, change: { position: 99 } })).toEqual({ codes: [] });
    expect(await undo(ids[2]!, 2)).toEqual({ codes: [] });
    expect(await order()).toEqual(['un', 'deux', 'trois']);
  });

  test('goes and comes back, and can be read in its history', async () => {
    const [first] = await photosOf(subject);
    expect(await change(coordinator, 'deletePhoto', { id: first!.id, expectedVersion: first!.version })).toEqual({ codes: [] });
    expect((await fetched(coordinator, first!.id)).status).toBe(404);
    expect(await order()).toEqual(['deux', 'trois']);
    expect(await change(coordinator, 'restore', { id: first!.id })).toEqual({ codes: [] });
    expect(await order()).toEqual(['un', 'deux', 'trois']);
    expect((await fetched(coordinator, first!.id)).status).toBe(200);
    const actions = async (client: Client): Promise<string[]> => (await client.send<{ auditEntries: { nodes: { action: string }[] } }>(`{ auditEntries(first: 20, filter: { subject: "${first!.id}" }) { nodes { action } } }`)).data.auditEntries.nodes.map(({ action }) => action);
    expect(await actions(coordinator)).toEqual(['RESTORE', 'DELETE', 'UPDATE', 'UPDATE', 'UPDATE', 'CREATE']);
    expect(await actions(stranger)).toEqual([]);
  });
});

describe('bytes and rows agree', () => {
  test('what no photo names goes after a week, a deleted photo after a month', async () => {
    const subject = await newResource('NETWORK');
    const [kept, deleted] = [(await sendPhoto(coordinator, small, { subject })).id, (await sendPhoto(coordinator, small, { subject })).id];
    await change(coordinator, 'deletePhoto', { id: deleted, expectedVersion: 1 });
    const store = openStore({ folder });
    const orphan = `photos/ab/${'ab'.repeat(32)}/320.webp`;
    await store.put(orphan, Buffer.from('x'), 'image/webp');
    const sweep = (days: number): Promise<void> => sweepPhotos(api.server.dataSource, store, new Date(Date.now() + days * 86_400_000));
    await sweep(0);
    expect(await store.get(orphan)).toBeDefined();
    await utimes(join(folder, orphan), 1, 1);
    await sweep(0);
    expect(await store.get(orphan)).toBeUndefined();
    expect(await change(coordinator, 'restore', { id: deleted })).toEqual({ codes: [] });
    await change(coordinator, 'deletePhoto', { id: deleted, expectedVersion: 3 });
    const there = (await files()).length;
    await sweep(31);
    expect((await files()).length).toBe(there - 3);
    expect(await change(coordinator, 'restore', { id: deleted })).toEqual({ codes: [], error: 'NOT_FOUND' });
    expect((await fetched(coordinator, kept)).status).toBe(200);
  });

  test('a store that fails takes no photo, and says so', async () => {
    const reported: unknown[] = [];
    const store = { put: () => Promise.reject(new Error('no room')), delete: () => Promise.resolve() } as unknown as FileStore;
    const image = { width: 40, height: 40, sizes: new Map([[320 as const, small]]) };
    const kept = keepPhoto({ store, dataSource: api.server.dataSource, viewer: {} as Viewer, report: (error) => reported.push(error) }, { subject: resource, image, keyed: undefined });
    await expect(kept).rejects.toMatchObject({ status: 503, code: 'STORE_UNREACHABLE' });
    expect(reported).toEqual([new Error('no room')]);
  });

  test('names of files tell nothing of the photo, and nothing of the photo tells them', async () => {
    const [photo] = await photosOf(resource);
    for (const file of await files()) expect(file).not.toContain(photo!.id.split('_')[1]);
    expect(await readFile(join(folder, (await files())[0]!))).not.toHaveLength(0);
  });
});

/** A PNG of one colour that decodes to very much; `lies`: its head says a size that its body does not have. */
async function bomb(width: number, height: number, lies = false): Promise<Buffer> {
  const png = await sharp({ create: { width: lies ? 40 : width, height: lies ? 40 : height, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 }).toBuffer();
  if (!lies) return png;
  const { crc32 } = await import('node:zlib');
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

describe('photos as evidence of what was observed', () => {
  test('they need the consent of those who are seen, are seen by whoever reads the observation, and are told in the activity', async () => {
    const { rows } = await api.database.pool.query<{ id: string; project: string }>("SELECT o.id, e.project_id AS project FROM observation o JOIN useful_effect e ON e.id = o.effect_id WHERE o.narrative LIKE 'Les grille-pain%'");
    const { id: observation, project } = rows[0]!;
    expect(await sendPhoto(coordinator, small, { subject: observation })).toMatchObject({ status: 422, code: 'PHOTO_WITHOUT_CONSENT' });
    const { id } = await sendPhoto(coordinator, small, { subject: observation, consent: 'true', alternative: 'Un grille-pain ouvert' });
    expect((await photosOf(observation)).map((photo) => photo.id)).toEqual([id]);
    expect(await photosOf(observation, stranger)).toEqual([]);
    const key = await keyOf(api, 'demo', ['READ']);
    expect([await photosOf(observation, key), (await fetched(key, id)).status, (await fetched(api.anonymous, id)).status, (await fetched(animateur, id)).status]).toEqual([[], 404, 404, 200]);
    await expect(api.database.pool.query('UPDATE photo SET consent = false WHERE id = $1', [id])).rejects.toMatchObject({ constraint: 'photo_consent' });
    const { data } = await coordinator.send<{ cooperationProject: { activity: { nodes: { kind: string; subject: { type: string; name: string } }[] } } }>(
      'query ($id: ID!) { cooperationProject(id: $id) { activity(first: 1) { nodes { kind subject { type name } } } } }', { id: project });
    expect(data.cooperationProject.activity.nodes).toMatchObject([{ kind: 'CREATED', subject: { type: 'PHOTO' } }]);
  });

  test('a photo that is in the store is shown with another thing too, once, and its bytes stay as long as one of the two does', async () => {
    const { rows } = await api.database.pool.query<{ id: string }>("SELECT id FROM observation WHERE narrative LIKE 'Cent dix repas%'");
    const observation = rows[0]!.id;
    const { id: photo } = await sendPhoto(coordinator, small, { subject: resource, alternative: 'La salle pleine' });
    const input = { photo, subject: observation };
    expect(await again(coordinator, input)).toBe('PHOTO_WITHOUT_CONSENT');
    expect(await again(stranger, { ...input, consent: true })).toBe('UNKNOWN_REFERENCE');
    expect(await again(coordinator, { ...input, consent: true })).toBe('');
    expect(await again(coordinator, { ...input, consent: true })).toBe('DUPLICATE');
    const [shown] = await photosOf(observation);
    expect(shown).toMatchObject({ alternative: 'La salle pleine', width: 64 });
    await change(coordinator, 'deletePhoto', { id: photo, expectedVersion: 1 });
    await sweepPhotos(api.server.dataSource, openStore({ folder }), new Date(Date.now() + 40 * 86_400_000));
    expect((await fetched(coordinator, photo)).status).toBe(404);
    expect((await fetched(coordinator, shown!.id)).status).toBe(200);
  });
});
