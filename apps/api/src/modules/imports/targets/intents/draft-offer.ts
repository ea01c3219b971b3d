import type { ImportField } from '../../recognition/fields.js';
import type { OwnText } from '../../recognition/own-text.js';
import type { RowReader } from '../../recognition/row-reader.js';
import { oneLine, shorten, yesOrNo } from '../../recognition/text.js';
import { mayHavePrice } from '../../../resources/terms.rules.js';
import { amountOf } from './asked.js';
import { readClosedDays } from './closed-days.js';
import type { IntentDraft } from './draft.js';
import { type AskedReading, inWords, readAsked } from './draft-asked.js';
import { exchangeNamed, type IntentKind } from './intent-categories.js';

const TERMS = ['exchange', 'price', 'priceUnit', 'deposit', 'insurance', 'openingHours', 'closures'] as const satisfies readonly ImportField[];
type Terms = Pick<IntentDraft, (typeof TERMS)[number]>;

const longest = { priceUnit: 40, insurance: 200, openingHours: 500 } as const;

export interface TermsReading {
  readonly terms: Terms;
  /** What there is no field for, to stand among the conditions. */
  readonly words: readonly string[];
}

/** On which terms a resource can be had, and when; a need has none. */
export function readTerms(reader: RowReader, intent: IntentKind, own: OwnText | undefined): TermsReading {
  if (intent === 'NEED') return { terms: {}, words: readNotOfNeeds(reader, own) };
  const { words, ...asked } = own ? readOwnAsked(reader) : readAsked(reader);
  if (asked.price !== undefined && !mayHavePrice(asked.exchange)) reader.warn(reader.columnOf('price'), 'PRICE_WITHOUT_EXCHANGE', { value: asked.price });
  const text = (field: keyof typeof longest): string | undefined => {
    const cell = reader.first(field);
    const whole = own?.(field) ?? (cell && oneLine(cell.text));
    if (whole && whole.length > longest[field]) reader.warn(reader.columnOf(field), 'TEXT_TOO_LONG', { field, length: longest[field] });
    return whole?.slice(0, longest[field]);
  };
  const all: Terms = {
    exchange: asked.exchange,
    ...(mayHavePrice(asked.exchange) && { price: asked.price, priceUnit: text('priceUnit') ?? asked.priceUnit }),
    deposit: asked.deposit,
    insurance: text('insurance'),
    openingHours: text('openingHours'),
    closures: readBy(reader, 'closures', (cell) => readClosedDays(own?.('closures') ?? cell), 'CLOSED_DAYS_INVALID'),
  };
  return { terms: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)), words };
}

/** As exports write it, a column each. */
function readOwnAsked(reader: RowReader): AskedReading {
  return {
    exchange: readBy(reader, 'exchange', exchangeNamed, 'EXCHANGE_UNKNOWN'),
    price: readBy(reader, 'price', amountOf, 'AMOUNT_INVALID'),
    deposit: readBy(reader, 'deposit', amountOf, 'AMOUNT_INVALID'),
    words: [],
  };
}

const IN_WORDS: ReadonlySet<ImportField> = new Set(['exchange', 'price', 'deposit']);

/** What somebody would pay goes into words; what else a need cannot have is told. */
function readNotOfNeeds(reader: RowReader, own: OwnText | undefined): string[] {
  const words: string[] = [];
  for (const field of TERMS) {
    const cell = reader.first(field);
    if (!cell) continue;
    if (own || !IN_WORDS.has(field)) reader.warn(cell.column, 'NOT_OF_NEEDS', { field, value: shorten(cell.text) });
    else if (yesOrNo(cell.text) !== false) words.push(inWords(cell));
  }
  return words;
}

function readBy<Value>(reader: RowReader, field: ImportField, read: (text: string) => Value | undefined, code: string): Value | undefined {
  const cell = reader.first(field);
  const value = cell && read(cell.text);
  if (cell && value === undefined) reader.notUnderstood(cell, field, code);
  return value;
}
