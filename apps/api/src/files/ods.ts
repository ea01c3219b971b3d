import { OdsReader } from './ods-reader.js';
import { FileProblem } from './table.js';
import { FIRST_ROWS, type Sheet, type SheetRow, type SheetSurvey } from './workbook.js';
import { xmlSteps } from './xml.js';
import type { ZipArchive } from './zip.js';

const CONTENT = 'content.xml';

/** The sheets of an OpenDocument workbook (`.ods`), as LibreOffice writes it. Only its cells are read: no macro, no formula and no link is followed. */
export async function odsSheets(archive: ZipArchive): Promise<Sheet[]> {
  // All sheets stand in one file: one reading surveys them all.
  const reader = new OdsReader();
  const found: Array<{ first: SheetRow[]; filledCells: number; filledRows: number; hiddenRows: number }> = [];
  for await (const _ of xmlSteps(archive.pieces(CONTENT), reader)) {
    for (const { table, row } of reader.takeRows()) {
      const counts = (found[table] ??= { first: [], filledCells: 0, filledRows: 0, hiddenRows: 0 });
      counts.filledCells += row.cells.size;
      counts.filledRows += 1;
      if (row.hidden) counts.hiddenRows += 1;
      if (counts.first.length < FIRST_ROWS) counts.first.push(row);
    }
  }
  if (reader.tables.length === 0) throw new FileProblem('WORKBOOK_INVALID');
  return reader.tables.map(({ name, hidden, merges, links }, index) => {
    const survey: SheetSurvey = { first: [], filledCells: 0, filledRows: 0, hiddenRows: 0, ...found[index], merges, links };
    return { name, hidden, survey: () => Promise.resolve(survey), rows: () => rows(archive, index) };
  });
}

async function* rows(archive: ZipArchive, index: number): AsyncGenerator<SheetRow> {
  const reader = new OdsReader(index);
  for await (const _ of xmlSteps(archive.pieces(CONTENT), reader)) {
    for (const { row } of reader.takeRows()) yield row;
    if (reader.done) return;
  }
}
