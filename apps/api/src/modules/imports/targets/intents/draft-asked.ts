import { headingOf } from '../../recognition/headings.js';
import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { oneLine, shorten, yesOrNo } from '../../recognition/text.js';
import { amountIn, amountOf, askedIn } from './asked.js';
import type { IntentDraft } from './draft.js';
import { exchangeNamed } from './intent-categories.js';

/** What is asked for a resource; `words`: what there is no field for. */
export interface AskedReading extends Pick<IntentDraft, 'exchange' | 'price' | 'priceUnit' | 'deposit'> {
  readonly words: readonly string[];
}

/** A cell in the words of a text that has no columns. */
export const inWords = ({ column, text }: Cell): string => `${headingOf(column)} : ${oneLine(text)}`;

/** What lists of another hand say of prices and deposits: « 5€/jour », « gratuit », « chèque de 300 € ». */
export function readAsked(reader: RowReader): AskedReading {
  const words: string[] = [];
  const [exchangeCell, priceCell, depositCell] = (['exchange', 'price', 'deposit'] as const).map((field) => reader.first(field));
  const asked = priceCell && askedIn(priceCell.text);
  if (priceCell && !asked) {
    reader.warn(priceCell.column, 'PRICE_IN_WORDS', { value: shorten(priceCell.text) });
    words.push(inWords(priceCell));
  }
  const deposit = depositCell && yesOrNo(depositCell.text) !== false ? depositIn(reader, depositCell, words) : undefined;
  return { ...asked, exchange: (exchangeCell && exchangeIn(reader, exchangeCell)) ?? asked?.exchange, deposit, words };
}

/** « Gratuit : oui » says what its column is called. */
function exchangeIn(reader: RowReader, cell: Cell): IntentDraft['exchange'] {
  const answer = yesOrNo(cell.text);
  if (answer === false) return undefined;
  const exchange = exchangeNamed(answer ? headingOf(cell.column) : cell.text);
  if (!exchange) reader.notUnderstood(cell, 'exchange', 'EXCHANGE_UNKNOWN');
  return exchange;
}

function depositIn(reader: RowReader, cell: Cell, words: string[]): number | undefined {
  const plain = amountOf(cell.text);
  if (plain !== undefined) return plain;
  words.push(inWords(cell));
  const amount = amountIn(cell.text);
  if (amount === undefined) reader.warn(cell.column, 'DEPOSIT_IN_WORDS', { value: shorten(cell.text) });
  return amount;
}
