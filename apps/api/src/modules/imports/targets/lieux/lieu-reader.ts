import type { TableRow } from '../../../../files/table.js';
import type { Point } from '../../recognition/coordinates.js';
import type { ColumnChoice } from '../../recognition/fields.js';
import type { CommuneReference } from '../../recognition/reference.js';
import { RowReader, type RowProblem } from '../../recognition/row-reader.js';
import type { Reading } from '../target.js';
import { draftLieu, type LieuDraft } from './draft.js';
import { readPlace } from './draft-place.js';
import { farFrom, middlesOf } from './outliers.js';

/** What only a list as a whole can tell. */
interface WholeList {
  /** Where nearly all of its lieux are. */
  readonly departement?: string;
  readonly middles: ReadonlyMap<string, Point>;
}

/** Doubts that knowing the list's département can settle. */
const doubts: ReadonlySet<string> = new Set(['COMMUNE_AMBIGUOUS', 'COMMUNE_FROM_NAME_ALONE']);
export const isDoubtful = (problems: readonly RowProblem[]): boolean => problems.some(({ code }) => doubts.has(code));

/** Reads the rows of a list of lieux, once its sample has told where the list is. */
export function lieuReader(sample: readonly TableRow[], mapping: readonly ColumnChoice[], reference: CommuneReference): (row: TableRow) => Reading<LieuDraft> {
  const { departement, middles } = wholeList(sample, mapping, reference);
  return (row) => {
    const first = draftLieu(row, mapping, reference);
    const reading = departement !== undefined && isDoubtful(first.problems) ? draftLieu(row, mapping, reference, departement) : first;
    const far = farFrom(middles, reading.draft, reference);
    return far ? { ...reading, problems: [...reading.problems, far] } : reading;
  };
}

function wholeList(sample: readonly TableRow[], mapping: readonly ColumnChoice[], reference: CommuneReference): WholeList {
  const placeOf = (row: TableRow, departement?: string): ReturnType<typeof readPlace> & { doubtful: boolean } => {
    const reader = new RowReader(row, mapping, reference, departement);
    return { ...readPlace(reader), doubtful: isDoubtful(reader.problems) };
  };
  const first = sample.map((row) => placeOf(row));
  const departement = usualDepartement(first.flatMap(({ communeCode, doubtful }) => (doubtful || communeCode === undefined ? [] : (reference.communeByCode(communeCode)?.departement ?? []))));
  const places = first.map((place, index) => (departement !== undefined && place.doubtful ? placeOf(sample[index]!, departement) : place));
  return { departement, middles: middlesOf(places, reference) };
}

/** The département of nine rows in ten whose commune is beyond doubt. */
export function usualDepartement(departements: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const departement of departements) counts.set(departement, (counts.get(departement) ?? 0) + 1);
  const [departement, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return departements.length >= 5 && count / departements.length >= 0.9 ? departement : undefined;
}
