import type { Sheet, SheetValue } from '../../feeds/sheet.js';
import type { Column, ExportList } from './lists/list.js';

/** Things of a list as a sheet, with headings and words in a language. */
export function sheetOf<Node extends { readonly id: string }>(list: ExportList<Node>, nodes: readonly Node[], locale: 'fr' | 'en'): Sheet {
  const { name, columns } = list;
  return {
    name: name[locale],
    headings: columns.map(({ heading }) => heading[locale]),
    keys: columns.map(({ key }) => key),
    rows: nodes.flatMap((node) => list.lines?.(node) ?? [node]).map((line) => {
      const cells = list.cells(line, locale);
      return columns.map((column) => worded(column, cells[column.key] ?? null, locale));
    }),
  };
}

/** Codes of a closed list in words. */
function worded({ words }: Column, value: SheetValue, locale: 'fr' | 'en'): SheetValue {
  const word = (code: string): string => words?.[code]?.[locale] ?? code;
  return typeof value === 'string' ? word(value) : Array.isArray(value) ? value.map(word) : value;
}
