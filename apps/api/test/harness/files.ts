import { readTable, type ReadOptions } from '../../src/files/read-table.js';
import { FileProblem, type Table, type TableRow } from '../../src/files/table.js';

/** Reads a text as a file. */
export const readText = (text: string, fileName = 'lieux.csv'): Promise<Table> => readTable(Buffer.from(text, 'utf8'), fileName);

/** All rows of a table, one piece after the other. */
export async function rowsOf(table: Table): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const piece of table.pieces()) rows.push(...piece);
  return rows;
}

/** A file's table and all of its rows. */
export async function readAll(bytes: Uint8Array | string, fileName = 'lieux.csv', options: ReadOptions = {}): Promise<{ table: Table; rows: TableRow[] }> {
  const table = await readTable(typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes, fileName, options);
  return { table, rows: await rowsOf(table) };
}

/** Why a file is not read. */
export async function problemOf(reading: Promise<unknown>): Promise<FileProblem> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('no problem was raised');
}
