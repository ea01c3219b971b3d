import { createHash } from 'node:crypto';

/** What of a thing an export has seen: its version, and a stamp of what hangs on it without being part of that (the dates of an event). */
export interface SeenVersion {
  readonly version: number;
  readonly beside?: string;
}

const VERSION = /^(\d{1,9})(?:-([0-9a-f]{8}))?$/;

/** As it stands in a cell: `3`, `3-9f86d081`. */
export const writeVersion = (version: number, beside?: readonly string[]): string => (beside ? `${version}-${stampOf(beside)}` : String(version));

/** Undefined for what no export has written. */
export function readVersion(text: string): SeenVersion | undefined {
  const [, version, beside] = VERSION.exec(text.trim()) ?? [];
  if (version === undefined) return undefined;
  return { version: Number(version), ...(beside !== undefined && { beside }) };
}

/** The same for the same parts in whatever order. */
export const stampOf = (parts: readonly string[]): string => createHash('sha256').update([...parts].sort().join()).digest('hex').slice(0, 8);
