import type { Table } from '../../../files/table.js';
import { mapInSlices } from '../../../shared/slices.js';
import { draftLieu, type LieuReading } from './draft.js';
import type { ColumnChoice } from './fields.js';
import { findFarPoints } from './outliers.js';
import type { CommuneReference } from './reference.js';

/** Doubts that knowing the list's département can settle. */
const doubts: ReadonlySet<string> = new Set(['COMMUNE_AMBIGUOUS', 'COMMUNE_FROM_NAME_ALONE']);

/** Reads every row, in order; then what only the list as a whole can tell: its usual département, points far from the others. */
export async function draftLieux(table: Pick<Table, 'rows'>, mapping: readonly ColumnChoice[], context: CommuneReference): Promise<LieuReading[]> {
  const first = await mapInSlices(table.rows, (row) => draftLieu(row, mapping, context));
  const departement = usualDepartement(first, context);
  const readings = await mapInSlices(first, (reading, index) => {
    const row = table.rows[index];
    const doubtful = departement !== undefined && reading.problems.some(({ code }) => doubts.has(code));
    return row && doubtful ? draftLieu(row, mapping, context, departement) : reading;
  });
  const far = findFarPoints(readings.map(({ draft }) => draft), context);
  return readings.map((reading, index) => {
    const problem = far.get(index);
    return problem ? { ...reading, problems: [...reading.problems, problem] } : reading;
  });
}

/** The département of nine rows in ten whose commune is beyond doubt. */
function usualDepartement(readings: readonly LieuReading[], context: CommuneReference): string | undefined {
  const counts = new Map<string, number>();
  for (const { draft, problems } of readings) {
    const departement = draft.communeCode === undefined || problems.some(({ code }) => doubts.has(code)) ? undefined : context.communeByCode(draft.communeCode)?.departement;
    if (departement !== undefined) counts.set(departement, (counts.get(departement) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [departement, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return total >= 5 && count / total >= 0.9 ? departement : undefined;
}
