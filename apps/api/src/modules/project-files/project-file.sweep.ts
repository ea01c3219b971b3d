import type { DataSource } from 'typeorm';
import type { FileStore } from '../../storage/file-store.js';
import { KEPT, sweepFiles } from '../stored-files/sweep-files.js';
import { FOLDER } from './project-file.files.js';

const USED = `(EXISTS (SELECT FROM cooperation_document d WHERE d.file_id = f.id AND d.deleted_at IS NULL)
  OR EXISTS (SELECT FROM evidence e JOIN observation o ON o.id = e.observation_id WHERE e.file_id = f.id AND o.deleted_at IS NULL))`;

/** Forgets files that nothing has named for so long that it could no longer be restored, with what named them and was deleted; then takes away bytes that no file names any more. */
export async function sweepProjectFiles(dataSource: DataSource, store: FileStore, now = new Date()): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(`UPDATE project_file f SET unused_since = CASE WHEN ${USED} THEN NULL ELSE $1::timestamptz END WHERE (unused_since IS NULL) <> ${USED}`, [now]);
    const gone = await manager.query<{ id: string }[]>(`SELECT id FROM project_file WHERE unused_since < $1::timestamptz - $2 * interval '1 day' FOR UPDATE`, [now, KEPT]);
    const ids = [gone.map(({ id }) => id)];
    await manager.query('DELETE FROM milestone_item i USING cooperation_document d WHERE d.id = i.document_id AND d.file_id = ANY($1)', ids);
    await manager.query('DELETE FROM cooperation_document WHERE file_id = ANY($1)', ids);
    await manager.query('DELETE FROM evidence WHERE file_id = ANY($1)', ids);
    await manager.query('DELETE FROM project_file WHERE id = ANY($1)', ids);
  });
  const named = async (keys: readonly string[]): Promise<string[]> => (await dataSource.query<{ key: string }[]>('SELECT file_key AS key FROM project_file WHERE file_key = ANY($1)', [keys])).map(({ key }) => key);
  await sweepFiles(store, { folder: FOLDER, named, now });
}
