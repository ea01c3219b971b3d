import { LINE_AT_MOST } from './cut-text.js';
import { readList, type ListItem } from './json.js';
import { isObject, jsonIn } from './json-value.js';
import type { Table } from './table.js';

/** Whether a text holds one JSON object a line: by its name, or because its first lines do. */
export function isJsonLines(text: string, fileName: string): boolean {
  const first = firstLines(text, 2);
  if (first.length === 0 || !first.every((line) => line.startsWith('{'))) return false;
  if (/\.(jsonl|ndjson)$/i.test(fileName)) return true;
  if (first.length < 2) return false;
  const [one, two] = first.map((line) => line.length <= LINE_AT_MOST && isObject(jsonIn(line)));
  // A list may be written one element a line as well, and then only its first line is not whole.
  return one === true || (two === true && jsonIn(text) === undefined);
}

/** Reads one JSON object a line; a line that is none is a row with JSON_LINE_INVALID or LINE_TOO_LONG. */
export async function readJsonLines(text: string): Promise<Omit<Table, 'encoding'>> {
  return readList('JSON_LINES', () => itemsOf(text));
}

function firstLines(text: string, count: number): string[] {
  const found: string[] = [];
  for (const { content } of linesOf(text)) {
    found.push(content);
    if (found.length === count) break;
  }
  return found;
}

function* itemsOf(text: string): Generator<ListItem> {
  for (const { line, content } of linesOf(text)) {
    if (content.length > LINE_AT_MOST) {
      yield { line, value: undefined, problem: { code: 'LINE_TOO_LONG', params: { length: content.length } } };
      continue;
    }
    const value = jsonIn(content);
    if (value === undefined) yield { line, value, problem: { code: 'JSON_LINE_INVALID', params: { start: content.slice(0, 60) } } };
    else yield { line, value };
  }
}

/** Lines that are not blank, trimmed. */
function* linesOf(text: string): Generator<{ line: number; content: string }> {
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const content = text.slice(start, end).trim();
    if (content !== '') yield { line, content };
    start = end + 1;
  }
}
