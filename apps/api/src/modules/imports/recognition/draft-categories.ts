import { categorise, mostTelling, readAccessibility, readLegalForms, readSettings } from './categories.js';
import type { LieuDraft } from './draft.js';
import type { Cell, RowReader } from './row-reader.js';
import { columnWords, shorten, yesOrNo } from './text.js';

type CategoryPart = Pick<LieuDraft, 'families' | 'activities' | 'tags' | 'legalForm' | 'setting' | 'accessibility'>;

/** Families, activities, tags, legal form, setting and accessibility: words turned into codes of the editable lists. */
export function readCategories(reader: RowReader): CategoryPart {
  const families: string[] = [];
  const activities: string[] = [];
  const tags: string[] = [];
  for (const cell of reader.cellsInOrder('families')) {
    const found = meaningOf(cell);
    families.push(...found.families);
    activities.push(...found.activities);
    tags.push(...found.tags);
    if (found.unknown.length === 0) continue;
    families.push('OTHER');
    reader.notUnderstood({ column: cell.column, text: found.unknown.join(', ') }, 'families', 'FAMILY_UNKNOWN');
  }
  for (const cell of reader.cellsInOrder('activities')) {
    const found = meaningOf(cell);
    activities.push(...found.activities);
    tags.push(...found.tags);
    // Some words name a family only; in a list of activities they still say something.
    if (found.activities.length === 0) families.push(...found.families);
    if (found.unknown.length === 0) continue;
    activities.push('OTHER');
    reader.notUnderstood({ column: cell.column, text: found.unknown.join(', ') }, 'activities', 'ACTIVITY_UNKNOWN');
  }
  const legalForm = readLegalForm(reader);
  const setting = readSetting(reader);
  return {
    families: mostTelling(families),
    activities: mostTelling(activities),
    tags: [...new Set(tags)],
    accessibility: readAccess(reader),
    ...(legalForm ? { legalForm } : {}),
    ...(setting ? { setting } : {}),
  };
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

function readAccess(reader: RowReader): string[] {
  const codes: string[] = [];
  for (const cell of reader.cellsInOrder('accessibility')) {
    const answer = yesOrNo(cell.text);
    if (answer === false) continue;
    const found = readAccessibility(answer ? columnWords(cell.column) : cell.text);
    codes.push(...found.codes);
    // « Accessible : oui » does not say to whom; reduced mobility is what such columns are about.
    if (answer && found.codes.length === 0) codes.push('MOTOR_IMPAIRMENT');
    if (!answer && found.unknown.length > 0) reader.notUnderstood({ column: cell.column, text: found.unknown.join(', ') }, 'accessibility', 'ACCESSIBILITY_UNKNOWN');
  }
  return [...new Set(codes)];
}
