import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';

/** Tells one reference from another: the version of the territories' package, and the files of this folder, which say what becomes of it. */
function fingerprint(): string {
  const manifest = JSON.parse(readFileSync(require.resolve('@etalab/decoupage-administratif/package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256').update(manifest.version);
  for (const file of readdirSync(__dirname).sort()) hash.update(file).update(readFileSync(path.join(__dirname, file)));
  return hash.digest('hex');
}

/** Whether the database has the reference data that this version of the code writes. */
export async function isReferenceCurrent(dataSource: DataSource): Promise<boolean> {
  const rows = await dataSource.query<object[]>('SELECT 1 FROM reference_version WHERE fingerprint = $1', [fingerprint()]);
  return rows.length > 0;
}

/** Remembers what has just been written, in the same transaction. */
export async function rememberReference(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO reference_version (fingerprint) VALUES ($1)
     ON CONFLICT (only_row) DO UPDATE SET fingerprint = excluded.fingerprint, seeded_at = now()`,
    [fingerprint()],
  );
}
