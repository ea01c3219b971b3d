import type { CellValue, TableRow } from '../../../files/table.js';
import { readCategories } from './draft-categories.js';
import { readIdentity } from './draft-identity.js';
import { readPlace } from './draft-place.js';
import { readTexts } from './draft-texts.js';
import type { ColumnChoice } from './fields.js';
import type { CommuneReference } from './reference.js';
import { RowReader, type RowProblem } from './row-reader.js';
import { textOf } from './text.js';

/** A lieu as a row describes it; codes are those of the editable lists, the commune's is of today. */
export interface LieuDraft {
  readonly externalId?: string;
  /** Empty only when the row is rejected. */
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly website?: string;
  readonly families: readonly string[];
  readonly activities: readonly string[];
  readonly tags: readonly string[];
  readonly legalForm?: string;
  readonly setting?: 'RURAL' | 'SEMI_RURAL' | 'URBAN';
  readonly openingHours?: string;
  readonly accessibility: readonly string[];
  readonly street?: string;
  readonly postalCode?: string;
  readonly communeCode?: string;
  /** The commune's name of today, for people and for the search of duplicates; the code is what counts. */
  readonly communeName?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly siret?: string;
  readonly rna?: string;
}

export interface LieuReading {
  readonly draft: LieuDraft;
  /** In the order of reading; a row with a REJECT is not imported. */
  readonly problems: readonly RowProblem[];
}

const rejectingFileProblems: ReadonlySet<string> = new Set(['TOO_MANY_CELLS', 'NOT_A_RECORD']);

/**
 * Turns a row into a lieu. Whatever it cannot understand is in `problems`, never dropped in silence.
 * `usualDepartement` is where the other rows of the list are.
 */
export function draftLieu(row: TableRow, mapping: readonly ColumnChoice[], context: CommuneReference, usualDepartement?: string): LieuReading {
  const reader = new RowReader(row, mapping, context, usualDepartement);
  if (row.problem) {
    reader.add(null, row.problem.code, row.problem.params, rejectingFileProblems.has(row.problem.code) ? 'REJECT' : 'WARNING');
  }
  const draft: LieuDraft = { ...readIdentity(reader), ...readPlace(reader), ...readTexts(reader), ...readCategories(reader) };
  reader.noticeShiftedCells();

  if (draft.name === '') reader.add(reader.columnOf('name'), 'NAME_MISSING', {}, 'REJECT');
  else if (reader.holdsOnlyName()) reader.add(null, 'ONLY_A_NAME', {}, 'REJECT');
  else if (draft.communeCode === undefined && draft.latitude === undefined) reader.warn(null, 'PLACE_UNKNOWN');
  // Cells that have shifted are all wrong at once; one cause is enough to read.
  const cause = reader.problems.find(({ code }) => rejectingFileProblems.has(code));
  return { draft, problems: cause ? [cause] : reader.problems };
}

/** The cells to keep beside the lieu: all that hold something, but for personal ones. */
export function rawOf(row: TableRow, mapping: readonly ColumnChoice[]): Record<string, CellValue> {
  const personal = new Set(mapping.filter(({ holds }) => holds === 'PERSONAL').map(({ name }) => name));
  return Object.fromEntries(Object.entries(row.cells).filter(([name, cell]) => !personal.has(name) && textOf(cell) !== null));
}
