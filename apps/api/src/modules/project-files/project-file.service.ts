import { refuse } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { lockToChange } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { projectKind } from '../projects/project.kind.js';
import type { ProjectFileType } from './project-file.type.js';

/** Files of one project, with those that nothing names yet or any more. */
export const FILES_AT_MOST = 200;

export interface NewProjectFile {
  project: string;
  name: string;
  type: ProjectFileType;
  size: number;
  /** What has been written to the store. */
  fileKey: string;
}

/** The project under a lock, for a viewer who may change it and where there is room for one more file. */
export async function lockForFile(tx: Transaction, project: string): Promise<void> {
  await lockToChange(tx, projectKind, project);
  const [there] = await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM project_file WHERE project_id = $1', [project]);
  if (there!.count >= FILES_AT_MOST) throw refuse('TOO_MANY', ['project'], { max: FILES_AT_MOST });
}

/** Adds a file whose bytes are written; a document or a piece of evidence then names it. */
export async function addFile(tx: Transaction, { project, name, type, size, fileKey }: NewProjectFile): Promise<string> {
  await lockForFile(tx, project);
  const id = newId('file');
  await tx.query('INSERT INTO project_file (id, project_id, file_key, name, type, size, added_by) VALUES ($1, $2, $3, $4, $5, $6, $7)', [id, project, fileKey, name, type, size, tx.viewer.userId]);
  return id;
}
