import { zipSync } from 'fflate';
import { problemOf } from '../../test/harness/files.js';
import { ZipArchive } from './zip.js';

const archive = (files: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(files));

async function contentOf(zip: ZipArchive, name: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.pieces(name)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('files are read by their names, packed or not, as often as asked', async () => {
  const long = Buffer.from('La Ruche, Lens\n'.repeat(20_000));
  const zip = new ZipArchive(Buffer.from(zipSync({ 'a.xml': long, 'é/b.xml': [Buffer.from('b'), { level: 0 }] })), 400_000);
  expect(zip.names).toEqual(['a.xml', 'é/b.xml']);
  expect((await contentOf(zip, 'a.xml')).equals(long)).toBe(true);
  expect((await contentOf(zip, 'a.xml')).equals(long)).toBe(true);
  expect(String(await contentOf(zip, 'é/b.xml'))).toBe('b');
  expect(await contentOf(zip, 'c.xml')).toHaveLength(0);
});

test('a bomb goes off at its bound, whatever the archive says that it holds', async () => {
  const bytes = archive({ 'a.xml': new Uint8Array(5_000_000) });
  // The size after unpacking, in the local header and in the directory.
  const size = Buffer.alloc(4);
  size.writeUInt32LE(5_000_000);
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 1)) bytes.writeUInt32LE(10, at);
  expect(bytes.length).toBeLessThan(20_000);
  let read = 0;
  const reading = async (): Promise<void> => {
    for await (const piece of new ZipArchive(bytes, 1_000_000).pieces('a.xml')) read += piece.length;
  };
  expect((await problemOf(reading())).code).toBe('FILE_TOO_LARGE_INSIDE');
  expect(read).toBeLessThanOrEqual(1_000_000);
});

test('the bound is one for all files', async () => {
  const zip = new ZipArchive(archive({ a: new Uint8Array(600_000), b: new Uint8Array(600_000) }), 1_000_000);
  await contentOf(zip, 'a');
  expect((await problemOf(contentOf(zip, 'b'))).code).toBe('FILE_TOO_LARGE_INSIDE');
});

test.each([
  ['no end', (bytes: Buffer) => bytes.subarray(0, 60)],
  ['another end', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 30), bytes.subarray(-22)])],
])('%s', async (_, change) => {
  expect(await problemOf((async () => new ZipArchive(change(archive({ a: new Uint8Array(1000) }))))())).toMatchObject({ code: 'WORKBOOK_INVALID' });
});
