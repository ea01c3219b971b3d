import type { SheetValue } from '../../../feeds/sheet.js';
import { ownHeadings, type Heading } from '../../imports/own-export/headings.js';
import { ownWords } from '../../imports/own-export/words.js';
import type { ImportTarget } from '../../imports/import.enums.js';
import type { ImportField } from '../../imports/recognition/fields.js';
import type { Source, Wanted } from '../source.js';

/** A column of a list as a file. */
export interface Column<Key extends string = string> {
  /** Its name for programs. */
  readonly key: Key;
  readonly heading: Heading;
  /** What codes in it are in words. */
  readonly words?: Readonly<Record<string, Heading>>;
}

/** A list that can be exported: where its things are read, and what of a thing goes into which column. */
export interface ExportList<Node extends { readonly id: string } = { readonly id: string }, Key extends string = string> {
  /** Name of the list for people. */
  readonly name: Heading;
  /** Where its things are read, one source after the other. */
  sources(wanted: Wanted): readonly Source[];
  readonly columns: readonly Column<Key>[];
  /** What a thing is written as, where that is not one line. */
  lines?(node: Node): readonly Node[];
  /** Cells by key of their column; codes are put into words by the caller. */
  cells(node: Node, locale: 'fr' | 'en'): Partial<Record<Key, SheetValue>>;
}

/** Columns of a list that comes back: those that imports know it by. */
export const columnsThatComeBack = (target: ImportTarget): Column<ImportField>[] =>
  (Object.entries(ownHeadings[target]) as [ImportField, Heading][]).map(([key, heading]) => ({ key, heading, words: ownWords[key] }));

/** Columns of a list that only goes out, by their keys. */
export const columnsOf = <Key extends string>(headings: Readonly<Record<Key, readonly [fr: string, en: string, words?: Readonly<Record<string, Heading>>]>>): Column<Key>[] =>
  (Object.entries(headings) as [Key, readonly [string, string, Record<string, Heading>?]][]).map(([key, [fr, en, words]]) => ({ key, heading: { fr, en }, words }));

export interface TermNode {
  readonly label: string;
}
export const labels = (terms: readonly TermNode[]): string[] => terms.map(({ label }) => label);
