/** Bytes that are read here and there: of memory, or of a file that is too long for it. */
export interface ZipBytes {
  readonly length: number;
  /** Those between two places, as far as there are any. */
  between(from: number, until: number): Buffer;
}

export const inMemory = (bytes: Buffer): ZipBytes => ({ length: bytes.length, between: (from, until) => bytes.subarray(from, until) });
