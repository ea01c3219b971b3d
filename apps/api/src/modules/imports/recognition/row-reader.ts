import type { MessageParams, TableRow } from '../../../files/table.js';
import { categorise, readLegalForms } from './categories.js';
import { planOf, type ColumnPlan } from './column-plan.js';
import { writtenOrders } from './date-order.js';
import type { ColumnChoice, ImportField } from './fields.js';
import { isFullAddress } from './address.js';
import { isSiret, digitsOf } from './identifiers.js';
import { looksLikeOpeningHours } from './opening-hours.js';
import type { CommuneReference } from './reference.js';
import { shorten, textOf } from './text.js';
import { readWhen, type When } from './when.js';
import { hasEmail, isPhone, readWebsite } from './web.js';

export type Severity = 'REJECT' | 'WARNING';

/** Something that somebody should look at; `messages.ts` has the text of each code. */
export interface RowProblem {
  /** null where the whole row is meant. */
  readonly column: string | null;
  readonly code: string;
  readonly params: MessageParams;
  readonly severity: Severity;
}

export interface Cell {
  readonly column: string;
  readonly text: string;
}

/** Kinds of places that are no family of tiers-lieux, but are plainly kinds of places. */
const kindsOfPlace = /^(msap|epn|m[ée]diath[èe]que|biblioth[èe]que|france services?)$/i;

/** What makes a row as a whole unreadable: it is rejected, and nothing else that seems wrong with it is worth saying. */
const rejectingFileProblems: ReadonlySet<string> = new Set(['TOO_MANY_CELLS', 'NOT_A_RECORD', 'JSON_LINE_INVALID', 'LINE_TOO_LONG', 'ROW_QUOTE_NOT_CLOSED', 'AFTER_QUOTE_NOT_CLOSED']);

/** What is read of a cell; no field takes as much. */
const LONGEST_TEXT = 30_000;

/** The cells of a row by meaning, and what is wrong with them. */
export class RowReader {
  readonly problems: RowProblem[] = [];
  private readonly plan: ColumnPlan;
  /** Text of each column that was looked at, by its place in the mapping. */
  private readonly texts: (string | null | undefined)[] = [];

  constructor(
    private readonly row: TableRow,
    mapping: readonly ColumnChoice[],
    readonly reference: CommuneReference,
    readonly usualDepartement?: string,
  ) {
    this.plan = planOf(mapping);
  }

  /** Cells with a value, the surest column first. */
  cells(field: ImportField): Cell[] {
    return this.cellsAt(this.plan.surest(field));
  }

  /** The same, in the order of the file. */
  cellsInOrder(field: ImportField): Cell[] {
    return this.cellsAt(this.plan.inOrder(field));
  }

  /** The first cell with a value; the others must say the same or are told. */
  first(field: ImportField): Cell | undefined {
    const columns = this.plan.surest(field);
    if (columns.length === 0) return undefined;
    const [first, ...others] = this.cellsAt(columns);
    for (const other of first ? others : []) {
      if (first && other.text !== first.text) this.warn(other.column, 'VALUE_NOT_USED', { value: shorten(other.text), column: first.column });
    }
    return first;
  }

  /** Days and hours that a cell names, in the order in which its column writes them; `text`: what is read of it. */
  when({ column, text: whole }: Cell, text = whole): When {
    const order = this.plan.dateOrders.get(column);
    const when = readWhen(text, order === 'MONTH_FIRST');
    if (order === 'MIXED' && writtenOrders(text).includes('EITHER')) this.warn(column, 'DATE_ORDER_UNSURE', { value: shorten(text) });
    return when;
  }

  columnOf(field: ImportField): string | null {
    const [first] = this.plan.surest(field);
    return first === undefined ? null : this.plan.names[first]!;
  }

  /** Whether no cell but the name, an identifier and what is left out on purpose holds anything. */
  holdsOnlyName(): boolean {
    return this.plan.telling.every((column) => this.textAt(column) === null);
  }

