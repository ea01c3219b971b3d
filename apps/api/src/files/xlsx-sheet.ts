import { cellPosition, rangeOf } from './cell-reference.js';
import { valueOf } from './serial-dates.js';
import { UNCALCULATED, type Merge, type SheetCell, type SheetRow } from './workbook.js';
import type { NumberKind } from './xlsx-formats.js';
import { unescapeString } from './xlsx-strings.js';
import { attribute, type XmlHandler } from './xml.js';

/** What the cells of a sheet refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly date1904: boolean;
}

/** A link of some cells: outside by the id of a relationship. */
export interface SheetLink {
  readonly range: Merge;
  readonly relation: string;
}

/** Longer than any cell can be; the rest is passed over. */
const TEXT_AT_MOST = 100_000;
const COLUMNS_AT_MOST = 16_384;
const MERGES_AT_MOST = 100_000;
const LINKS_AT_MOST = 100_000;

/** Takes the XML of a sheet and gathers its rows, and what follows them there: merged cells and links. */
export class SheetReader implements XmlHandler {
  readonly merges: Merge[] = [];
  readonly links: SheetLink[] = [];

  private whole: SheetRow[] = [];
  private line = 0;
  private hidden = false;
  private cells = new Map<number, SheetCell>();
  private column = -1;
  private type = '';
  private style = 0;
  private formula = false;
  private content = '';
  private collecting = false;
  private phonetic = false;

  constructor(private readonly parts: WorkbookParts) {}

  /** The rows gathered since they were last taken. */
  takeRows(): SheetRow[] {
    const rows = this.whole;
    this.whole = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.collecting = true;
    else if (name === 't') this.collecting = !this.phonetic;
    else if (name === 'f') this.formula = true;
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'mergeCell') this.addMerge(attribute(attributes, 'ref') ?? '');
    else if (name === 'hyperlink') this.addLink(attribute(attributes, 'ref') ?? '', attribute(attributes, 'id'));
  }

  text(piece: string): void {
    if (this.collecting && this.content.length < TEXT_AT_MOST) this.content += piece;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'row' && this.cells.size > 0) this.whole.push({ line: this.line, cells: this.cells, hidden: this.hidden });
  }

  private openRow(attributes: string): void {
    const number = Number(attribute(attributes, 'r'));
    this.line = Number.isInteger(number) && number > 0 ? number : this.line + 1;
    this.hidden = /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '');
    this.cells = new Map();
    this.column = -1;
  }

  private openCell(attributes: string): void {
    this.column = cellPosition(attribute(attributes, 'r') ?? '')?.column ?? this.column + 1;
    this.type = attribute(attributes, 't') ?? 'n';
    this.style = Number(attribute(attributes, 's') ?? 0);
    this.formula = false;
    this.content = '';
  }

  private closeCell(): void {
    if (this.column >= COLUMNS_AT_MOST) return;
    const value = this.value();
    if (value !== undefined && value !== '') this.cells.set(this.column, value);
  }

  /** Undefined where the cell holds nothing, or an error of a formula. */
  private value(): SheetCell | undefined {
    const { content, type } = this;
    if (content === '') return this.formula && type !== 'str' ? UNCALCULATED : undefined;
    if (type === 's') return this.parts.strings[Number(content)];
    if (type === 'b') return content === '1' || content === 'true';
    if (type === 'e') return undefined;
    if (type === 'str' || type === 'inlineStr') return unescapeString(content);
    // Strict workbooks write days as ISO 8601.
    if (type === 'd') return content.replace(/T00:00(:00(\.0+)?)?Z?$/, '').slice(0, 16);
    const number = Number(content);
    return Number.isFinite(number) ? valueOf(number, this.parts.styles[this.style] ?? 'NUMBER', this.parts.date1904) : content;
  }

  private addMerge(reference: string): void {
    const range = rangeOf(reference);
    if (range && this.merges.length < MERGES_AT_MOST) this.merges.push(range);
  }

  private addLink(reference: string, relation: string | undefined): void {
    const range = rangeOf(reference);
    if (range && relation !== undefined && this.links.length < LINKS_AT_MOST) this.links.push({ range, relation });
  }
}
