import { ZipArchive } from '../../files/zip.js';
import type { ZipBytes } from '../../files/zip-bytes.js';
import { ArchiveProblem, damaged, problemIn } from './archive-problem.js';
import { fileOf, type Manifest, MANIFEST, manifestOf } from './manifest.js';

export type ArchivedRow = Readonly<Record<string, unknown>>;

const LINE_AT_MOST = 1_000_000;
const ROWS_AT_ONCE = 250;

/** An archive that somebody sends: nothing of it is trusted. */
export class SentArchive {
  private constructor(
    private readonly zip: ZipArchive,
    readonly manifest: Manifest,
  ) {}

  /** @throws ArchiveProblem where the file is no archive of a network. */
  static async open(bytes: ZipBytes): Promise<SentArchive> {
    try {
      const zip = new ZipArchive(bytes);
      const manifest = zip.has(MANIFEST) ? manifestOf(await textOf(zip, MANIFEST)) : undefined;
      if (!manifest) throw new ArchiveProblem('ARCHIVE_NOT_ONE');
      return new SentArchive(zip, manifest);
    } catch (error) {
      const problem = problemIn(MANIFEST, error);
      throw problem instanceof ArchiveProblem && problem.code === 'ARCHIVE_DAMAGED' ? new ArchiveProblem('ARCHIVE_NOT_ONE') : problem;
    }
  }

  /** A file of the archive; undefined where there is none. */
  file(entry: string, bytesAtMost: number): Promise<Buffer | undefined> {
    return this.zip.whole(entry, bytesAtMost);
  }

  /** The rows of a table, some at a time; none where the archive is older than the table. */
  async *rows(table: string): AsyncGenerator<readonly ArchivedRow[]> {
    let batch: ArchivedRow[] = [];
    let count = 0;
    for await (const line of linesOf(this.zip, fileOf(table))) {
      batch.push(rowOf(line, table));
      count += 1;
      if (batch.length < ROWS_AT_ONCE) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
    if (count !== (this.manifest.rows[table] ?? 0)) throw damaged(fileOf(table));
  }
}

function rowOf(line: string, table: string): ArchivedRow {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as ArchivedRow;
  } catch {
    // Said below.
  }
  throw damaged(fileOf(table));
}

async function* linesOf(zip: ZipArchive, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of zip.pieces(name)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LINE_AT_MOST) throw damaged(name);
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}

async function textOf(zip: ZipArchive, name: string): Promise<string> {
  let text = '';
  for await (const line of linesOf(zip, name)) {
    text += line;
    if (text.length > LINE_AT_MOST) throw damaged(name);
  }
  return text;
}
