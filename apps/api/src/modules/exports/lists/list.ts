import type { SheetValue } from '../../../feeds/sheet.js';
import { type Heading, ownHeadings, readOnlyHeadings, type ReadOnlyColumn } from '../../imports/own-export/headings.js';
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

/** A list that comes back: its columns are those that imports know it by, and some that only go out. */
export type OwnList<Node extends { readonly id: string }> = ExportList<Node, ImportField | ReadOnlyColumn>;

/** Columns of a list that comes back. */
export function ownColumns(target: ImportTarget): OwnList<{ id: string }>['columns'] {
  const { version, ...headings } = ownHeadings[target];
  return Object.entries({ ...headings, ...readOnlyHeadings[target], version } as Record<ImportField | ReadOnlyColumn, Heading>)
    .map(([key, heading]) => ({ key: key as ImportField | ReadOnlyColumn, heading, words: ownWords[key as ImportField] }));
}

/** Columns of a list that only goes out, by their keys. */
export const columnsOf = <Key extends string>(headings: Readonly<Record<Key, readonly [fr: string, en: string, words?: Readonly<Record<string, Heading>>]>>): Column<Key>[] =>
  (Object.entries(headings) as [Key, readonly [string, string, Record<string, Heading>?]][]).map(([key, [fr, en, words]]) => ({ key, heading: { fr, en }, words }));

export interface TermNode {
  readonly label: string;
}
export const labels = (terms: readonly TermNode[]): string[] => terms.map(({ label }) => label);
