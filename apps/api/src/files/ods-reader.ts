import { COLUMNS_AT_MOST, FileProblem } from './table.js';
import { linkKey, type Merge, type SheetCell, type SheetRow } from './workbook.js';
import { attribute, type XmlHandler } from './xml.js';

/** Rows that are alike and hold something; a sheet that says a million of them is none that a person filled. */
const REPEATED_AT_MOST = 1000;
const TEXT_AT_MOST = 100_000;
/** Filled cells of one sheet, as often as they are repeated. */
const CELLS_AT_MOST = 10_000_000;
const MERGES_AT_MOST = 100_000;
const SHEETS_AT_MOST = 200;

/** A sheet as far as it has been read. */
export interface OdsTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: Merge[];
  readonly links: Map<string, string>;
}

/** Takes the XML of an OpenDocument workbook and gathers the rows of its sheets, of all or of one. */
export class OdsReader implements XmlHandler {
  /** The sheets that have begun; the last is the one being read. */
  readonly tables: OdsTable[] = [];
  /** Whether the one sheet that is wanted has been read. */
  done = false;

  private whole: Array<{ table: number; row: SheetRow }> = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private reading = false;
  private line = 0;
  private repeatedRows = 1;
  private hidden = false;
  private cells = new Map<number, SheetCell>();
  private column = 0;
  private filled = 0;
  private attributes = '';
  private content = '';
  private paragraphs = 0;
  private collecting = 0;
  private annotation = 0;
  private link: string | undefined;

  constructor(private readonly wanted?: number) {}

  /** The rows gathered since they were last taken, with the position of their sheet. */
  takeRows(): Array<{ table: number; row: SheetRow }> {
    const rows = this.whole;
    this.whole = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'style') this.style = attribute(attributes, 'name') ?? '';
    else if (name === 'table-properties' && attribute(attributes, 'display') === 'false') this.hiddenStyles.add(this.style);
    else if (name === 'table') this.openTable(attributes);
    else if (this.reading) this.openInTable(name, attributes);
  }

  text(piece: string): void {
    if (this.collecting > 0 && this.annotation === 0) this.add(piece);
  }

  close(name: string): void {
    if (!this.reading) return;
    if (name === 'p' && this.annotation === 0) this.collecting = Math.max(0, this.collecting - 1);
    else if (name === 'annotation') this.annotation = Math.max(0, this.annotation - 1);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell(name === 'table-cell');
    else if (name === 'table-row') this.closeRow();
    else if (name === 'table') {
      this.reading = false;
      this.done = this.wanted !== undefined;
    }
  }

  private openTable(attributes: string): void {
    const index = this.tables.push({ name: attribute(attributes, 'name') ?? '', hidden: this.hiddenStyles.has(attribute(attributes, 'style-name') ?? ''), merges: [], links: new Map() }) - 1;
    this.reading = index < SHEETS_AT_MOST && (this.wanted === undefined || this.wanted === index);
    this.line = 0;
    this.filled = 0;
  }

  private openInTable(name: string, attributes: string): void {
    if (name === 'table-row') this.openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.openCell(attributes);
    else if (name === 'annotation') this.annotation += 1;
    else if (this.annotation > 0) return;
    else if (name === 'p') {
      if (this.paragraphs > 0) this.add('\n');
      this.paragraphs += 1;
      this.collecting += 1;
    } else if (name === 's') this.add(' '.repeat(Math.min(1000, countIn(attributes, 'c'))));
    else if (name === 'line-break') this.add('\n');
    else if (name === 'tab') this.add('\t');
    else if (name === 'a') this.link = attribute(attributes, 'href');
  }

  private add(text: string): void {
    if (this.content.length < TEXT_AT_MOST) this.content += text;
  }

  private openRow(attributes: string): void {
    this.repeatedRows = countIn(attributes, 'number-rows-repeated');
    this.hidden = /^(collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '');
    this.cells = new Map();
    this.column = 0;
  }

  private openCell(attributes: string): void {
    this.attributes = attributes;
    this.content = '';
    this.paragraphs = 0;
    this.link = undefined;
  }

  private closeCell(own: boolean): void {
    const table = this.tables.at(-1)!;
    const repeated = countIn(this.attributes, 'number-columns-repeated');
    const value = own ? valueOf(this.attributes, this.content) : undefined;
    if (value !== undefined && value !== '') {
      for (let column = this.column; column < Math.min(this.column + repeated, COLUMNS_AT_MOST); column += 1) this.cells.set(column, value);
      if (this.link !== undefined && /^(https?|mailto):/i.test(this.link)) table.links.set(linkKey(this.line + 1, this.column), this.link);
    }
    const right = this.column + countIn(this.attributes, 'number-columns-spanned') - 1;
    const bottom = this.line + countIn(this.attributes, 'number-rows-spanned');
    if (own && (right > this.column || bottom > this.line + 1) && table.merges.length < MERGES_AT_MOST) table.merges.push({ top: this.line + 1, bottom, left: this.column, right });
    this.column += repeated;
  }

  private closeRow(): void {
    if (this.cells.size > 0) {
      const times = Math.min(this.repeatedRows, REPEATED_AT_MOST);
      this.filled += this.cells.size * times;
      if (this.filled > CELLS_AT_MOST) throw new FileProblem('FILE_TOO_LARGE_INSIDE', { most: 200 });
      for (let n = 1; n <= times; n += 1) this.whole.push({ table: this.tables.length - 1, row: { line: this.line + n, cells: this.cells, hidden: this.hidden } });
    }
    this.line += this.repeatedRows;
  }
}

/** What a cell holds, by its type; undefined where it is nothing or an error of a formula. */
function valueOf(attributes: string, shown: string): SheetCell | undefined {
  switch (attribute(attributes, 'value-type')) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberOf(attribute(attributes, 'value') ?? '', shown);
    case 'boolean':
      return attribute(attributes, 'boolean-value') === 'true';
    case 'date':
      return attribute(attributes, 'date-value')?.slice(0, 16);
    case 'time':
      return clockOf(attribute(attributes, 'time-value') ?? '') ?? shown;
    default:
      return /^(#|Err:)/.test(shown) && attribute(attributes, 'formula') !== undefined ? undefined : shown;
  }
}

function countIn(attributes: string, name: string): number {
  const count = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 2_000_000) : 1;
}

/** The number, or the digits that are shown where its format puts zeros before it (postcodes). */
function numberOf(value: string, shown: string): SheetCell | undefined {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return shown;
  if (/^0\d{1,13}$/.test(shown) && Number(shown) === number) return shown;
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}

/** `PT18H30M00S` as `18:30`. */
function clockOf(value: string): string | undefined {
  const match = /^PT(\d+)H(\d+)M/.exec(value);
  return match ? `${match[1]?.padStart(2, '0')}:${match[2]?.padStart(2, '0')}` : undefined;
}
