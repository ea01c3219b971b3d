import { posix } from 'node:path';
import { FileProblem } from './table.js';
import { FIRST_ROWS, linkKey, type Sheet, type SheetRow, type SheetSurvey } from './workbook.js';
import { readStyles } from './xlsx-formats.js';
import { SheetReader, type SheetLink, type WorkbookParts } from './xlsx-sheet.js';
import { readSharedStrings } from './xlsx-strings.js';
import { attribute, readXml, xmlSteps } from './xml.js';
import type { ZipArchive } from './zip.js';

/** More than anyone keeps in one workbook. */
const SHEETS_AT_MOST = 200;
/** Cells that one link may cover. */
const LINKED_AT_MOST = 1000;

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The sheets of a workbook of Excel (`.xlsx`, `.xlsm`). Only the parts that hold cells are read: no macro, no formula and no reference to another file is followed. */
export async function xlsxSheets(archive: ZipArchive): Promise<Sheet[]> {
  const main = [...(await readRelations(archive, '')).values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  const relations = await readRelations(archive, main);
  const part = (type: string): string => [...relations.values()].find((relation) => relation.type.endsWith(type))?.target ?? '';
  const { sheets, date1904 } = await readOutline(archive, main);
  if (sheets.length === 0) throw new FileProblem('WORKBOOK_INVALID');
  const parts: WorkbookParts = { date1904, styles: await readStyles(archive, part('/styles')), strings: await readSharedStrings(archive, part('/sharedStrings')) };
  const taken = new Set<string>();
  return sheets.slice(0, SHEETS_AT_MOST).flatMap(({ name, hidden, relation }): Sheet[] => {
    const found = relations.get(relation);
    // Charts and macros have sheets too; and two sheets never stand in one file.
    if (!found || found.external || !found.type.endsWith('/worksheet') || !archive.has(found.target) || taken.has(found.target)) return [];
    taken.add(found.target);
    return [{ name, hidden, survey: () => survey(archive, found.target, parts), rows: () => rows(archive, found.target, parts) }];
  });
}

async function readOutline(archive: ZipArchive, path: string): Promise<{ sheets: Array<{ name: string; hidden: boolean; relation: string }>; date1904: boolean }> {
  const sheets: Array<{ name: string; hidden: boolean; relation: string }> = [];
  let date1904 = false;
  await readXml(archive.pieces(path), {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name === 'sheet') sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''), relation: attribute(attributes, 'id') ?? '' });
    },
    text() {},
    close() {},
  });
  return { sheets, date1904 };
}

/** What a part refers to, by id, with paths from the root of the archive. */
async function readRelations(archive: ZipArchive, part: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const folder = posix.dirname(part);
  await readXml(archive.pieces(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const external = attribute(attributes, 'TargetMode') === 'External';
      const target = attribute(attributes, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.set(attribute(attributes, 'Id') ?? '', { type: attribute(attributes, 'Type') ?? '', target: external ? target : path, external });
    },
    text() {},
    close() {},
  });
  return relations;
}

async function* rows(archive: ZipArchive, path: string, parts: WorkbookParts): AsyncGenerator<SheetRow> {
  const reader = new SheetReader(parts);
  for await (const _ of xmlSteps(archive.pieces(path), reader)) yield* reader.takeRows();
}

async function survey(archive: ZipArchive, path: string, parts: WorkbookParts): Promise<SheetSurvey> {
  const reader = new SheetReader(parts);
  const first: SheetRow[] = [];
  let filledCells = 0;
  let filledRows = 0;
  let hiddenRows = 0;
  for await (const _ of xmlSteps(archive.pieces(path), reader)) {
    for (const row of reader.takeRows()) {
      filledCells += row.cells.size;
      filledRows += 1;
      if (row.hidden) hiddenRows += 1;
      if (first.length < FIRST_ROWS) first.push(row);
    }
  }
  const links = reader.links.length > 0 ? linksOf(reader.links, await readRelations(archive, path)) : new Map<string, string>();
  return { filledCells, filledRows, hiddenRows, merges: reader.merges, links, first };
}

function linksOf(links: readonly SheetLink[], relations: ReadonlyMap<string, Relation>): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { range, relation } of links) {
    const found = relations.get(relation);
    if (!found?.external || (range.bottom - range.top + 1) * (range.right - range.left + 1) > LINKED_AT_MOST) continue;
    for (let line = range.top; line <= range.bottom; line += 1) {
      for (let column = range.left; column <= range.right; column += 1) targets.set(linkKey(line, column), found.target);
    }
  }
  return targets;
}
