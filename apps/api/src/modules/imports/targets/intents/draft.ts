import type { TableRow } from '../../../../files/table.js';
import type { ColumnChoice } from '../../recognition/fields.js';
import type { CommuneReference } from '../../recognition/reference.js';
import { ownTextOf } from '../../recognition/own-text.js';
import { RowReader } from '../../recognition/row-reader.js';
import type { YearOf } from '../../recognition/years.js';
import type { ImportDraft, Reading } from '../target.js';
import type { ClosedDays } from './closed-days.js';
import { readIdentity } from './draft-identity.js';
import { readTerms } from './draft-offer.js';
import { readTexts } from './draft-texts.js';
import { readWhat } from './draft-what.js';
import { readNeeded } from './draft-needed.js';
import type { IntentKind, Sharing } from './intent-categories.js';

/** A resource or a need as a line describes it. */
export interface IntentDraft extends ImportDraft {
  readonly intent: IntentKind;
  /** A term of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE. */
  readonly category: string;
  readonly description?: string;
  readonly quantity?: number;
  readonly unit?: string;
  readonly conditions?: string;
  readonly sharing?: Sharing;
  readonly exchange?: string;
  /** Euros. */
  readonly price?: number;
  readonly priceUnit?: string;
  readonly deposit?: number;
  readonly insurance?: string;
  readonly openingHours?: string;
  readonly closures?: readonly ClosedDays[];
  /** Name of whoever offers or needs it. */
  readonly holder?: string;
  /** Name of the lieu where it is, or is needed. */
  readonly lieu?: string;
  /** Days, `YYYY-MM-DD`. */
  readonly neededFrom?: string;
  readonly neededUntil?: string;
}

/** What the lines of a list have in common. */
export interface IntentList {
  readonly columns: readonly ColumnChoice[];
  readonly reference: CommuneReference;
  /** What a line is that does not say it. */
  readonly usual: IntentKind;
  readonly yearOf: YearOf;
}

/** Turns a row into a resource or a need. Whatever it cannot understand is in `problems`, never dropped in silence. */
export function draftIntent(row: TableRow, { columns, reference, usual, yearOf }: IntentList): Reading<IntentDraft> {
  const reader = new RowReader(row, columns, reference);
  reader.noticeFileProblems();
  const own = ownTextOf(row, columns);
  const identity = readIdentity(reader, usual, own);
  const { rest, category, ...amount } = readWhat(reader, identity.name, own);
  const { terms, words } = readTerms(reader, identity.intent, own);
  const texts = readTexts(reader, identity.intent, { rest, conditions: words }, own);
  const draft: IntentDraft = { ...identity, category, ...amount, ...texts, ...terms, ...readNeeded(reader, identity.intent, yearOf) };

  if (draft.name === '') reader.add(reader.columnOf('name'), 'TITLE_MISSING', {}, 'REJECT');
  if (holderOf(draft) === undefined) reader.add(reader.columnOf('holder'), 'HOLDER_MISSING', {}, 'REJECT');
  return { draft, problems: reader.conclusion() };
}

/** Who holds it: where nobody is named, the lieu where it is. */
export const holderOf = ({ holder, lieu }: IntentDraft): string | undefined => holder ?? lieu;
