import { headingWarnings } from './header-row.js';
import { MergeFiller } from './merge-filler.js';
import { inPieces } from './pieces.js';
import { Sampler, sampleSize } from './sampling.js';
import { headerOf, type SheetHeader } from './sheet-header.js';
import { checkColumnCount, COLUMNS_AT_MOST, FileProblem, uniqueColumnNames, type CellValue, type FileRemark, type Table, type TableRow } from './table.js';
import { Turn } from './turn.js';
import { linkKey, UNCALCULATED, type Sheet, type SheetCell, type SheetSurvey } from './workbook.js';

interface SurveyedSheet {
  readonly sheet: Sheet;
  readonly survey: SheetSurvey;
}

/** A row with its merged cells filled. */
interface FilledRow {
  readonly line: number;
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** Texts of links that say nothing about where they lead. */
const emptyWords = /^(?:(?:le |un )?lien|link|ici|here|cliquez ici|click here|cliquer ici|voir(?: ici| le site| la page| la fiche)?|site(?: web| internet)?|page(?: web)?|url|web|accéder|fiche|[→➜>»↗🔗\s]+)$/iu;

/** One sheet of a workbook as a table: the one that is asked for, else the visible one that holds most. Throws FileProblem EMPTY_FILE, NO_ROWS, SHEET_UNKNOWN or TOO_MANY_COLUMNS. */
export async function tableOfWorkbook(sheets: readonly Sheet[], wanted?: string): Promise<Omit<Table, 'format' | 'encoding'>> {
  const surveyed: SurveyedSheet[] = [];
  for (const sheet of sheets) {
    const survey = await sheet.survey();
    if (survey.filledRows > 0) surveyed.push({ sheet, survey });
  }
  const { sheet, survey } = choose(surveyed, wanted);
  const names = surveyed.map(({ sheet: { name } }) => name);
  const others = surveyed.filter((other) => other.sheet !== sheet && !other.sheet.hidden).map((other) => other.sheet.name);
  const remarks: FileRemark[] = others.length > 0 ? [{ code: 'OTHER_SHEETS', params: { sheet: sheet.name, others: others.join(', ').slice(0, 300) } }] : [];
  if (survey.hiddenRows > 0) remarks.push({ code: 'HIDDEN_ROWS', params: { count: survey.hiddenRows } });
  const table = await tableOfSheet(sheet, survey);
  return { ...table, sheets: names, sheet: sheet.name, warnings: [...remarks, ...table.warnings] };
}

function choose(surveyed: readonly SurveyedSheet[], wanted: string | undefined): SurveyedSheet {
  if (wanted !== undefined) {
    const found = surveyed.find(({ sheet: { name } }) => name === wanted);
    if (!found) throw new FileProblem('SHEET_UNKNOWN', { sheet: wanted.slice(0, 80), sheets: surveyed.map(({ sheet: { name } }) => name).join(', ').slice(0, 300) });
    return found;
  }
  const visible = surveyed.filter(({ sheet: { hidden } }) => !hidden);
  const [first, ...others] = visible.length > 0 ? visible : surveyed;
  if (!first) throw new FileProblem('EMPTY_FILE');
  return others.reduce((best, other) => (other.survey.filledCells > best.survey.filledCells ? other : best), first);
}

async function tableOfSheet(sheet: Sheet, survey: SheetSurvey): Promise<Omit<Table, 'format' | 'encoding'>> {
  const header = headerOf(survey);
  const filled = new Set([...header.headings].filter(([, name]) => name.trim() !== '').map(([column]) => column));
  checkColumnCount(filled.size);
  const sampler = new Sampler<FilledRow>(sampleSize(Math.max(1, filled.size)));
  const turn = new Turn();
  for await (const row of filledRows(sheet, survey, header)) {
    for (const column of row.cells.keys()) if (column < COLUMNS_AT_MOST) filled.add(column);
    sampler.add(row);
    if (turn.isOver()) await turn.pass();
  }
  // Notes may stand beside a table; an empty column between is none.
  const positions = [...filled].sort((a, b) => a - b);
  checkColumnCount(positions.length);
  if (sampler.count === 0) throw new FileProblem('NO_ROWS', { columns: positions.length });

  const names = positions.map((column) => header.headings.get(column) ?? '');
  const columns = uniqueColumnNames(names);
  const toRow = (row: FilledRow): TableRow => rowOf(row, positions, columns, survey.links);
  return {
    columns,
    count: sampler.count,
    sample: sampler.sample.map(toRow),
    warnings: [...(header.skipped > 0 ? [{ code: 'HEADER_NOT_FIRST', params: { line: header.line } }] : []), ...headingWarnings(names, columns)],
    pieces: () => inPieces(rowsOf(filledRows(sheet, survey, header), toRow)),
  };
}

async function* rowsOf(rows: AsyncIterable<FilledRow>, toRow: (row: FilledRow) => TableRow): AsyncGenerator<TableRow> {
  for await (const row of rows) yield toRow(row);
}

async function* filledRows(sheet: Sheet, survey: SheetSurvey, header: SheetHeader): AsyncGenerator<FilledRow> {
  const columns = [...header.headings.keys()].filter((column) => column < COLUMNS_AT_MOST);
  const filler = new MergeFiller(survey.merges, Math.min(...columns), Math.max(...columns));
  for await (const row of sheet.rows()) {
    const cells = filler.fill(row);
    // A row that shows only what is merged into it is part of the one above.
    const own = [...row.cells.values()].some((cell) => typeof cell !== 'string' || cell.trim() !== '');
    if (row.line > header.line && own) yield { line: row.line, cells };
  }
}

function rowOf({ line, cells }: FilledRow, positions: readonly number[], columns: readonly string[], links: ReadonlyMap<string, string>): TableRow {
  const uncalculated: string[] = [];
  const values = Object.fromEntries(
    columns.map((column, index): [string, CellValue] => {
      const position = positions[index] ?? -1;
      const cell = cells.get(position);
      if (cell === UNCALCULATED) uncalculated.push(column);
      return [column, cell === undefined || cell === UNCALCULATED ? null : linked(cell, links.get(linkKey(line, position)))];
    }),
  );
  if (uncalculated.length === 0) return { line, cells: values };
  return { line, cells: values, problems: [{ code: 'FORMULA_WITHOUT_VALUE', params: { columns: uncalculated.join(', ').slice(0, 200) } }] };
}

/** The address of a link where its text says nothing. */
function linked(cell: Exclude<CellValue, null>, target: string | undefined): CellValue {
  return target !== undefined && typeof cell === 'string' && emptyWords.test(cell.trim()) ? target : cell;
}
