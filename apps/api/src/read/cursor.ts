import { isUnstorable } from '../shared/texts.js';
import { badCursor } from './errors.js';

/** What a key of an order is in the database; a cursor holds its text. */
export type KeyType = 'text' | 'timestamptz' | 'float8' | 'int';

const INTS_AT_MOST = 2 ** 31;
/** As sessions write it, which are all in UTC. */
const INSTANT = /^-?infinity$|^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(\.\d+)?)\+00$/;

/** Whether the database will take a text as a value of the type: clients can write cursors of their own. */
const FITS: Readonly<Record<KeyType, (text: string) => boolean>> = {
  text: (text) => !isUnstorable(text),
  int: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < INTS_AT_MOST,
  float8: (text) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) && Number.isFinite(Number(text)) && (Number(text) !== 0 || /^-?0$/.test(text)),
  timestamptz: (text) => {
    const [all, day, time] = INSTANT.exec(text) ?? [];
    return all !== undefined && (day === undefined || isInstant(`${day}T${time}Z`, day));
  },
};

/** A day that the calendar has, which JavaScript would move on to the next month otherwise. */
function isInstant(text: string, day: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) && day >= '0001';
}

/** The key of the last row of a page, as the cursor was written by the statement: base64 of a JSON array of texts. */
export function decodeCursor(cursor: string, types: readonly KeyType[]): string[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    throw badCursor();
  }
  if (!Array.isArray(values) || values.length !== types.length) throw badCursor();
  if (!types.every((type, index) => typeof values[index] === 'string' && FITS[type](values[index] as string))) throw badCursor();
  return values as string[];
}
