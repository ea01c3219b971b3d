import { createHash } from 'node:crypto';
import { fold } from './text.js';

/**
 * Fingerprint of a layout: the same for files with the same column names, in whatever order, case and punctuation.
 * Corrections of columns are remembered under it.
 */
export function layoutFingerprint(columns: readonly string[]): string {
  const names = columns.map((name) => fold(name)).sort();
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
}

/** The name under which a column's correction is remembered. */
export function layoutColumn(name: string): string {
  return fold(name);
}
