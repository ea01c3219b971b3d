import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, fstatSync, readSync } from 'node:fs';
import { open, type FileHandle, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ZipBytes } from '../../files/zip-bytes.js';

/** What somebody sends that is too long for memory, in a file of this machine for as long as it is worked on. */
export class SpooledFile implements ZipBytes {
  readonly length: number;

  private constructor(
    private readonly handle: FileHandle,
    /** SHA-256 of all of it. */
    readonly hash: Buffer,
  ) {
    this.length = fstatSync(handle.fd).size;
  }

  /** Writes it down as it comes. Nobody else finds it: its name is gone before anything is read. */
  static async of(sent: Readable): Promise<SpooledFile> {
    const path = join(tmpdir(), `essaim-${randomUUID()}`);
    const hash = createHash('sha256');
    try {
      await pipeline(sent, async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          hash.update(piece);
          yield piece;
        }
      }, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      return new SpooledFile(await open(path, 'r'), hash.digest());
    } finally {
      await rm(path, { force: true });
    }
  }

  between(from: number, until: number): Buffer {
    const bytes = Buffer.alloc(Math.max(0, Math.min(until, this.length) - from));
    return bytes.subarray(0, bytes.length === 0 ? 0 : readSync(this.handle.fd, bytes, 0, bytes.length, from));
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
