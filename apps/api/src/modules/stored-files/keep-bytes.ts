import type { DataSource } from 'typeorm';
import type { Viewer } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import type { FileStore } from '../../storage/file-store.js';
import type { Keyed } from '../../transaction/idempotency-key.js';
import { once } from '../../transaction/once.js';
import { Transaction } from '../../transaction/transaction.js';

export interface Keeping {
  readonly store: FileStore;
  readonly dataSource: DataSource;
  readonly viewer: Viewer;
  readonly report: (error: unknown) => void;
}

/** A file on its way to the store. */
export interface NewFile {
  /** Its name there. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/**
 * Bytes first, then the row: no row is without bytes. What was written for a row that did not come is taken away at once, where that works; the sweep finds the rest.
 * @throws Refusal where the store does not take the bytes.
 */
export async function keepBytes<Made extends object>({ store, dataSource, viewer, report }: Keeping, files: readonly NewFile[], keyed: Keyed | undefined, add: (tx: Transaction) => Promise<Made>): Promise<Made> {
  const forget = (): Promise<void> => store.delete(files.map(({ name }) => name)).catch(report);
  try {
    await putAll(store, files);
  } catch (error) {
    report(error);
    await forget();
    throw new Refusal(503, 'STORE_UNREACHABLE');
  }
  let added = false;
  try {
    const made = await dataSource.transaction((manager) => {
      const tx = new Transaction(manager, viewer);
      return once(tx, keyed, async () => {
        const row = await add(tx);
        added = true;
        return row;
      });
    });
    // The same came before, under the same key.
    if (!added) await forget();
    return made;
  } catch (error) {
    await forget();
    throw error;
  }
}

export async function putAll(store: FileStore, files: readonly NewFile[]): Promise<void> {
  for (const { name, bytes, type } of files) await store.put(name, bytes, type);
}
