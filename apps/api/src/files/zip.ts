import { createInflateRaw } from 'node:zlib';
import { FileProblem } from './table.js';

interface ZipEntry {
  readonly method: number;
  readonly start: number;
  readonly compressedSize: number;
}

const ENTRIES_AT_MOST = 10_000;
/** What all files of an archive that are read may hold together; a text of this size is no list that a person keeps. */
const INFLATED_AT_MOST = 200_000_000;
const CHUNK = 64 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** Reads files out of a ZIP archive held in memory, a piece at a time and never more than a bound. Throws FileProblem WORKBOOK_INVALID or FILE_TOO_LARGE_INSIDE. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly sizes = new Map<string, number>();
  private total = 0;

  constructor(
    private readonly bytes: Buffer,
    private readonly most = INFLATED_AT_MOST,
  ) {
    this.entries = readDirectory(bytes);
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
    const content = contentOf(this.bytes, entry);
    let size = 0;
    try {
      for await (const piece of entry.method === 0 ? stored(content) : inflated(content)) {
        size += piece.length;
        this.count(name, size);
        yield piece;
      }
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

function readDirectory(bytes: Buffer): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > ENTRIES_AT_MOST) throw tooLarge();
  let position = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > bytes.length || bytes.readUInt32LE(position) !== DIRECTORY_ENTRY) throw new FileProblem('WORKBOOK_INVALID');
    const nameLength = bytes.readUInt16LE(position + 28);
    const name = bytes.toString('utf8', position + 46, position + 46 + nameLength);
    const encrypted = (bytes.readUInt16LE(position + 8) & 1) === 1;
    if (encrypted) throw new FileProblem('WORKBOOK_PROTECTED');
    entries.set(name, { method: bytes.readUInt16LE(position + 10), compressedSize: bytes.readUInt32LE(position + 20), start: bytes.readUInt32LE(position + 42) });
    position += 46 + nameLength + bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32);
  }
  return entries;
}

/** The end of the directory stands at the end of the file, before a comment of up to 64 KB. */
function endOfDirectory(bytes: Buffer): number {
  for (let position = bytes.length - 22; position >= Math.max(0, bytes.length - 22 - 0xffff); position -= 1) {
    if (bytes.readUInt32LE(position) === END_OF_DIRECTORY) return position;
  }
  throw new FileProblem('WORKBOOK_INVALID');
}

function contentOf(bytes: Buffer, { method, start, compressedSize }: ZipEntry): Buffer {
  const readable = start + 30 <= bytes.length && bytes.readUInt32LE(start) === LOCAL_HEADER && (method === 0 || method === 8);
  if (!readable) throw new FileProblem('WORKBOOK_INVALID');
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  return bytes.subarray(from, from + compressedSize);
}

async function* stored(content: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += CHUNK) yield content.subarray(start, start + CHUNK);
}

async function* inflated(content: Buffer): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(content);
  // Leaving the loop early ends the stream, which then inflates no more.
  for await (const piece of inflate) yield piece as Uint8Array;
}
