import { FileProblem } from '../../files/table.js';
import { databaseError } from '../../transaction/database-problem.js';

/** Why an archive is not taken in; answered as JSON `{ code, message }`. */
export type ArchiveCode = 'ARCHIVE_NOT_ONE' | 'ARCHIVE_DAMAGED' | 'ARCHIVE_TOO_NEW' | 'ARCHIVE_TOO_LARGE' | 'ARCHIVE_REFERENCE_UNKNOWN' | 'SLUG_TAKEN' | 'SLUG_INVALID';

export class ArchiveProblem extends Error {
  constructor(
    readonly code: ArchiveCode,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

export const damaged = (file: string): ArchiveProblem => new ArchiveProblem('ARCHIVE_DAMAGED', { file });

const FOREIGN_KEY = '23503';

/** What stands behind an error while a file of the archive was read or written; other errors are bugs and stay as they are. */
export function problemIn(file: string, error: unknown): unknown {
  if (error instanceof FileProblem) return error.code === 'FILE_TOO_LARGE_INSIDE' ? new ArchiveProblem('ARCHIVE_TOO_LARGE') : damaged(file);
  const refused = databaseError(error);
  // Class 22: values that are none of their type; class 23: constraints.
  if (!refused?.code || !/^2[23]/.test(refused.code)) return error;
  return refused.code === FOREIGN_KEY ? new ArchiveProblem('ARCHIVE_REFERENCE_UNKNOWN', { file, detail: refused.detail ?? '' }) : damaged(file);
}
