import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { FileProblem } from './table.js';
import { inMemory, type ZipBytes } from './zip-bytes.js';

interface ZipEntry {
  readonly method: number;
  /** CRC-32 of what it holds. */
  readonly checksum: number;
  readonly start: number;
  readonly compressedSize: number;
}

const ENTRIES_AT_MOST = 60_000;
/** What all files of an archive that are read may hold together; a text of this size is no list that a person keeps. */
const INFLATED_AT_MOST = 200_000_000;
/** What the list of entries may take: names are short. */
const DIRECTORY_AT_MOST = 16 * 1024 * 1024;
const CHUNK = 64 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** Reads files out of a ZIP archive, a piece at a time and never more than a bound. Throws FileProblem WORKBOOK_INVALID or FILE_TOO_LARGE_INSIDE. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly sizes = new Map<string, number>();
  private total = 0;

  private readonly bytes: ZipBytes;

  constructor(
    bytes: Buffer | ZipBytes,
    private readonly most = INFLATED_AT_MOST,
  ) {
    this.bytes = Buffer.isBuffer(bytes) ? inMemory(bytes) : bytes;
    this.entries = readDirectory(this.bytes);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The content of a file in the archive, in pieces; nothing where there is no such file. */
  async *pieces(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name);
    if (!entry) return;
    let size = 0;
    for await (const piece of this.unpacked(entry)) {
      size += piece.length;
      this.count(name, size);
      yield piece;
    }
  }

  /** The content of a file in the archive, if it is what was packed; undefined where there is no such file. It counts for its own bound alone. */
  async whole(name: string, most: number): Promise<Buffer | undefined> {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of this.unpacked(entry)) {
      size += piece.length;
      if (size > most) throw tooLarge();
      pieces.push(piece);
    }
    const bytes = Buffer.concat(pieces);
    if (crc32(bytes) !== entry.checksum) throw new FileProblem('WORKBOOK_INVALID');
    return bytes;
  }

  private async *unpacked(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    try {
      const content = contentOf(this.bytes, entry);
      yield* entry.method === 0 ? content : inflated(content);
    } catch (error) {
      if (error instanceof FileProblem || !isFromZlib(error)) throw error;
      throw new FileProblem('WORKBOOK_INVALID');
    }
  }

  /** A file that is read again counts once; what it claims to hold counts for nothing. */
  private count(name: string, size: number): void {
    const known = this.sizes.get(name) ?? 0;
    if (size <= known) return;
    this.sizes.set(name, size);
    this.total += size - known;
    if (this.total > this.most) throw tooLarge();
  }
}

function tooLarge(): FileProblem {
  return new FileProblem('FILE_TOO_LARGE_INSIDE', { most: INFLATED_AT_MOST / 1_000_000 });
}

function isFromZlib(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && /^(Z_|ERR_)/.test(String(error.code));
}

function readDirectory(bytes: ZipBytes): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const end = endOfDirectory(bytes);
  const count = end.bytes.readUInt16LE(10);
  if (count > ENTRIES_AT_MOST) throw tooLarge();
  const start = end.bytes.readUInt32LE(16);
  if (end.at - start > DIRECTORY_AT_MOST) throw tooLarge();
  const directory = bytes.between(start, end.at);
  let position = 0;
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > directory.length || directory.readUInt32LE(position) !== DIRECTORY_ENTRY) throw new FileProblem('WORKBOOK_INVALID');
    const nameLength = directory.readUInt16LE(position + 28);
    const name = directory.toString('utf8', position + 46, position + 46 + nameLength);
    const encrypted = (directory.readUInt16LE(position + 8) & 1) === 1;
    if (encrypted) throw new FileProblem('WORKBOOK_PROTECTED');
    entries.set(name, { method: directory.readUInt16LE(position + 10), checksum: directory.readUInt32LE(position + 16), compressedSize: directory.readUInt32LE(position + 20), start: directory.readUInt32LE(position + 42) });
    position += 46 + nameLength + directory.readUInt16LE(position + 30) + directory.readUInt16LE(position + 32);
  }
  return entries;
}

/** The end of the directory stands at the end of the file, before a comment of up to 64 KB. */
function endOfDirectory(bytes: ZipBytes): { at: number; bytes: Buffer } {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  const last = bytes.between(first, bytes.length);
  for (let position = last.length - 22; position >= 0; position -= 1) {
    if (last.readUInt32LE(position) === END_OF_DIRECTORY) return { at: first + position, bytes: last.subarray(position) };
  }
  throw new FileProblem('WORKBOOK_INVALID');
}

/** What is packed, in pieces. */
function* contentOf(bytes: ZipBytes, { method, start, compressedSize }: ZipEntry): Generator<Buffer> {
  const header = bytes.between(start, start + 30);
  const readable = header.length === 30 && header.readUInt32LE(0) === LOCAL_HEADER && (method === 0 || method === 8);
  if (!readable) throw new FileProblem('WORKBOOK_INVALID');
  const from = start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const until = Math.min(from + compressedSize, bytes.length);
  for (let at = from; at < until; at += CHUNK) yield bytes.between(at, Math.min(at + CHUNK, until));
}

async function* inflated(content: Iterable<Buffer>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(content);
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  try {
    // Leaving the loop early ends the stream, which then inflates no more.
    for await (const piece of inflate) yield piece as Uint8Array;
  } finally {
    source.destroy();
  }
}
