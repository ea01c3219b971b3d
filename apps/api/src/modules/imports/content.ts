import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gunzip } from 'node:zlib';
import { type Appearance, appearanceOf } from '../../files/detect-format.js';

/** A file as it waits in the database: lists shrink to a tenth, and what is small passes between processes in little memory. */
export interface Content {
  readonly packed: Buffer;
  /** Of the file as it was sent, in bytes. */
  readonly size: number;
  /** SHA-256 of the file as it was sent. */
  readonly digest: Buffer;
  /** Its first bytes. */
  readonly start: Buffer;
}

/** By how much of its start a file is known. */
const START = 4096;

/** Packs a file while it comes in: of a long list no more than a piece is held at a time. */
export async function pack(bytes: AsyncIterable<Uint8Array>): Promise<Content> {
  const hash = createHash('sha256');
  let size = 0;
  let start = Buffer.alloc(0);
  const pieces: Buffer[] = [];
  await pipeline(
    bytes,
    async function* (sent: AsyncIterable<Uint8Array>) {
      for await (const piece of sent) {
        hash.update(piece);
        size += piece.length;
        if (start.length < START) start = Buffer.concat([start, piece.subarray(0, START - start.length)]);
        yield piece;
      }
    },
    createGzip({ level: 4 }),
    async (packed: AsyncIterable<Buffer>) => {
      for await (const piece of packed) pieces.push(piece);
    },
  );
  return { packed: Buffer.concat(pieces), size, digest: hash.digest(), start };
}

const GZIP = [0x1f, 0x8b];

/** The file as it was sent; those that came in before files were packed are as they are. */
export async function unpacked(content: Buffer): Promise<Buffer> {
  if (!GZIP.every((byte, index) => content[index] === byte)) return content;
  // How long it is, its last bytes say: into one piece of that length, rather than into many that are then put together.
  return promisify(gunzip)(content, { chunkSize: Math.max(content.readUInt32LE(content.length - 4) + 1, 1024) });
}

/** The container of old workbooks, and of those with a password: which it is, only the whole of it tells. */
const OLD_CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** What the file is, see `appearanceOf`. */
export async function appearanceOfContent({ packed, start }: Content, fileName: string): Promise<Appearance> {
  return appearanceOf(start.subarray(0, 4).equals(OLD_CONTAINER) ? await unpacked(packed) : start, fileName);
}
