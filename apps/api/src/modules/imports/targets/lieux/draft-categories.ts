import { type CategoryField, categorise, categoriseAs, isTermCode, mostTelling, readAccessibility, readLegalForms, readSettings, withTermCodes } from '../../recognition/categories.js';
import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { columnWords, shorten, yesOrNo } from '../../recognition/text.js';
import type { LieuDraft } from './draft.js';
import { isOwnList } from './own-list.js';

type CategoryPart = Pick<LieuDraft, 'families' | 'activities' | 'tags' | 'legalForm' | 'setting' | 'accessibility'>;

/** Families, activities, tags, legal form, setting and accessibility: words turned into codes of the editable lists. */
export function readCategories(reader: RowReader): CategoryPart {
  const { families, activities, tags } = isOwnList(reader) ? readOwn(reader) : readWords(reader);
  return { families, activities, tags, legalForm: readLegalForm(reader), setting: readSetting(reader), accessibility: readAccess(reader) };
}

interface Lists {
  readonly families: readonly string[];
  readonly activities: readonly string[];
  readonly tags: readonly string[];
}

const unknownCodes = { families: 'FAMILY_UNKNOWN', activities: 'ACTIVITY_UNKNOWN', tags: 'TAG_UNKNOWN' } as const;

/** Columns of words, each of which may say something of all three lists. */
function readWords(reader: RowReader): Lists {
  const families: string[] = [];
  const activities: string[] = [];
  const tags: string[] = [];
  for (const cell of reader.cellsInOrder('families')) {
    const found = meaningOf(cell);
    families.push(...found.families);
    activities.push(...found.activities);
    tags.push(...found.tags);
    if (found.unknown.length > 0) families.push('OTHER');
    tellUnknown(reader, cell, 'families', found.unknown);
  }
  for (const field of ['activities', 'tags'] as const) {
    for (const cell of reader.cellsInOrder(field)) {
      const found = meaningOf(cell);
      activities.push(...found.activities);
      tags.push(...found.tags);
      // Some words name a family only; in another list they still say something.
      if (found[field].length === 0) families.push(...found.families);
      if (found.unknown.length > 0 && field === 'activities') activities.push('OTHER');
      tellUnknown(reader, cell, field, found.unknown);
    }
  }
  return { families: mostTelling(families), activities: mostTelling(activities), tags: [...new Set(tags)] };
}

/** Columns of codes and labels, as exports write them: each says something of its own list. */
function readOwn(reader: RowReader): Lists {
  const codes = (field: CategoryField): string[] => {
    const found = reader.cellsInOrder(field).map((cell) => ({ cell, ...categoriseAs(field, cell.text) }));
    for (const { cell, unknown } of found) tellUnknown(reader, cell, field, unknown);
    return [...new Set(found.flatMap((each) => each.codes))];
  };
  return { families: codes('families'), activities: codes('activities'), tags: codes('tags') };
}

function tellUnknown(reader: RowReader, { column }: Cell, field: CategoryField, unknown: readonly string[]): void {
  if (unknown.length > 0) reader.notUnderstood({ column, text: unknown.join(', ') }, field, unknownCodes[field]);
}

/** A bare yes means what the column is called; a bare no means nothing. */
function meaningOf({ column, text }: Cell): ReturnType<typeof categorise> {
  const answer = yesOrNo(text);
  if (answer === undefined) return categorise(text);
  return answer ? categorise(columnWords(column)) : categorise('');
}

function readLegalForm(reader: RowReader): string | undefined {
  const cell = reader.first('legalForm');
  if (!cell) return undefined;
  if (isOwnList(reader) && isTermCode(cell.text)) return cell.text;
  const { codes, unknown } = readLegalForms(cell.text);
  if (codes.length > 1) reader.warn(cell.column, 'LEGAL_FORM_SEVERAL', { value: shorten(cell.text) });
  if (unknown.length > 0) reader.notUnderstood({ column: cell.column, text: unknown.join(', ') }, 'legalForm', 'LEGAL_FORM_UNKNOWN');
  return codes[0];
}

const settings = ['RURAL', 'SEMI_RURAL', 'URBAN'] as const;

function readSetting(reader: RowReader): LieuDraft['setting'] {
  const cell = reader.first('setting');
  if (!cell) return undefined;
  const code = readSettings(cell.text).codes[0];
  if (code === undefined) reader.notUnderstood(cell, 'setting', 'SETTING_UNKNOWN');
  return settings.find((setting) => setting === code);
}

/** What the national schema lists beside impairments. */
const otherHelp = /^(illettrisme|langues? étrangères?( \(.*\))?)$/i;

function readAccess(reader: RowReader): string[] {
  const codes: string[] = [];
  for (const cell of reader.cellsInOrder('accessibility')) {
    const answer = yesOrNo(cell.text);
    if (answer === false) continue;
    const found = isOwnList(reader) ? withTermCodes(readAccessibility(cell.text)) : readAccessibility(answer ? columnWords(cell.column) : cell.text);
    codes.push(...found.codes);
    // « Accessible : oui » does not say to whom; reduced mobility is what such columns are about.
    if (answer && found.codes.length === 0) codes.push('MOTOR_IMPAIRMENT');
    const unknown = found.unknown.filter((part) => !otherHelp.test(part));
    if (!answer && unknown.length > 0) reader.notUnderstood({ column: cell.column, text: unknown.join(', ') }, 'accessibility', 'ACCESSIBILITY_UNKNOWN');
  }
  return [...new Set(codes)];
}
