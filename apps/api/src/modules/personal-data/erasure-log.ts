import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';

/** That somebody was erased: no personal data, only the id that stood for them. */
export interface Erasure {
  readonly person: string;
  /** ISO 8601. */
  readonly erasedAt: string;
}

/** The erasures in a file of JSON lines; none where there is no file. What is no erasure is passed over: a line may be cut by a full disk. */
export async function readErasures(file: string): Promise<Erasure[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap(erasureIn);
}

/** Adds to the file what the database knows of and the file does not; the file outlives a database that is restored from an older backup. */
export async function writeErasures(dataSource: DataSource, file: string): Promise<number> {
  const known = new Set((await readErasures(file)).map(({ person }) => person));
  const rows = await dataSource.query<{ person: string; erased_at: Date }[]>('SELECT person_id AS person, erased_at FROM erasure ORDER BY erased_at, person_id');
  const missing = rows.filter(({ person }) => !known.has(person)).map(({ person, erased_at }): Erasure => ({ person, erasedAt: erased_at.toISOString() }));
  if (missing.length === 0) return 0;
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(file, missing.map((erasure) => `${JSON.stringify(erasure)}\n`).join(''), { mode: 0o600 });
  return missing.length;
}

function erasureIn(line: string): Erasure[] {
  try {
    const { person, erasedAt } = JSON.parse(line) as Partial<Erasure>;
    return typeof person === 'string' && /^person_[0-9a-f]{32}$/.test(person) && typeof erasedAt === 'string' ? [{ person, erasedAt }] : [];
  } catch {
    return [];
  }
}
