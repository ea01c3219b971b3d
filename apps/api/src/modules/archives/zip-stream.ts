import { setImmediate as othersTurn } from 'node:timers/promises';
import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';

/** A file of a ZIP archive that is being written. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is packed already is not packed again. */
  readonly packed?: boolean;
}

/** Bytes that are packed before others get their turn. */
const PIECE = 128 * 1024;
/** Behind this, places in the archive have no numbers. */
const BYTES_AT_MOST = 4_000_000_000;

/** A ZIP archive of parts that come one by one, in pieces: of all of them, one is in memory. */
export async function* zipped(parts: AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  let total = 0;
  const zip = new Zip((error, piece) => {
    failure ??= error;
    ready.push(piece);
  });
  function* drained(): Generator<Uint8Array> {
    if (failure) throw failure;
    for (const piece of ready.splice(0)) {
      total += piece.length;
      if (total > BYTES_AT_MOST) throw new Error('An archive of more than 4 GB cannot be written');
      yield piece;
    }
  }
  for await (const { name, bytes, packed } of parts) {
    const file: ZipInputFile & { push(piece: Uint8Array, last: boolean): void } = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for (let start = 0; start === 0 || start < bytes.length; start += PIECE) {
      file.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
      yield* drained();
      await othersTurn();
    }
  }
  zip.end();
  yield* drained();
}
