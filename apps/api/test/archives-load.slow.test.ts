import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import sharp from 'sharp';
import { convertImage } from '../src/modules/photos/convert-image.js';
import { filesOf } from '../src/modules/photos/keep-photo.js';
import { newFileKey } from '../src/modules/stored-files/file-key.js';
import { putAll } from '../src/modules/stored-files/keep-bytes.js';
import { openStore } from '../src/storage/open-store.js';
import { type TestApi, testApi } from './harness/api.js';

const PHOTOS = 200;
const MB = 1024 * 1024;

let api: TestApi;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'essaim-archive-load-'));
  api = await testApi({ demo: true, environment: { files: { folder } } });
}, 120_000);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

/** As much detail as a photo of a camera has: it does not shrink to nothing. */
async function taken(): Promise<Buffer> {
  const grain = await sharp(randomBytes(240 * 180 * 3), { raw: { width: 240, height: 180, channels: 3 } }).resize(2400, 1800, { kernel: 'cubic' }).jpeg({ quality: 90 }).toBuffer();
  return grain;
}

/** How much memory the process takes at most while work is done, above what it took before, in MB. */
async function measured(work: () => Promise<unknown>): Promise<{ seconds: number; memory: number }> {
  global.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const start = performance.now();
  await work();
  clearInterval(timer);
  return { seconds: Math.round((performance.now() - start) / 100) / 10, memory: Math.round((most - before) / MB) };
}

test(`a network with ${PHOTOS} photos goes out and comes in in little memory`, async () => {
  const store = openStore({ folder });
  const image = await convertImage(await taken());
  const { rows: lieux } = await api.database.pool.query<{ id: string }>("SELECT l.id FROM lieu l JOIN network_actor na ON na.actor_id = l.id JOIN network n ON n.id = na.network_id WHERE n.slug = 'demo' AND l.deleted_at IS NULL ORDER BY l.id");
  const { rows: resources } = await api.database.pool.query<{ id: string }>('SELECT r.id FROM resource r JOIN network_actor na ON na.actor_id = r.holder_id JOIN network n ON n.id = na.network_id WHERE n.slug = $1 AND r.deleted_at IS NULL ORDER BY r.id', ['demo']);
  const things = [...lieux, ...resources];
  for (let index = 0; index < PHOTOS; index += 1) {
    const key = newFileKey();
    await putAll(store, filesOf(key, image));
    await api.database.pool.query('INSERT INTO photo (subject_id, file_key, width, height, position) VALUES ($1, $2, $3, $4, 0)', [things[index % things.length]!.id, key, image.width, image.height]);
  }
  const coordinator = await api.signedIn('coordination');
  const admin = await api.signedIn('admin');
  const file = path.join(folder, 'archive.zip');

  const out = await measured(async () => pipeline(Readable.fromWeb((await coordinator.fetch('/archives/demo.zip')).body! as ReadableStream), createWriteStream(file)));
  const size = Math.round(statSync(file).size / MB);
  const back = await measured(async () => {
    // Sent as it is read, so that the memory is the server's.
    const head = Buffer.from('--x\r\ncontent-disposition: form-data; name="slug"\r\n\r\ncopie\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.zip"\r\n\r\n');
    const body = Readable.from((async function* () {
      yield head;
      yield* createReadStream(file);
      yield Buffer.from('\r\n--x--\r\n');
    })());
    const response = await admin.fetch('/archives', { method: 'POST', body: Readable.toWeb(body), duplex: 'half', headers: { 'content-type': 'multipart/form-data; boundary=x' } } as RequestInit);
    expect(response.status).toBe(201);
  });
  process.stdout.write(`${PHOTOS} photos, ${size} MB: out ${out.seconds} s, ${out.memory} MB; in ${back.seconds} s, ${back.memory} MB\n`);
  expect((await api.database.pool.query<{ count: number }>("SELECT count(*)::int AS count FROM photo")).rows[0]!.count).toBe(2 * PHOTOS);
  // Less than the archive itself.
  expect(out.memory).toBeLessThan(size);
  expect(back.memory).toBeLessThan(250);
}, 600_000);
