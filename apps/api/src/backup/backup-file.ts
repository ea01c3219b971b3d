import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/**
 * A backup is a script as `pg_dump --data-only` writes it, compressed: psql reads it too. Lines of comment before and after it say what it
 * was made from, and let a file be told that is cut short or changed.
 */
export const FIRST_LINE = '-- Essaim backup, format 1';
const MANIFEST = '-- manifest: ';
const END = '-- end: ';
const NEWLINE = Buffer.from('\n');

/** What a backup was made from. */
export interface Manifest {
  readonly createdAt: string;
  /** The migrations that its database had run. */
  readonly migrations: readonly string[];
}

/** What the last line holds. */
export interface Ending {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

export const manifestLine = (manifest: Manifest): string => `${MANIFEST}${JSON.stringify(manifest)}`;
export const endLine = (ending: Ending): string => `${END}${JSON.stringify(ending)}`;

/** A file that is no backup, or not a whole one. */
export class BackupProblem extends Error {}

/** What is read from a backup, piece by piece. */
export type Piece =
  | { readonly kind: 'MANIFEST'; readonly manifest: Manifest }
  | { readonly kind: 'TABLE'; readonly table: string; readonly columns: string }
  | { readonly kind: 'ROWS'; readonly rows: Buffer }
  | { readonly kind: 'TABLE_END' }
  | { readonly kind: 'SEQUENCE'; readonly sequence: string; readonly value: string }
  | { readonly kind: 'END'; readonly rows: Readonly<Record<string, number>> };

const COPY = /^COPY (public\.(?:\w+|"[^"]+")) \(([^()]+)\) FROM stdin;$/;
const SETVAL = /^SELECT pg_catalog\.setval\('(public\.\w+)', (\d+), true\);$/;
/** Rows are handed on in pieces of this size. */
const ROWS_AT_ONCE = 64 * 1024;

/** Reads a backup once through; throws where it is not what was written, at the end at the latest. */
export async function* readBackup(file: string): AsyncGenerator<Piece> {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  let [number, table, waiting, size]: [number, string | undefined, Buffer[], number] = [0, undefined, [], 0];
  for await (const line of linesOf(file)) {
    number += 1;
    if (number === 1 && line.toString() !== FIRST_LINE) throw new BackupProblem('This file is no backup of Essaim.');
    if (table !== undefined && line.toString('latin1', 0, 3) !== '\\.') {
      rows[table]! += 1;
      size += line.length + 1;
      waiting.push(line, NEWLINE);
      if (size > ROWS_AT_ONCE) {
        yield { kind: 'ROWS', rows: Buffer.concat(waiting) };
        [waiting, size] = [[], 0];
      }
    } else if (table !== undefined) {
      if (size > 0) yield { kind: 'ROWS', rows: Buffer.concat(waiting) };
      yield { kind: 'TABLE_END' };
      [table, waiting, size] = [undefined, [], 0];
    } else {
      const text = line.toString();
      if (text.startsWith(END)) {
        const ending = parsed<Ending>(text.slice(END.length));
        if (ending.sha256 !== hash.digest('hex') || JSON.stringify(ending.rows) !== JSON.stringify(rows)) throw new BackupProblem('This backup has been changed since it was made: its checksum is another one.');
        yield { kind: 'END', rows };
        return;
      }
      const piece = pieceOf(text);
      if (piece?.kind === 'TABLE') [table, rows[piece.table]] = [piece.table, 0];
      if (piece) yield piece;
    }
    hash.update(line).update(NEWLINE);
  }
  throw cutShort();
}

function pieceOf(line: string): Extract<Piece, { kind: 'MANIFEST' | 'TABLE' | 'SEQUENCE' }> | undefined {
  if (line.startsWith(MANIFEST)) return { kind: 'MANIFEST', manifest: parsed<Manifest>(line.slice(MANIFEST.length)) };
  const copy = COPY.exec(line);
  if (copy) return { kind: 'TABLE', table: copy[1]!, columns: copy[2]! };
  const setval = SETVAL.exec(line);
  return setval ? { kind: 'SEQUENCE', sequence: setval[1]!, value: setval[2]! } : undefined;
}

function parsed<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw cutShort();
  }
}

const cutShort = (): BackupProblem => new BackupProblem('This backup is cut short: copy it again, or take another one.');

async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unzip = createGunzip();
  source.on('error', (error) => unzip.destroy(error)).pipe(unzip);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of unzip as AsyncIterable<Buffer>) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let start = 0;
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
        yield bytes.subarray(start, end);
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'Z_BUF_ERROR') throw cutShort();
    if (code?.startsWith('Z_')) throw new BackupProblem('This file is no backup of Essaim, or it is damaged.');
    throw error;
  } finally {
    source.destroy();
  }
}
