import { randomUUID } from 'node:crypto';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import { type S3Settings, S3Store } from './s3-store.js';

/** Where files lie: in a folder of this machine, or in a bucket. */
export type StoreSettings = { readonly folder: string } | { readonly s3: S3Settings };

export const openStore = (settings: StoreSettings): FileStore => ('folder' in settings ? new DiskStore(settings.folder) : new S3Store(settings.s3));

/** Where a store is, for people. */
export const whereIs = (settings: StoreSettings): string => ('folder' in settings ? settings.folder : `${settings.s3.endpoint}, bucket ${settings.s3.bucket}`);

/**
 * Writes, reads and deletes a small file.
 * @throws where any of this fails, with why.
 */
export async function tryStore(store: FileStore): Promise<void> {
  const key = `probe/${randomUUID()}`;
  await store.put(key, Buffer.from(key), 'text/plain');
  const bytes = await store.get(key);
  await store.delete([key]);
  if (!bytes || Buffer.from(bytes).toString() !== key) throw new Error('What was written was read otherwise');
}
