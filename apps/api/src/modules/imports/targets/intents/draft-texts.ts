import { headingOf } from '../../recognition/headings.js';
import { plainText } from '../../recognition/html.js';
import { joinedTexts } from '../../recognition/joined-texts.js';
import type { OwnText } from '../../recognition/own-text.js';
import type { Cell, RowReader } from '../../recognition/row-reader.js';
import { fold, oneLine, yesOrNo } from '../../recognition/text.js';
import type { IntentDraft } from './draft.js';
import { type IntentKind, sharingNamed } from './intent-categories.js';

const longest = { description: 5000, conditions: 1000 } as const;

/** What other columns say in words that belongs into a text. */
export interface OtherWords {
  /** For the description. */
  readonly rest: string | undefined;
  readonly conditions: readonly string[];
}

/** Description, conditions and sharing; a need has no conditions of its own, so they go into its description. */
export function readTexts(reader: RowReader, intent: IntentKind, { rest, conditions: further }: OtherWords, own: OwnText | undefined): Pick<IntentDraft, 'description' | 'conditions' | 'sharing'> {
  if (own) return readOwnTexts(reader, intent, own);
  const parts = joinedTexts(reader, 'description');
  if (rest) parts.push(rest);
  const conditions = conditionsIn(reader, further);
  const fits = intent === 'RESOURCE' && conditions.length <= longest.conditions;
  if (conditions !== '' && !fits) {
    if (intent === 'RESOURCE') reader.warn(reader.columnOf('conditions'), 'TEXT_MOVED', { field: 'conditions', length: longest.conditions });
    parts.push(`Conditions : ${conditions}`);
  }
  const description = parts.join('\n\n');
  if (description.length > longest.description) reader.warn(reader.columnOf('description'), 'TEXT_CUT', { length: longest.description });
  const sharing = readSharing(reader);
  return {
    ...(description ? { description: description.slice(0, longest.description) } : {}),
    ...(conditions !== '' && fits ? { conditions } : {}),
    ...(sharing ? { sharing } : {}),
  };
}

/** What somebody has made too long since is told and cut. */
function readOwnTexts(reader: RowReader, intent: IntentKind, own: OwnText): Pick<IntentDraft, 'description' | 'conditions' | 'sharing'> {
  const text = (field: keyof typeof longest): string | undefined => {
    const whole = own(field);
    if (whole !== undefined && whole.length > longest[field]) reader.warn(reader.columnOf(field), 'TEXT_TOO_LONG', { field, length: longest[field] });
    return whole?.slice(0, longest[field]);
  };
  const texts = { description: text('description'), conditions: intent === 'NEED' ? undefined : text('conditions'), sharing: readSharing(reader) };
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
}

function conditionsIn(reader: RowReader, further: readonly string[]): string {
  return [...new Set([...reader.cellsInOrder('conditions').flatMap(conditionOf), ...further])].join(' ; ');
}

/** « Gratuit : oui » says « Gratuit »; an amount says nothing without the name of its column. */
function conditionOf({ column, text }: Cell): string[] {
  const answer = yesOrNo(text);
  if (answer === true) return [headingOf(column)];
  if (answer === false) return [];
  const plain = oneLine(plainText(text));
  const tells = /\p{L}{3,}/u.test(plain) && !/^\d/.test(plain);
  return plain === '' ? [] : [tells || /condition|modalite|contrepartie/.test(fold(column)) ? plain : `${headingOf(column)} : ${plain}`];
}

function readSharing(reader: RowReader): IntentDraft['sharing'] {
  const cell = reader.first('sharing');
  if (!cell) return undefined;
  const answer = yesOrNo(cell.text);
  const sharing = answer === undefined ? sharingNamed(cell.text) : answer ? 'NETWORK' : 'HOLDER_ONLY';
  if (!sharing) reader.notUnderstood(cell, 'sharing', 'SHARING_UNKNOWN');
  return sharing;
}
