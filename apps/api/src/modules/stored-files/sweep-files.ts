import type { FileStore } from '../../storage/file-store.js';
import { fileKeyIn } from './file-key.js';

/** How long what was deleted can be restored, in days: then its bytes go. */
export const KEPT = 30;
/** How old a file is that nothing names when it is taken away, in days: whoever restored a backup by mistake notices before. */
const ORPHAN = 7;
/** Files that are looked up at once. */
const AT_ONCE = 1000;

interface Swept {
  readonly folder: string;
  /** Which of the keys are named by rows of the database. */
  readonly named: (keys: readonly string[]) => Promise<readonly string[]>;
  readonly now: Date;
}

/** Takes away files of a folder that nothing names any more. */
export async function sweepFiles(store: FileStore, { folder, named, now }: Swept): Promise<void> {
  const old = now.getTime() - ORPHAN * 86_400_000;
  const takeAway = async (files: readonly string[]): Promise<void> => {
    const keyOf = (file: string): string | undefined => fileKeyIn(folder, file);
    const keys = [...new Set(files.map(keyOf))].filter((key) => key !== undefined);
    const kept = new Set<string | undefined>(await named(keys));
    // What is called otherwise in there is none of ours to delete.
    await store.delete(files.filter((file) => keyOf(file) !== undefined && !kept.has(keyOf(file))));
  };
  let files: string[] = [];
  for await (const { key, writtenAt } of store.list(`${folder}/`)) {
    if (writtenAt.getTime() < old) files.push(key);
    if (files.length < AT_ONCE) continue;
    await takeAway(files);
    files = [];
  }
  await takeAway(files);
}
