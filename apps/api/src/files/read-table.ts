import { compactText } from './compact-text.js';
import { readCsv } from './csv.js';
import { appearanceOf } from './detect-format.js';
import { readCalendar } from './icalendar.js';
import { readJson } from './json.js';
import { isJsonLines, readJsonLines } from './json-lines.js';
import { readZip } from './open-zip.js';
import type { Table } from './table.js';
import { decodeText } from './text-encoding.js';

export interface ReadOptions {
  /** Which sheet of a workbook; without it, the one that holds most. */
  readonly sheet?: string;
}

/** Reads a file of any supported format as a table. Throws FileProblem and nothing else. */
export async function readTable(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<Table> {
  const appearance = appearanceOf(bytes, fileName);
  if (appearance === 'ZIP') return readZip(bytes, fileName, options.sheet);
  const { text, encoding, warnings, utf8 } = decodeText(bytes);
  const table = await readText(text, appearance, fileName, utf8);
  return { encoding, ...table, warnings: [...warnings, ...table.warnings] };
}

async function readText(text: string, appearance: 'CSV' | 'JSON' | 'ICALENDAR', fileName: string, utf8: Uint8Array | undefined): Promise<Omit<Table, 'encoding'>> {
  if (appearance === 'ICALENDAR') return { format: 'ICALENDAR', ...(await readCalendar(text)) };
  if (appearance === 'CSV') return { format: 'CSV', ...(await readCsv(compactText(text, utf8))) };
  return isJsonLines(text, fileName) ? readJsonLines(text) : readJson(text);
}
