/** A file of the store, as a list of it says. */
export interface StoredFile {
  readonly key: string;
  readonly writtenAt: Date;
}

/** Where the bytes of files lie: names with slashes, and what was written under them. */
export interface FileStore {
  /** Writes a file whole, or not at all. */
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** The bytes of a file; undefined where there is none. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Is there such a file? */
  has(key: string): Promise<boolean>;
  /** Takes files away; what is not there is gone already. */
  delete(keys: readonly string[]): Promise<void>;
  /** All files whose key begins so, with when they were written. */
  list(prefix: string): AsyncIterable<StoredFile>;
}

/** Parts of lower case letters, digits, dots and hyphens: nothing that leads out of a folder, or is two names on some disks. */
const KEY = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9.-]*)*$/;

/** @throws where a key is not of the form that both stores keep. */
export function checkKey(key: string): void {
  if (!KEY.test(key)) throw new Error(`No file can have the key "${key}"`);
}
