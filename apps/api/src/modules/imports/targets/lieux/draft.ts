import type { TableRow } from '../../../../files/table.js';
import type { ColumnChoice } from '../../recognition/fields.js';
import type { CommuneReference } from '../../recognition/reference.js';
import { RowReader } from '../../recognition/row-reader.js';
import type { ImportDraft, Reading } from '../target.js';
import { readCategories } from './draft-categories.js';
import { readIdentity } from './draft-identity.js';
import { readPlace } from './draft-place.js';
import { readTexts } from './draft-texts.js';

/** A lieu as a row describes it; codes are those of the editable lists, the commune's is of today. */
export interface LieuDraft extends ImportDraft {
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

/**
 * Turns a row into a lieu. Whatever it cannot understand is in `problems`, never dropped in silence.
 * `usualDepartement` is where the other rows of the list are.
 */
export function draftLieu(row: TableRow, mapping: readonly ColumnChoice[], reference: CommuneReference, usualDepartement?: string): Reading<LieuDraft> {
  const reader = new RowReader(row, mapping, reference, usualDepartement);
  reader.noticeFileProblems();
  const { id, externalId, name, siret, rna, website } = readIdentity(reader);
  const { street, postalCode, communeCode, communeName, latitude, longitude } = readPlace(reader);
  const { summary, description, openingHours } = readTexts(reader);
  const { families, activities, tags, legalForm, setting, accessibility } = readCategories(reader);
  // One shape for all drafts: spreading four objects costs half as much as all the reading.
  const draft: LieuDraft = {
    id, externalId, name, siret, rna, website, street, postalCode, communeCode, communeName, latitude, longitude, summary, description, openingHours, families, activities, tags, legalForm, setting, accessibility,
  };
  reader.noticeShiftedCells();

  if (draft.name === '') reader.add(reader.columnOf('name'), 'NAME_MISSING', {}, 'REJECT');
  else if (reader.holdsOnlyName()) reader.add(null, 'ONLY_A_NAME', {}, 'REJECT');
  else if (draft.communeCode === undefined && draft.latitude === undefined) reader.warn(null, 'PLACE_UNKNOWN');
  return { draft, problems: reader.conclusion() };
}
