import { LINE_AT_MOST } from './cut-text.js';

/** A content line of iCalendar, unfolded. */
export interface ContentLine {
  /** Physical line on which it starts, from 1. */
  readonly line: number;
  /** Where it starts in the text, and where the next one does. */
  readonly start: number;
  readonly end: number;
  /** In capitals; empty where the line has no name and value. */
  readonly name: string;
  /** Parameters by their name in capitals. */
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
  /** How long it is in the file; only where that is too much, and its value is cut. */
  readonly excess?: number;
}

/** The content lines between two places of a text. A line that goes on without end is cut: its value is what a person can have written. */
export function* contentLines(text: string, from = 0, to = text.length, firstLine = 1): Generator<ContentLine> {
  let position = from;
  let line = firstLine;
  while (position < to) {
    const start = position;
    const startLine = line;
    const parts: string[] = [];
    let length = 0;
    do {
      const end = endOfLine(text, position, to);
      if (length < LINE_AT_MOST) parts.push(text.slice(parts.length === 0 ? position : position + 1, end));
      length += end - position;
      position = afterLineBreak(text, end, to);
      line += 1;
    } while (position < to && isFold(text, position));
    const content = parts.join('');
    if (content.trim() === '') continue;
    const excess = length > LINE_AT_MOST ? { excess: length } : {};
    yield { line: startLine, start, end: position, ...split(content.slice(0, LINE_AT_MOST)), ...excess };
  }
}

function endOfLine(text: string, from: number, to: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 || feed > to ? to : feed;
  return end > from && text[end - 1] === '\r' ? end - 1 : end;
}

function afterLineBreak(text: string, end: number, to: number): number {
  return Math.min(to, end + (text[end] === '\r' ? 2 : 1));
}

function isFold(text: string, position: number): boolean {
  return text[position] === ' ' || text[position] === '\t';
}

const nameAndRest = /^([A-Za-z0-9-]+)([;:])/;
const param = /([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)([;:])/y;

function split(content: string): Pick<ContentLine, 'name' | 'params' | 'value'> {
  const params = new Map<string, string>();
  const head = nameAndRest.exec(content.slice(0, 200));
  if (!head) return { name: '', params, value: content };
  const name = (head[1] ?? '').toUpperCase();
  let position = head[0].length;
  let separator = head[2];
  while (separator === ';') {
    param.lastIndex = position;
    const match = param.exec(content);
    // A parameter that is written wrongly takes nothing of the value with it.
    if (!match) return { name, params, value: content.slice(content.indexOf(':', position) + 1) };
    params.set((match[1] ?? '').toUpperCase(), (match[2] ?? '').replaceAll('"', ''));
    position = param.lastIndex;
    separator = match[3];
  }
  return { name, params, value: content.slice(position) };
}

/** A text value as it was before it was escaped. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** The texts of a value that may hold several. */
export function textList(value: string): string[] {
  return value
    .split(/(?<!\\),/)
    .map((text) => unescapeText(text).trim())
    .filter((text) => text !== '');
}
