import type { Table } from '../../../files/table.js';
import { importFieldOf } from '../import-field.js';
import { type ColumnRecord, said } from '../import-record.js';
import { profileColumns } from '../recognition/column-profile.js';
import type { ColumnGuess, ImportField } from '../recognition/fields.js';
import { recogniseColumns } from '../recognition/recognise.js';
import { communeReference } from '../recognition/reference.js';
import { refuseTerritories } from '../recognition/territories.js';
import { targetOf, targets } from '../targets/targets.js';
import type { Target } from '../targets/target.js';
import { ImportFieldEnum, type ImportTarget } from '../import.enums.js';
import { isProblemColumn } from '../recognition/layout.js';

/** What a file was understood as. */
export interface Understanding {
  readonly target: Target;
  readonly columns: readonly ColumnRecord[];
}

/** Says what a table is a list of, unless somebody has said so, and what its columns mean. Throws FileProblem LIST_OF_TERRITORIES. */
export async function understand(table: Table, told: ImportTarget | null): Promise<Understanding> {
  const profiles = await profileColumns(table, communeReference());
  const readings: { target: Target; guesses: ColumnGuess[]; sure: number }[] = [];
  for (const target of told ? [targetOf(told)] : targets) {
    const guesses = await recogniseColumns(table, profiles, target);
    const fields = new Map(guesses.flatMap(({ field, confidence }) => (field ? [[field, confidence] as const] : [])));
    readings.push({ target, guesses, sure: told ? 1 : target.recognise(table, fields) });
  }
  const { target, guesses } = readings.reduce((best, next) => (next.sure > best.sure ? next : best));
  if (!told) refuseTerritories(table, nameColumnOf(guesses), communeReference());
  return { target, columns: guesses.map(columnRecord) };
}

/** Where its things have their names: a list of communes has none but those. */
function nameColumnOf(guesses: readonly ColumnGuess[]): string | undefined {
  const called = (...fields: ImportField[]): ColumnGuess | undefined => guesses.find(({ field }) => field !== null && fields.includes(field));
  return (called('name') ?? (called('firstName', 'lastName') ? undefined : called('communeName')))?.name;
}

function columnRecord({ name, sample, field, confidence, reason, holds }: ColumnGuess): ColumnRecord {
  if (isProblemColumn(name)) return { name, sample, field: ImportFieldEnum.IGNORE, confidence: 1, reason: said({ code: 'COLUMN_OF_REJECTED', params: {} }) };
  return { name, sample, field: importFieldOf(field), confidence, reason: said(reason), ...(holds && { holds }) };
}

/** Columns with corrections; a field that takes one column leaves the column that had it. */
export function corrected(target: Pick<Target, 'merging'>, columns: readonly ColumnRecord[], corrections: ReadonlyMap<string, ImportField | null>, code: string): ColumnRecord[] {
  const takenFrom = new Map([...corrections].flatMap(([name, field]) => (field && !target.merging.has(field) ? [[importFieldOf(field), { name, field }] as const] : [])));
  return columns.map((column) => {
    const field = corrections.get(column.name);
    if (field !== undefined) return { ...column, field: importFieldOf(field), confidence: 1, reason: said({ code, params: {} }) };
    const winner = takenFrom.get(column.field);
    if (!winner) return column;
    return { ...column, field: null, confidence: 1, reason: said({ code: 'COLUMN_SECOND', params: { field: winner.field, column: winner.name } }) };
  });
}
