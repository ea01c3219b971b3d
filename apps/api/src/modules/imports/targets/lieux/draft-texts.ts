import { plainText } from '../../recognition/html.js';
import { tidyOpeningHours } from '../../recognition/opening-hours.js';
import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { columnWords, oneLine } from '../../recognition/text.js';
import type { LieuDraft } from './draft.js';
import { isOwnList } from './own-list.js';

type TextPart = Pick<LieuDraft, 'summary' | 'description' | 'openingHours'>;

const longest = { summary: 300, description: 20_000, openingHours: 1000 } as const;

/** Summary, description and opening hours. What is too long for its field goes into the description. */
export function readTexts(reader: RowReader): TextPart {
  if (isOwnList(reader)) return readOwnTexts(reader);
  const parts: string[] = [];
  const fit = (cell: Cell | undefined, field: 'summary' | 'openingHours', text: string): string | undefined => {
    if (!cell || text === '') return undefined;
    if (text.length <= longest[field]) return text;
    reader.warn(cell.column, 'TEXT_MOVED', { field, length: longest[field] });
    parts.push(text);
    return undefined;
  };
  const summaryCell = reader.first('summary');
  const summary = fit(summaryCell, 'summary', oneLine(plainText(summaryCell?.text ?? '')));

  const hoursCells = reader.cellsInOrder('openingHours');
  const openingHours = fit(hoursCells[0], 'openingHours', [...new Set(hoursCells.map(({ text }) => tidyOpeningHours(plainText(text))))].join('\n'));

  const described = reader.cellsInOrder('description');
  const main = reader.columnOf('description');
  for (const { column, text } of described) {
    const plain = plainText(text);
    // Beside the main one, a column's text is only clear with the column's name before it.
    if (plain !== '' && !parts.includes(plain)) parts.push(described.length > 1 && column !== main ? `${heading(column)} : ${plain}` : plain);
  }
  const description = parts.join('\n\n');
  if (description.length > longest.description) reader.warn(main, 'TEXT_CUT', { length: longest.description });
  return { summary: summary || undefined, openingHours, description: description.slice(0, longest.description) || undefined };
}

/** Texts that come back as they went out; what somebody has made too long since is told and cut. */
function readOwnTexts(reader: RowReader): TextPart {
  const text = (field: 'summary' | 'description' | 'openingHours'): string | undefined => {
    const cell = reader.first(field);
    if (cell && cell.text.length > longest[field]) reader.warn(cell.column, 'TEXT_TOO_LONG', { field, length: longest[field] });
    return cell?.text.slice(0, longest[field]);
  };
  return { summary: text('summary'), description: text('description'), openingHours: text('openingHours') };
}

function heading(column: string): string {
  const words = columnWords(column).replace(/ detail$/, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
