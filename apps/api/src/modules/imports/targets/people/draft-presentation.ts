import { plainText } from '../../recognition/html.js';
import type { RowReader } from '../../recognition/row-reader.js';
import { columnWords, fold } from '../../recognition/text.js';
import { withoutContacts } from './contacts.js';

const longest = 2000;

/** Columns that say what somebody is in a word or two, which need another before them. */
export const functionNames = /\b(fonctions?|roles?|metiers?|postes?|profession|mission|job)\b/;

/**
 * A few words about a person, texts one below the other, what they do first. What an export wrote is taken as it is.
 * `aside`: what stands beside the name.
 */
export function readPresentation(reader: RowReader, aside: string | undefined, own: boolean): string | undefined {
  const functions: string[] = [];
  const texts: string[] = [];
  for (const { column, text } of reader.cellsInOrder('presentation')) {
    const whole = own ? text : plainText(text);
    const plain = own ? text : withoutContacts(whole);
    if (plain !== whole) reader.warn(column, 'CONTACT_REMOVED');
    const list = functionNames.test(columnWords(column)) && plain.length < 200 ? functions : texts;
    if (plain !== '' && !list.includes(plain)) list.push(plain);
  }
  const said = [...functions, ...texts].map(fold);
  if (aside && !said.includes(fold(aside))) texts.unshift(aside);
  const presentation = [...functions.map((each) => `Fonction : ${each}`), ...texts].join('\n\n');
  if (presentation.length > longest) reader.warn(reader.columnOf('presentation'), 'TEXT_TOO_LONG', { field: 'presentation', length: longest });
  return presentation === '' ? undefined : cut(presentation);
}

const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`);
