import type { Sheet, SheetValue } from '../../feeds/sheet.js';
import { ownHeadings } from '../imports/own-export/headings.js';
import { ownWords } from '../imports/own-export/words.js';
import type { ImportField } from '../imports/recognition/fields.js';
import type { ExportList } from './lists/list.js';

/** Things of a list as a sheet, with headings and words in a language. */
export function sheetOf<Node extends { readonly id: string }>(list: ExportList<Node>, nodes: readonly Node[], locale: 'fr' | 'en'): Sheet {
  const columns = Object.entries(ownHeadings[list.target]) as [ImportField, { fr: string; en: string }][];
  return {
    name: list.name[locale],
    headings: columns.map(([, heading]) => heading[locale]),
    keys: columns.map(([field]) => field),
    rows: nodes.map((node) => {
      const cells = list.cells(node, locale);
      return columns.map(([field]) => worded(field, cells[field] ?? null, locale));
    }),
  };
}

/** A code of a closed list in words. */
const worded = (field: ImportField, value: SheetValue, locale: 'fr' | 'en'): SheetValue => (typeof value === 'string' ? (ownWords[field]?.[value]?.[locale] ?? value) : value);
