import type { MessageParams, TableRow } from '../../../files/table.js';
import { categorise, readLegalForms } from './categories.js';
import type { ColumnChoice, LieuField, OtherContent } from './fields.js';
import { isFullAddress } from './address.js';
import { isSiret, digitsOf } from './identifiers.js';
import { looksLikeOpeningHours } from './opening-hours.js';
import type { CommuneReference } from './reference.js';
import { shorten, textOf } from './text.js';
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

/** Contents whose columns are short lists of words, where hours or an address would have slipped in. */
const wordContents: ReadonlySet<OtherContent> = new Set(['AUDIENCE', 'FUNDER', 'PRICE', 'IMAGE', 'YES_NO', 'POPULATION', 'DATE']);

/** Kinds of places that are no family of tiers-lieux, but are plainly kinds of places. */
const kindsOfPlace = /^(msap|epn|m[ée]diath[èe]que|biblioth[èe]que|france services?)$/i;

/** The cells of a row by meaning, and what is wrong with them. */
export class RowReader {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly mapping: readonly ColumnChoice[],
    readonly reference: CommuneReference,
    readonly usualDepartement?: string,
  ) {}

  /** Cells with a value, the surest column first. */
  cells(field: LieuField): Cell[] {
    return this.choices(field).flatMap(({ name }) => {
      const text = textOf(this.row.cells[name]);
      return text === null ? [] : [{ column: name, text }];
    });
  }

  /** The same, in the order of the file. */
  cellsInOrder(field: LieuField): Cell[] {
    const order = this.mapping.map(({ name }) => name);
    return this.cells(field).sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
  }

  /** The first cell with a value; the others must say the same or are told. */
  first(field: LieuField): Cell | undefined {
    const [first, ...others] = this.cells(field);
    for (const other of first ? others : []) {
      if (first && other.text !== first.text) this.warn(other.column, 'VALUE_NOT_USED', { value: shorten(other.text), column: first.column });
    }
    return first;
  }

  columnOf(field: LieuField): string | null {
    return this.choices(field)[0]?.name ?? null;
  }

  /** Whether no cell but the name, an identifier and what is left out on purpose holds anything. */
  holdsOnlyName(): boolean {
    return this.mapping.every(({ name, field }) => field === 'name' || field === 'externalId' || field === 'ignore' || textOf(this.row.cells[name]) === null);
  }

  /** Notes that a code column holds a bare zero, which is how some tools write "unknown". */
  noticeZero(field: LieuField): void {
    for (const { name } of this.choices(field)) {
      if (/^0+([.,]0+)?$/.test(String(this.row.cells[name] ?? '').trim())) this.warn(name, 'ZERO_IS_NO_VALUE', { value: String(this.row.cells[name]) });
    }
  }

  warn(column: string | null, code: string, params: MessageParams = {}): void {
    this.add(column, code, params, 'WARNING');
  }

  add(column: string | null, code: string, params: MessageParams, severity: Severity): void {
    if (this.problems.some((problem) => problem.code === code && (problem.column === column || problem.column === null) && JSON.stringify(problem.params) === JSON.stringify(params))) return;
    this.problems.push({ column, code, params, severity });
  }

  /** A value that its column's field cannot take: says so, or says where it seems to belong. */
  notUnderstood(cell: Cell, field: LieuField, code: string): void {
    if (hasEmail(cell.text) || isPhone(cell.text)) return this.warn(cell.column, 'PERSONAL_VALUE', {});
    const other = this.kindOf(cell.text);
    const value = shorten(cell.text);
    if (other && other !== field) this.warn(cell.column, 'VALUE_IN_WRONG_COLUMN', { value, looksLike: other });
    else this.warn(cell.column, code, { value });
  }

  /** Values that have slipped into a column of another kind, also into columns that are not imported. */
  noticeShiftedCells(): void {
    for (const { name, field, holds } of this.mapping) {
      const text = textOf(this.row.cells[name]);
      if (text === null) continue;
      const misplacedHours = (field === null && holds !== undefined && wordContents.has(holds)) || field === 'name' || field === 'street';
      if (misplacedHours && looksLikeOpeningHours(text)) this.warn(name, 'VALUE_IN_WRONG_COLUMN', { value: shorten(text), looksLike: 'openingHours' });
      if (field === 'name' && /^https?:\/\/\S+$/i.test(text)) this.warn(name, 'VALUE_IN_WRONG_COLUMN', { value: shorten(text), looksLike: 'website' });
      if ((field === 'name' || field === 'communeName') && /^\d{5}$/.test(text)) this.warn(name, 'VALUE_IN_WRONG_COLUMN', { value: text, looksLike: 'postalCode' });
      if (field === 'street' && /^(https?:\/\/|www\.)\S+$/i.test(text)) this.warn(name, 'VALUE_IN_WRONG_COLUMN', { value: shorten(text), looksLike: 'website' });
    }
  }

  private choices(field: LieuField): ColumnChoice[] {
    return this.mapping.filter((choice) => choice.field === field).sort((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1));
  }

  private kindOf(text: string): LieuField | undefined {
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
