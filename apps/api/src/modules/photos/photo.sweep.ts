import type { DataSource } from 'typeorm';
import type { FileStore } from '../../storage/file-store.js';
import { KEPT, sweepFiles } from '../stored-files/sweep-files.js';
import { FOLDER } from './photo.files.js';

/** Forgets photos that were deleted long ago, or whose thing belonged to a person who has been erased; then takes away files that no photo names any more. */
export async function sweepPhotos(dataSource: DataSource, store: FileStore, now = new Date()): Promise<void> {
  await dataSource.query(
    `DELETE FROM photo p WHERE p.deleted_at < $1::timestamptz - $2 * interval '1 day'
       OR EXISTS (SELECT FROM (SELECT id, holder_id FROM resource UNION ALL SELECT id, holder_id FROM need) t JOIN person e ON e.id = t.holder_id WHERE t.id = p.subject_id AND e.erased_at IS NOT NULL)`,
    [now, KEPT],
  );
  const named = async (keys: readonly string[]): Promise<string[]> => (await dataSource.query<{ key: string }[]>('SELECT file_key AS key FROM photo WHERE file_key = ANY($1)', [keys])).map(({ key }) => key);
  await sweepFiles(store, { folder: FOLDER, named, now });
}
