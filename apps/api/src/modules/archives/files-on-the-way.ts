import { Refusal } from '../../errors/refusal.js';
import type { FileStore } from '../../storage/file-store.js';
import { putAll } from '../stored-files/keep-bytes.js';
import { ArchiveProblem } from './archive-problem.js';
import { FILED, FILES_AT_MOST, lookAt } from './archived-files.js';
import type { ArchivedRow, SentArchive } from './read-archive.js';

/** Photos that are looked at, at once: each is decoded in one thread. */
const AT_ONCE = 2;

/** Files of an archive on their way into the store, before the rows that name them are there. */
export class FilesOnTheWay {
  private readonly written: string[] = [];
  private bytes = 0;

  constructor(
    private readonly store: FileStore,
    private readonly archive: SentArchive,
    private readonly report: (error: unknown) => void,
  ) {}

  /** What the rows of a table say of their files, which are written; nothing for tables without. */
  async columnsOf(table: string, rows: readonly ArchivedRow[]): Promise<readonly object[]> {
    if (!Object.hasOwn(FILED, table)) return rows.map(() => ({}));
    const columns: object[] = [];
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      // All of them, so that nothing is written behind the back of one that fails.
      const written = await Promise.allSettled(rows.slice(start, start + AT_ONCE).map((row) => this.write(table, row)));
      for (const each of written) {
        if (each.status === 'rejected') throw each.reason;
        columns.push(each.value);
      }
    }
    return columns;
  }

  /** Takes them away again: the rows did not come. What cannot be is swept later. */
  async forget(): Promise<void> {
    await this.store.delete(this.written).catch(this.report);
  }

  private async write(table: string, row: ArchivedRow): Promise<object> {
    const { files, columns } = await lookAt(table, row, async (entry, most) => {
      const bytes = await this.archive.file(entry, most);
      this.bytes += bytes?.length ?? 0;
      if (this.bytes > FILES_AT_MOST) throw new ArchiveProblem('ARCHIVE_TOO_LARGE');
      return bytes;
    });
    this.written.push(...files.map(({ name }) => name));
    try {
      await putAll(this.store, files);
    } catch (error) {
      this.report(error);
      throw new Refusal(503, 'STORE_UNREACHABLE');
    }
    return columns;
  }
}
