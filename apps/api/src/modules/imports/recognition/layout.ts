import { createHash } from 'node:crypto';
import type { Table, TableFormat } from '../../../files/table.js';
import { fold } from './text.js';

/** Heading of the column that says what is wrong with a line, in the file of rejected lines. It is no part of the layout that they came in. */
export const PROBLEM_COLUMN = { fr: 'Problème (Essaim)', en: 'Problem (Essaim)' } as const;
const PROBLEM_NAMES: ReadonlySet<string> = new Set(Object.values(PROBLEM_COLUMN).map(fold));

/** Whether Essaim has added the column. */
export const isProblemColumn = (name: string): boolean => PROBLEM_NAMES.has(fold(name));

/**
 * Fingerprint of a layout: the same for files with the same column names, in whatever order, case and punctuation.
 * Corrections of columns are remembered under it.
 */
export function layoutFingerprint(columns: readonly string[]): string {
  const names = columns.map((name) => fold(name)).filter((name) => !PROBLEM_NAMES.has(name)).sort();
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
}

/** Formats whose columns are what their events happen to have: a calendar with one more property is still the same source. */
const SOURCES: ReadonlySet<TableFormat> = new Set(['ICALENDAR', 'OPENAGENDA']);

/** Where lines come from: found again in the next file of the same. */
export const layoutOf = ({ format, columns }: Pick<Table, 'format' | 'columns'>): string => (SOURCES.has(format) ? format.toLowerCase() : layoutFingerprint(columns));

/** The name under which a column's correction is remembered. */
export function layoutColumn(name: string): string {
  return fold(name);
}
