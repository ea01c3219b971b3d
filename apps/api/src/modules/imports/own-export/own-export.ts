import { unmarked } from '../../../feeds/formula.js';
import { LIST_SEPARATOR } from '../../../feeds/sheet.js';
import { type CellValue, FileProblem, type Table, type TableRow } from '../../../files/table.js';
import type { Transaction } from '../../../transaction/transaction.js';
import { ImportTarget } from '../import.enums.js';
import { importFieldOf } from '../import-field.js';
import { type ColumnRecord, said } from '../import-record.js';
import type { ImportField } from '../recognition/fields.js';
import { fold, shorten } from '../recognition/text.js';
import { type Heading, ownHeadings, readOnlyHeadings } from './headings.js';
import { ownWords, termLists } from './words.js';

const TARGET_OF_PREFIX: Readonly<Record<string, ImportTarget>> = {
  lieu: ImportTarget.LIEUX,
  organisation: ImportTarget.ORGANISATIONS,
  person: ImportTarget.PEOPLE,
  resource: ImportTarget.RESOURCES,
  need: ImportTarget.NEEDS,
  event: ImportTarget.EVENTS,
};
/** Things of the lists that only go out. */
const ID_OF_OTHERS = /^(?:project|effect|mobilisation|task|eventtask|membership|warning|release)_[0-9a-z_]+$/;
const ID = /^(lieu|organisation|person|resource|need|event)_[0-9a-f]{32}$/;

/** A table that Essaim has written, this instance or another: what it is a list of, and what its columns mean beyond doubt. */
export interface OwnExport {
  readonly target: ImportTarget;
  readonly columns: readonly ColumnRecord[];
}

/**
 * Recognises what Essaim has written by the identifiers and headings of it; lines that people have added have no identifier.
 * Throws FileProblem LIST_ONLY_GOES_OUT.
 */
export function ownExportOf(table: Table): OwnExport | undefined {
  const idColumn = table.columns.find((name) => [...headingsOf(ImportTarget.LIEUX)].some(([heading, field]) => field === 'id' && heading === fold(name)));
  if (idColumn === undefined) return undefined;
  const ids = table.sample.map(({ cells }) => cells[idColumn]).filter((cell) => cell !== null && cell !== undefined && cell !== '');
  if (ids.length > 0 && ids.every((id) => ID_OF_OTHERS.test(String(id)))) throw new FileProblem('LIST_ONLY_GOES_OUT');
  const prefixes = new Set(ids.map((id) => ID.exec(String(id))?.[1]));
  const [prefix] = prefixes;
  if (prefixes.size !== 1 || prefix === undefined) return undefined;
  const target = TARGET_OF_PREFIX[prefix]!;
  const [headings, readOnly] = [headingsOf(target), byHeading(readOnlyHeadings[target] ?? {})];
  const columns = table.columns.map((name): ColumnRecord => {
    const field = headings.get(fold(name)) ?? null;
    // As of any file, how to reach people is not kept beside the line.
    const personal = field === 'email' || field === 'phone';
    const sample = personal ? '' : shorten(String(table.sample.find(({ cells }) => cells[name] !== null && cells[name] !== '')?.cells[name] ?? ''));
    const code = field ? 'COLUMN_OF_EXPORT' : readOnly.has(fold(name)) ? 'COLUMN_READ_ONLY' : 'COLUMN_UNKNOWN';
    return { name, sample, field: importFieldOf(field), confidence: code === 'COLUMN_UNKNOWN' ? 0 : 1, reason: said({ code, params: { field: field ?? '' } }), ...(personal && { holds: 'PERSONAL' }) };
  });
  return { target, columns };
}

/** Fields of a list by heading, folded: the French and the English one, and the key of the JSON list. */
const headingsOf = (target: ImportTarget): ReadonlyMap<string, ImportField> => byHeading(ownHeadings[target]);

const byHeading = <Key extends string>(headings: Partial<Record<Key, Heading>>): ReadonlyMap<string, Key> =>
  new Map((Object.entries(headings) as [Key, Heading][]).flatMap(([key, { fr, en }]) => [fr, en, key].map((heading) => [fold(heading), key] as const)));

/** Turns cells as exports write them (words, lists, texts that spreadsheets must not run) into what readers take beyond doubt (codes). */
export async function ownCells(tx: Transaction, columns: readonly { name: string; field: ImportField | null }[]): Promise<(row: TableRow) => TableRow> {
  const terms = await tx.query<{ list: string; code: string; fr: string; en: string }>(`SELECT list, code, label_fr AS fr, label_en AS en FROM term`);
  const codes = new Map<string, ReadonlyMap<string, string>>(columns.flatMap(({ name, field }) => {
    const own = field && ownWords[field];
    const lists = field ? (termLists[field] ?? []) : [];
    const words = own ? Object.entries(own).map(([code, { fr, en }]) => ({ code, fr, en })) : terms.filter(({ list }) => lists.includes(list));
    return words.length > 0 ? [[name, new Map(words.flatMap(({ code, fr, en }) => [fr, en].map((label) => [label.toLowerCase(), code] as const)))] as const] : [];
  }));
  const cell = (name: string, value: CellValue): CellValue => {
    if (typeof value !== 'string') return value;
    const text = unmarked(value);
    const known = codes.get(name);
    return known ? text.split(/\s*;\s*/).map((word) => known.get(word.toLowerCase()) ?? word).join(LIST_SEPARATOR) : text;
  };
  return (row) => ({ ...row, cells: Object.fromEntries(Object.entries(row.cells).map(([name, value]) => [name, cell(name, value)])) });
}
