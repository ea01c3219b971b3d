import type { TableRow } from '../../../files/table.js';
import { textOf } from './text.js';

/** How many rows are looked at; they are spread over the file. */
const ROWS = 60;

/** Values of each column of a table, by its heading and in its order: some of them, spread over the file, without those that say nothing. */
export function someValues(sample: readonly TableRow[]): ReadonlyMap<string, readonly string[]> {
  const step = Math.max(1, Math.ceil(sample.length / ROWS));
  const values = new Map<string, string[]>(Object.keys(sample[0]?.cells ?? {}).map((column) => [column, []]));
  for (let i = 0; i < sample.length; i += step) {
    for (const [column, cell] of Object.entries(sample[i]!.cells)) {
      const text = textOf(cell);
      if (text !== null) values.get(column)?.push(text);
    }
  }
  const rows = Math.ceil(sample.length / step);
  // A column that is mostly empty tells nothing of the list.
  return new Map([...values].filter(([, texts]) => texts.length > 0 && texts.length >= rows / 4));
}

/** The share of values that pass a test, in the column where most do. */
export function bestShare(values: ReadonlyMap<string, readonly string[]>, test: (text: string) => boolean): number {
  return Math.max(0, ...[...values.values()].map((texts) => texts.filter(test).length / texts.length));
}
