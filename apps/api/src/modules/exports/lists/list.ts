import type { SheetValue } from '../../../feeds/sheet.js';
import type { ImportTarget } from '../../imports/import.enums.js';
import type { ImportField } from '../../imports/recognition/fields.js';

/** A list that can be exported: what is asked of the API for it, and what of a thing goes into which column. */
export interface ExportList<Node extends { readonly id: string } = { readonly id: string }> {
  readonly target: ImportTarget;
  /** Name of the root list. */
  readonly root: string;
  /** Name of its filter's type. */
  readonly filter: string;
  /** What is asked of each thing. */
  readonly selection: string;
  /** Name of the list for people. */
  readonly name: { readonly fr: string; readonly en: string };
  /** Cells by field; codes of closed lists are put into words by the caller. */
  cells(node: Node, locale: 'fr' | 'en'): Partial<Record<ImportField, SheetValue>>;
}

export interface TermNode {
  readonly label: string;
}
export const labels = (terms: readonly TermNode[]): string[] => terms.map(({ label }) => label);
