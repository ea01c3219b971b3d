import type { DataSource } from 'typeorm';
import type { FileStore } from '../../storage/file-store.js';
import { fileKeyOf, FOLDER } from './photo.files.js';

/** How long a deleted photo can be restored, in days. */
const KEPT = 30;
/** How old a file is that nothing names when it is taken away, in days: whoever restored a backup by mistake notices before. */
const ORPHAN = 7;
/** Files that are looked up at once. */
const AT_ONCE = 1000;

/** Forgets photos that were deleted long ago, or whose thing belonged to a person who has been erased; then takes away files that no photo names any more. */
export async function sweepPhotos(dataSource: DataSource, store: FileStore, now = new Date()): Promise<void> {
  await dataSource.query(
    `DELETE FROM photo p WHERE p.deleted_at < $1::timestamptz - $2 * interval '1 day'
       OR EXISTS (SELECT FROM resource r JOIN person e ON e.id = r.holder_id WHERE r.id = p.subject_id AND e.erased_at IS NOT NULL)`,
    [now, KEPT],
  );
  const old = now.getTime() - ORPHAN * 86_400_000;
  let files: string[] = [];
  for await (const { key, writtenAt } of store.list(FOLDER)) {
    if (writtenAt.getTime() < old) files.push(key);
    if (files.length < AT_ONCE) continue;
    await takeAway(dataSource, store, files);
    files = [];
  }
  await takeAway(dataSource, store, files);
}

async function takeAway(dataSource: DataSource, store: FileStore, files: readonly string[]): Promise<void> {
  const keys = [...new Set(files.map(fileKeyOf))].filter((key) => key !== undefined);
  const named = await dataSource.query<{ key: string }[]>('SELECT file_key AS key FROM photo WHERE file_key = ANY($1)', [keys]);
  const kept = new Set<string | undefined>(named.map(({ key }) => key));
  // What is named otherwise in there is none of ours to delete.
  await store.delete(files.filter((file) => fileKeyOf(file) !== undefined && !kept.has(fileKeyOf(file))));
}
