import type { ImportField } from '../../recognition/fields.js';
import type { OwnText } from '../../recognition/own-text.js';
import type { RowReader } from '../../recognition/row-reader.js';
import { oneLine, shorten } from '../../recognition/text.js';
import { mayHavePrice } from '../../../resources/terms.rules.js';
import { readClosedDays } from './closed-days.js';
import type { IntentDraft } from './draft.js';
import { exchangeNamed, type IntentKind } from './intent-categories.js';

const TERMS = ['exchange', 'price', 'priceUnit', 'deposit', 'insurance', 'openingHours', 'closures'] as const satisfies readonly ImportField[];
type Terms = Pick<IntentDraft, (typeof TERMS)[number]>;

const longest = { priceUnit: 40, insurance: 200, openingHours: 500 } as const;

const AMOUNT = /^(\d+(?:[ \u00a0\u202f]\d{3})*)(?:[.,](\d+))?\s*(?:€|eur|euros?)?$/i;

/** On which terms a resource can be had, and when; a need has none. */
export function readTerms(reader: RowReader, intent: IntentKind, own: OwnText | undefined): Terms {
  if (intent === 'NEED') {
    for (const field of TERMS) {
      const cell = reader.first(field);
      if (cell) reader.warn(cell.column, 'NOT_OF_NEEDS', { field, value: shorten(cell.text) });
    }
    return {};
  }
  const exchange = readBy(reader, 'exchange', exchangeNamed, 'EXCHANGE_UNKNOWN');
  const price = readBy(reader, 'price', amountOf, 'AMOUNT_INVALID');
  if (price !== undefined && !mayHavePrice(exchange)) reader.warn(reader.columnOf('price'), 'PRICE_WITHOUT_EXCHANGE', { value: price });
  const text = (field: keyof typeof longest): string | undefined => {
    const cell = reader.first(field);
    const whole = own?.(field) ?? (cell && oneLine(cell.text));
    if (whole && whole.length > longest[field]) reader.warn(reader.columnOf(field), 'TEXT_TOO_LONG', { field, length: longest[field] });
    return whole?.slice(0, longest[field]);
  };
  const all: Terms = {
    exchange,
    ...(mayHavePrice(exchange) && { price, priceUnit: text('priceUnit') }),
    deposit: readBy(reader, 'deposit', amountOf, 'AMOUNT_INVALID'),
    insurance: text('insurance'),
    openingHours: text('openingHours'),
    closures: readBy(reader, 'closures', (cell) => readClosedDays(own?.('closures') ?? cell), 'CLOSED_DAYS_INVALID'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function readBy<Value>(reader: RowReader, field: ImportField, read: (text: string) => Value | undefined, code: string): Value | undefined {
  const cell = reader.first(field);
  const value = cell && read(cell.text);
  if (cell && value === undefined) reader.notUnderstood(cell, field, code);
  return value;
}

/** Euros. */
function amountOf(text: string): number | undefined {
  const [, whole, cents = '0'] = AMOUNT.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(`${whole.replaceAll(/\D/g, '')}.${cents}`);
}
