import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { startPostgres } from '../src/server.js';

const directories: string[] = [];

/** A fresh folder that anyone may enter, deleted by `removeDirectories`. */
export function freshDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'embedded-postgres-'));
  chmodSync(directory, 0o755);
  directories.push(directory);
  return directory;
}

let first: Promise<string> | undefined;

/** A folder whose server has been started before: a copy, because the first start takes longer than what is tested. */
export async function usedDirectory(): Promise<string> {
  first ??= startOnce();
  const used = await first;
  const directory = freshDirectory();
  // With the owners of the files, which Node's own copy leaves out.
  execFileSync('cp', ['-a', `${used}/.`, directory]);
  return directory;
}

async function startOnce(): Promise<string> {
  const directory = freshDirectory();
  await (await startPostgres({ dataDirectory: directory, durable: false })).stop();
  // Two copies must not want one port.
  rmSync(path.join(directory, 'port'));
  return directory;
}

export function removeDirectories(): void {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
}

/** One row of a statement on a connection of its own. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new Client({ connectionString: url });
  // Without a listener, a server that goes away while it is asked would end the test.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows[0] ?? {};
  } finally {
    await client.end();
  }
}

export interface Answer {
  url: string;
  port: number;
  adopted: boolean;
  code?: string;
  message?: string;
}

/** Another Node process that runs a script of this folder; `answer` is the first line it prints. */
export async function otherProcess(script: string, parameters: string[], options: SpawnOptions = {}): Promise<{ child: ChildProcess; answer: string }> {
  const child = spawn(process.execPath, [path.resolve(__dirname, script), ...parameters], { stdio: ['pipe', 'pipe', 'pipe'], ...options });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  if (!child.stdout) throw new Error('no output to read');
  for await (const line of createInterface({ input: child.stdout })) return { child, answer: line };
  throw new Error(`${script} said nothing.\n${errors}`);
}

export async function startElsewhere(directory: string, options: object = {}, spawnOptions: SpawnOptions = {}, script = 'start-and-wait.cjs'): Promise<{ child: ChildProcess; answer: Answer }> {
  const { child, answer } = await otherProcess(script, [directory, JSON.stringify(options)], spawnOptions);
  return { child, answer: JSON.parse(answer) as Answer };
}

export async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

export async function letGo(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.stdin?.end();
  await gone;
}

export function postmasterPid(directory: string): number {
  const file = path.join(directory, 'cluster', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
}
