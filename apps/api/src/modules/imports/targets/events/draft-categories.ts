import { readAccessibility } from '../../recognition/categories.js';
import type { ImportField } from '../../recognition/fields.js';
import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { columnWords, yesOrNo } from '../../recognition/text.js';
import type { EventDraft } from './draft.types.js';
import { audiencesOf, kindOf, themesOf, type Words } from './event-words.js';

/** Kind, audiences, themes and accessibility: words turned into codes of the editable lists. */
export function readCategories(reader: RowReader, title: string): Pick<EventDraft, 'kind' | 'audiences' | 'themes' | 'accessibility'> {
  const kind = readKind(reader, title);
  return {
    ...(kind ? { kind } : {}),
    audiences: codesIn(reader, 'audiences', 'AUDIENCE_UNKNOWN', audiencesOf),
    themes: codesIn(reader, 'themes', 'THEME_UNKNOWN', themesOf),
    accessibility: codesIn(reader, 'accessibility', 'EVENT_ACCESSIBILITY_UNKNOWN', readAccessibility),
  };
}

/** What the title says of it where no column does; an export of this instance always says it. */
function readKind(reader: RowReader, title: string): string | undefined {
  const cell = reader.first('kind');
  const said = cell && kindOf(cell.text);
  if (cell && !said) reader.notUnderstood(cell, 'kind', 'KIND_UNKNOWN');
  if (said || reader.first('id')) return said;
  const keywords = reader.cells('themes').find(({ text }) => kindOf(text) !== undefined);
  return kindOf(title) ?? (keywords && kindOf(keywords.text));
}

function codesIn(reader: RowReader, field: ImportField, unknown: string, read: (text: string) => Words): string[] {
  const codes = new Set<string>();
  for (const cell of reader.cellsInOrder(field)) {
    const answer = yesOrNo(cell.text);
    if (answer === false) continue;
    const found = read(answer ? columnWords(cell.column) : cell.text);
    for (const code of found.codes) codes.add(code);
    if (!answer && found.unknown.length > 0 && !isKeywords(cell)) reader.notUnderstood({ column: cell.column, text: found.unknown.join(', ') }, field, unknown);
  }
  return [...codes].sort();
}

/** Keywords are of all kinds: those that name no theme are no mistake. */
const isKeywords = ({ column }: Cell): boolean => /mots? ?cle|keyword|\btags?\b|categor/.test(columnWords(column));
