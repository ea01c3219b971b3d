import { plainText } from '../../recognition/html.js';
import { isIdOf } from '../../recognition/identifiers.js';
import type { OwnText } from '../../recognition/own-text.js';
import type { RowReader } from '../../recognition/row-reader.js';
import { oneLine, shorten } from '../../recognition/text.js';
import type { IntentDraft } from './draft.js';
import { intentNamed, type IntentKind } from './intent-categories.js';

const longestTitle = 200;

/** Title, identifiers, whether it is offered or needed, by whom, and where. */
export function readIdentity(reader: RowReader, usual: IntentKind, own: OwnText | undefined): Pick<IntentDraft, 'name' | 'id' | 'externalId' | 'intent' | 'holder' | 'lieu'> {
  const externalId = reader.first('externalId')?.text.replace(/^(\d+)\.0$/, '$1');
  const id = readId(reader);
  const holder = nameIn(reader, 'holder');
  const lieu = nameIn(reader, 'lieu');
  return {
    name: readTitle(reader, own),
    ...(id ? { id } : {}),
    ...(externalId ? { externalId } : {}),
    intent: id ? (id.startsWith('need_') ? 'NEED' : 'RESOURCE') : readIntent(reader, usual),
    ...(holder ? { holder } : {}),
    ...(lieu ? { lieu } : {}),
  };
}

/** What is no id of a resource or need identifies nothing here: the line is read as any other. */
function readId(reader: RowReader): string | undefined {
  const cell = reader.first('id');
  if (!cell) return undefined;
  if (isIdOf('resource', cell.text) || isIdOf('need', cell.text)) return cell.text;
  reader.warn(cell.column, 'ID_INVALID', { value: shorten(cell.text) });
  return undefined;
}

function readTitle(reader: RowReader, own: OwnText | undefined): string {
  const cell = reader.first('name');
  if (!cell) return '';
  const title = (own?.('name') ?? oneLine(plainText(cell.text))).replace(/\p{Cc}+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(title)) return '';
  if (title.length > longestTitle) reader.warn(cell.column, 'NAME_SHORTENED', { length: longestTitle });
  return title.length > longestTitle ? shorten(title, longestTitle) : title;
}

function readIntent(reader: RowReader, usual: IntentKind): IntentKind {
  const cell = reader.first('intent');
  if (!cell) return usual;
  const intent = intentNamed(cell.text);
  if (!intent) reader.notUnderstood(cell, 'intent', 'INTENT_UNKNOWN');
  return intent ?? usual;
}

function nameIn(reader: RowReader, field: 'holder' | 'lieu'): string | undefined {
  const cell = reader.first(field);
  return cell && shorten(oneLine(plainText(cell.text)), 200);
}
