import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import { CopyOut } from './copy.js';
import { endLine, FIRST_LINE, manifestLine } from './backup-file.js';

interface Table {
  name: string;
  columns: string;
}

/** Tables of Essaim's own, in which everything is kept; the queue of jobs, in another schema, is work under way and not data. */
const TABLES = `
  SELECT 'public.' || quote_ident(c.relname) AS name,
    (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  ORDER BY c.relname`;
const SEQUENCES = `SELECT 'public.' || sequencename AS name, last_value::text AS value FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY 1`;

/** Writes everything that the database holds to a file, as it is at one moment; answers the rows of each table. */
export async function writeBackup(client: ClientBase, file: string): Promise<Readonly<Record<string, number>>> {
  const rows: Record<string, number> = {};
  const part = `${file}.part`;
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    // Only whoever makes a backup may read it: everybody's data are in it.
    await pipeline(Readable.from(script(client, rows)), createGzip(), createWriteStream(part, { flags: 'wx', mode: 0o600 }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await client.query('ROLLBACK');
  }
  return rows;
}

async function* script(client: ClientBase, rows: Record<string, number>): AsyncGenerator<string | Buffer> {
  const hash = createHash('sha256');
  for await (const piece of content(client, rows)) {
    hash.update(piece);
    yield piece;
  }
  yield `${endLine({ rows, sha256: hash.digest('hex') })}\n`;
}

async function* content(client: ClientBase, rows: Record<string, number>): AsyncGenerator<string | Buffer> {
  const migrations = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  yield `${FIRST_LINE}\n${manifestLine({ createdAt: new Date().toISOString(), migrations: migrations.rows.map(({ name }) => name) })}\n\n`;
  yield `SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n\n`;
  for (const { name, columns } of (await client.query<Table>(TABLES)).rows) {
    yield `COPY ${name} (${columns}) FROM stdin;\n`;
    rows[name] = 0;
    for await (const row of client.query(new CopyOut(`COPY ${name} (${columns}) TO STDOUT`)).rows as AsyncIterable<Buffer>) {
      rows[name] += newlines(row);
      yield row;
    }
    yield '\\.\n\n';
  }
  const sequences = await client.query<{ name: string; value: string }>(SEQUENCES);
  for (const { name, value } of sequences.rows) yield `SELECT pg_catalog.setval('${name}', ${value}, true);\n`;
}

/** A row is one line; the stream may hand on several at once. */
function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
