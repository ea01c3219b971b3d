import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkKey, type FileStore, type StoredFile } from './file-store.js';

/** What is still being written; a leading dot is in no key. */
const UNFINISHED = /^\.[0-9a-f-]{36}$/;

/** Files in a folder of this machine. */
export class DiskStore implements FileStore {
  constructor(private readonly folder: string) {}

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `.${randomUUID()}`);
    try {
      const file = await open(unfinished, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        // The row that names the file is committed after this: it must not outlive it when the power goes.
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      return await readFile(this.pathOf(key));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async has(key: string): Promise<boolean> {
    try {
      return (await stat(this.pathOf(key))).isFile();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async delete(keys: readonly string[]): Promise<void> {
    for (const key of keys) await rm(this.pathOf(key), { force: true });
  }

  async *list(prefix: string): AsyncIterable<StoredFile> {
    yield* this.inFolder(prefix);
  }

  private async *inFolder(folder: string): AsyncIterable<StoredFile> {
    const path = join(this.folder, folder);
    let entries;
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    for (const entry of entries) {
      const key = folder === '' ? entry.name : `${folder.replace(/\/$/, '')}/${entry.name}`;
      if (entry.isDirectory()) yield* this.inFolder(key);
      else if (UNFINISHED.test(entry.name)) await this.forget(join(path, entry.name));
      else yield { key, writtenAt: (await stat(join(path, entry.name))).mtime };
    }
  }

  /** Takes away what a process that died has left half written. */
  private async forget(path: string): Promise<void> {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > 3_600_000) await rm(path, { force: true });
  }

  private pathOf(key: string): string {
    checkKey(key);
    return join(this.folder, ...key.split('/'));
  }
}

const isMissing = (error: unknown): boolean => (error as { code?: unknown }).code === 'ENOENT';
