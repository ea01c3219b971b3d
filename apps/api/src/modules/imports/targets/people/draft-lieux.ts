import { LONGEST_PART, partsOfList } from '../../recognition/list-parts.js';
import type { RowReader } from '../../recognition/row-reader.js';
import { fold, oneLine, shorten, yesOrNo } from '../../recognition/text.js';
import { hasEmail, isPhone } from '../../recognition/web.js';

/** Names, or ids, of the lieux that a person animates, as the cells have them. */
export function readLieux(reader: RowReader, own: boolean): string[] {
  const found = new Map<string, string>();
  for (const { column, text } of reader.cellsInOrder('lieux')) {
    for (const part of yesOrNo(text) === undefined ? partsOfList(text, { onlyStrong: own }).map(oneLine) : []) {
      if (hasEmail(part) || isPhone(part)) reader.warn(column, 'PERSONAL_VALUE', {});
      else if (part.length > LONGEST_PART) reader.warn(column, 'LIST_PART_TOO_LONG', { value: shorten(part) });
      else if (!found.has(fold(part))) found.set(fold(part), part);
    }
  }
  return [...found.values()];
}