  /** Notes that a code column holds a bare zero, which is how some tools write "unknown". */
  noticeZero(field: ImportField): void {
    for (const column of this.plan.surest(field)) {
      if (this.textAt(column) !== null) continue;
      const name = this.plan.names[column]!;
      const cell = this.row.cells[name] ?? '';
      if (/^0+([.,]0+)?$/.test(String(cell).trim())) this.warn(name, 'ZERO_IS_NO_VALUE', { value: String(cell) });
    }
  }

  /** What was noticed when the file was read, before anything that its values say. */
  noticeFileProblems(): void {
    for (const { code, params } of this.row.problems ?? []) this.add(null, code, params, rejectingFileProblems.has(code) ? 'REJECT' : 'WARNING');
  }

  /** What to say of the row in the end: cells that have shifted are all wrong at once, and one cause is enough to read. */
  conclusion(): readonly RowProblem[] {
    const cause = this.problems.find(({ code }) => rejectingFileProblems.has(code));
    return cause ? [cause] : this.problems;
  }

  warn(column: string | null, code: string, params: MessageParams = {}): void {
    this.add(column, code, params, 'WARNING');
  }

  add(column: string | null, code: string, params: MessageParams, severity: Severity): void {
    if (this.problems.some((problem) => problem.code === code && (problem.column === column || problem.column === null) && JSON.stringify(problem.params) === JSON.stringify(params))) return;
    this.problems.push({ column, code, params, severity });
  }

  /** A value that its column's field cannot take: says so, or says where it seems to belong. */
  notUnderstood(cell: Cell, field: ImportField, code: string): void {
    if (hasEmail(cell.text) || isPhone(cell.text)) return this.warn(cell.column, 'PERSONAL_VALUE', {});
    const other = this.kindOf(cell.text);
    const value = shorten(cell.text);
    if (other && other !== field) this.warn(cell.column, 'VALUE_IN_WRONG_COLUMN', { value, looksLike: other });
    else this.warn(cell.column, code, { value });
  }

  /** Values that have slipped into a column of another kind, also into columns that are not imported. */
  noticeShiftedCells(): void {
    for (const { column, field } of this.plan.watched) {
      const text = this.textAt(column);
      if (text === null) continue;
      const name = this.plan.names[column]!;
      if (field !== 'communeName' && looksLikeOpeningHours(text)) this.warn(name, 'VALUE_IN_WRONG_COLUMN', { value: shorten(text), looksLike: 'openingHours' });
      if (field === 'name' && /^https?:\/\/\S+$/i.test(text)) this.warn(name, 'VALUE_IN_WRONG_COLUMN', { value: shorten(text), looksLike: 'website' });
      if ((field === 'name' || field === 'communeName') && /^\d{5}$/.test(text)) this.warn(name, 'VALUE_IN_WRONG_COLUMN', { value: text, looksLike: 'postalCode' });
      if (field === 'street' && /^(https?:\/\/|www\.)\S+$/i.test(text)) this.warn(name, 'VALUE_IN_WRONG_COLUMN', { value: shorten(text), looksLike: 'website' });
    }
  }

  private cellsAt(columns: readonly number[]): Cell[] {
    const cells: Cell[] = [];
    for (const column of columns) {
      const text = this.textAt(column);
      if (text !== null) cells.push({ column: this.plan.names[column]!, text });
    }
    return cells;
  }

  private textAt(column: number): string | null {
    const known = this.texts[column];
    if (known !== undefined) return known;
    return (this.texts[column] = textOf(this.row.cells[this.plan.names[column]!])?.slice(0, LONGEST_TEXT) ?? null);
  }

  private kindOf(text: string): ImportField | undefined {
    if (looksLikeOpeningHours(text)) return 'openingHours';
    if (/^(https?:\/\/|www\.)\S+$/i.test(text) && readWebsite(text).url !== undefined) return 'website';
    if (isSiret(digitsOf(text))) return 'siret';
    if (/^\d{5}$/.test(text) && this.reference.communesByPostalCode(text).length > 0) return 'postalCode';
    if (isFullAddress(text, this.reference)) return 'fullAddress';
    if (text.split(/\s+/).length > 3) return undefined;
    if (categorise(text).families.some((code) => code !== 'OTHER') || kindsOfPlace.test(text)) return 'families';
    return readLegalForms(text).unknown.length === 0 ? 'legalForm' : undefined;
  }
}
