import type { CompactText } from './compact-text.js';
import { cutCell, LINE_AT_MOST } from './cut-text.js';

/** A record of a CSV text, as wide as it happens to be. */
export interface CsvRecord {
  /** Physical line on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** How many characters it takes in the file; only where that is too much, and its cells are cut. */
  readonly excess?: number;
  /** A cell starts with a quote that nothing closes on its line. */
  readonly astray?: boolean;
  /** A cell starts with a quote that nothing closes until the end of the text: it is read as far as its line goes. */
  readonly unclosed?: true;
  /** Line of that record, where this one comes after it, and may be the rest of its cell. */
  readonly after?: number;
}

/** Where to begin in the text. */
export interface CsvPosition {
  readonly offset: number;
  readonly line: number;
}

/** Cells of a record beyond these are passed over: a line of a million commas is no row. */
const CELLS_AT_MOST = 20_000;

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The records of a CSV text (RFC 4180, with LF, CRLF or CR), one at a time and without holding any. A quote inside a cell that did not start with
 * one is a character like others, and so are those of a cell where text follows the closing quote; where that closing quote is on a later line,
 * the cell ends on its own line and the lines after it are records of their own. So does a cell whose quote nothing closes.
 */
export function* csvRecords({ text, read }: CompactText, delimiter: string, from: CsvPosition = { offset: 0, line: 1 }): Generator<CsvRecord> {
  const separator = delimiter.charCodeAt(0);
  let position = from.offset;
  let line = from.line;
  let unclosedOn: number | undefined;

  /** Where the cell that starts here without a quote ends. */
  const endOfPlainCell = (start: number): number => {
    let end = start;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    return end;
  };

  while (position < text.length) {
    const start = position;
    const startLine = line;
    const cells: string[] = [];
    let astray = false;
    let more = true;
    while (more) {
      let cell: string;
      if (text.charCodeAt(position) === QUOTE) {
        const closing = closingQuote(text, position + 1);
        if (closing < 0) {
          unclosedOn = startLine;
          const end = endOfPlainCell(position);
          cells.push(read(text.slice(position, end)));
          position = end;
          more = text.charCodeAt(position) === separator;
          if (more) position += 1;
          continue;
        }
        const quoted = text.slice(position + 1, closing);
        const breaks = countLineBreaks(quoted);
        const end = endOfPlainCell(closing + 1);
        if (end === closing + 1) {
          // What is cut later need not be whole.
          const kept = quoted.length > LINE_AT_MOST ? quoted.slice(0, LINE_AT_MOST) : quoted;
          cell = kept.includes('"') ? kept.replaceAll('""', '"') : kept;
          line += breaks;
          position = end;
        } else {
          // What was taken for the closing quote opens another cell, or stands in the middle of a text.
          astray ||= breaks > 0;
          const plainEnd = breaks > 0 ? endOfPlainCell(position) : end;
          cell = text.slice(position, plainEnd);
          position = plainEnd;
        }
      } else {
        const end = endOfPlainCell(position);
        cell = text.slice(position, end);
        position = end;
      }
      if (cells.length < CELLS_AT_MOST) cells.push(read(cell));
      more = position < text.length && text.charCodeAt(position) === separator;
      if (more) position += 1;
    }
    const end = position;
    const isLong = end - start > LINE_AT_MOST && read(text.slice(start, end)).length > LINE_AT_MOST;
    if (position < text.length) {
      position += text.charCodeAt(position) === CARRIAGE_RETURN && text.charCodeAt(position + 1) === LINE_FEED ? 2 : 1;
      line += 1;
    }
    if (isLong || cells.length === CELLS_AT_MOST) yield { line: startLine, cells: cells.map(cutCell), excess: read(text.slice(start, end)).length };
    else if (unclosedOn === startLine) yield { line: startLine, cells, unclosed: true };
    else yield { line: startLine, cells, ...(astray && { astray }), ...(unclosedOn !== undefined && { after: unclosedOn }) };
  }
}

/** The first quote that is not doubled, or −1. */
function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text.charCodeAt(quote + 1) === QUOTE) quote = text.indexOf('"', quote + 2);
  return quote;
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) count += 1;
  }
  return count;
}
