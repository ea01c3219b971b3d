import { plainText } from '../../recognition/html.js';
import { headingOf } from '../../recognition/headings.js';
import { joinedTexts } from '../../recognition/joined-texts.js';
import type { OwnText } from '../../recognition/own-text.js';
import type { RowReader } from '../../recognition/row-reader.js';
import { oneLine, shorten, yesOrNo } from '../../recognition/text.js';
import type { EventDraft } from './draft.types.js';

/** As in OpenAgenda. */
const longest = { name: 140, summary: 200, description: 10_000, price: 255 } as const;

/** Title, summary, description and price. What is too long for its field goes into the description. */
export function readTexts(reader: RowReader, own: OwnText | undefined): Pick<EventDraft, 'name' | 'summary' | 'description' | 'price'> {
  if (own) return readOwnTexts(reader, own);
  const moved: string[] = [];
  const title = titleIn(reader);
  if (title.length > longest.name) {
    reader.warn(reader.columnOf('name'), 'NAME_SHORTENED', { length: longest.name });
    moved.push(title);
  }
  const summaryCell = reader.first('summary');
  const summary = oneLine(plainText(summaryCell?.text ?? ''));
  if (summaryCell && summary.length > longest.summary) {
    reader.warn(summaryCell.column, 'TEXT_MOVED', { field: 'summary', length: longest.summary });
    moved.push(summary);
  }
  const price = priceIn(reader);
  const told = joinedTexts(reader, 'description').filter((text) => text !== summary);
  const parts = [...moved.filter((text) => !told.some((each) => each.startsWith(text))), ...told];
  if (price.length > longest.price) {
    reader.warn(reader.columnOf('price'), 'TEXT_MOVED', { field: 'price', length: longest.price });
    parts.push(`${headingOf(reader.columnOf('price') ?? 'Tarif')} : ${price}`);
  }
  const description = parts.join('\n\n');
  if (description.length > longest.description) reader.warn(reader.columnOf('description'), 'TEXT_CUT', { length: longest.description });
  return {
    name: shorten(title, longest.name),
    ...(summary !== '' && summary.length <= longest.summary ? { summary } : {}),
    ...(description === '' ? {} : { description: description.slice(0, longest.description).trim() }),
    ...(price !== '' && price.length <= longest.price ? { price } : {}),
  };
}

/** What somebody has made too long since is told and cut. */
function readOwnTexts(reader: RowReader, own: OwnText): Pick<EventDraft, 'name' | 'summary' | 'description' | 'price'> {
  const text = (field: keyof typeof longest): string | undefined => {
    const whole = own(field);
    if (whole !== undefined && whole.length > longest[field]) reader.warn(reader.columnOf(field), 'TEXT_TOO_LONG', { field, length: longest[field] });
    return whole?.slice(0, longest[field]);
  };
  const texts = { summary: text('summary'), description: text('description'), price: text('price') };
  return { name: (text('name') ?? '').replace(/\p{Cc}+/gu, ' ').trim(), ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)) };
}

function titleIn(reader: RowReader): string {
  const title = oneLine(plainText(reader.first('name')?.text ?? '').replace(/\p{Cc}+/gu, ' '));
  return /[\p{L}\p{N}]/u.test(title) ? title : '';
}

/** « Gratuit : oui » says « Gratuit »; an amount alone is in euros. */
function priceIn(reader: RowReader): string {
  const parts = reader.cellsInOrder('price').flatMap(({ column, text }): string[] => {
    const answer = yesOrNo(text);
    if (/^\d+([.,]\d+)?$/.test(text)) return [`${text} €`];
    if (answer === true) return [headingOf(column)];
    if (answer === false) return [];
    return [plainText(text).replace(/\s*\n\s*/g, ' ; ')];
  });
  return [...new Set(parts)].join(' ; ');
}
