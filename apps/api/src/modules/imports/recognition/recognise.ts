import { mapInSlices } from '../../../shared/slices.js';
import type { Target } from '../targets/target.js';
import type { ColumnProfile } from './column-profile.js';
import { findCoordinates, findProjected } from './coordinate-columns.js';
import type { FieldRule } from './field-rule.js';
import type { ColumnGuess, ImportField, OtherContent, Remark } from './fields.js';
import { otherContents } from './other-contents.js';
import type { SampleTable } from './sample-table.js';
import { shorten } from './text.js';

interface Claim {
  readonly column: ColumnProfile;
  readonly field: ImportField;
  readonly score: number;
  readonly reason: Remark;
}

const leastScore = 0.4;
/** A second column joins a field that merges only when it is about as sure as a first one. */
const leastMergeScore = 0.5;

/** What of a target the recognition of columns needs. */
type Meanings = Pick<Target, 'fields' | 'merging' | 'rules' | 'personalNames' | 'flag'>;

/** Says what each column of a list of this kind means, by name and values (`profiles`, see `profileColumns`). Each field goes to one column, except those that merge. */
export async function recogniseColumns(table: SampleTable, columns: readonly ColumnProfile[], target: Meanings): Promise<ColumnGuess[]> {
  const guesses = new Map<ColumnProfile, ColumnGuess>();
  const settle = (column: ColumnProfile, field: ImportField | null, confidence: number, reason: Remark, holds?: OtherContent): void => {
    const sample = holds === 'PERSONAL' ? '' : shorten(column.sample);
    guesses.set(column, { name: column.name, sample, field, confidence: Math.round(Math.min(1, confidence) * 100) / 100, reason, ...(holds ? { holds } : {}) });
  };

  await mapInSlices(columns, (column) => {
    if (isPersonal(column, target.personalNames) && !isContact(column, target)) settle(column, 'ignore', 0.95, { code: 'COLUMN_PERSONAL', params: {} }, 'PERSONAL');
    else if (column.count === 0) settle(column, null, 1, { code: 'COLUMN_EMPTY', params: {} }, 'EMPTY');
  });
  const free = (): ColumnProfile[] => columns.filter((column) => !guesses.has(column));

  const point = target.fields.includes('latitude') ? findCoordinates(table, free()) : undefined;
  if (point) {
    const code = point.swapped ? 'COLUMN_COORDINATES_SWAPPED' : 'COLUMN_COORDINATES';
    const share = percent(point.share);
    settle(point.latitude, 'latitude', 0.5 + point.share / 2, { code, params: { share, field: 'latitude', other: point.longitude.name } });
    settle(point.longitude, 'longitude', 0.5 + point.share / 2, { code, params: { share, field: 'longitude', other: point.latitude.name } });
  }
  for (const column of findProjected(table, free())) settle(column, null, 0.9, { code: 'COLUMN_PROJECTED', params: {} }, 'PROJECTED');

  const claims = (await mapInSlices(free(), (column) => claimsOf(column, target))).flat().sort((a, b) => b.score - a.score || a.column.position - b.column.position);
  const given = new Map<ImportField, ColumnProfile>();
  for (const { column, field, score, reason } of claims) {
    if (guesses.has(column)) continue;
    const first = given.get(field);
    if (first && !(target.merging.has(field) && score >= leastMergeScore)) continue;
    given.set(field, first ?? column);
    // Read for its links, or to reach people, and not kept.
    settle(column, field, score, reason, contactFields.has(field) || column.shareOf(hasPersonalEntries) > 0 ? 'PERSONAL' : undefined);
  }
  for (const column of free()) {
    const other = otherContentOf(column);
    const lost = claims.find((claim) => claim.column === column && claim.score >= leastMergeScore);
    const winner = lost && given.get(lost.field);
    if (isPersonal(column, target.personalNames)) settle(column, 'ignore', 0.95, { code: 'COLUMN_PERSONAL', params: {} }, 'PERSONAL');
    else if (other) settle(column, null, 0.9, { code: 'COLUMN_NOT_KEPT', params: { content: other } }, other);
    else if (lost && winner) settle(column, null, 0.5, { code: 'COLUMN_SECOND', params: { field: lost.field, column: winner.name } });
    else settle(column, null, 0, { code: 'COLUMN_UNKNOWN', params: {} });
  }
  return columns.flatMap((column) => guesses.get(column) ?? []);
}

function claimsOf(column: ColumnProfile, target: Meanings): Claim[] {
  const flag = target.flag?.(column);
  if (flag && column.share('yesNo') > 0 && column.share('yesNo') + column.share('category') >= 0.9) {
    return [{ column, field: flag, score: 0.8, reason: { code: 'COLUMN_FLAG', params: {} } }];
  }
  return target.rules.flatMap((rule) => {
    const claim = claimOf(rule, column);
    return claim && claim.score >= leastScore ? [claim] : [];
  });
}

function claimOf(rule: FieldRule, column: ColumnProfile): Claim | undefined {
  const against = rule.not?.test(column.words) ?? false;
  const name = against ? 0 : Math.max(0, ...rule.names.filter(([pattern]) => pattern.test(column.words)).map(([, strength]) => strength));
  // To look at the values of every column for every meaning takes seconds; a name that is needed is looked at first.
  if (against || (name === 0 && rule.valuesAlone === undefined)) return undefined;
  const values = rule.values(column);
  if (values < 0.3) return undefined;
  // Another meaning that the name states keeps values from speaking alone: dates in a column « public » are no hours.
  const alone = rule.valuesAlone !== undefined && values >= rule.valuesAlone && otherContentOf(column) === undefined;
  if (name === 0 && !alone) return undefined;
  const score = (name > 0 ? values * (0.55 + 0.4 * name) : values * 0.6) + 0.06 * column.filled;
  const share = percent(values);
  return { column, field: rule.field, score, reason: name > 0 ? { code: 'COLUMN_BY_NAME_AND_VALUES', params: { field: rule.field, share } } : { code: 'COLUMN_BY_VALUES', params: { field: rule.field, share } } };
}

/** OpenAgenda lists links, e-mail addresses and telephone numbers in one cell. */
const hasLinks = (text: string): boolean => /"type"\s*:\s*"link"/.test(text);
const hasPersonalEntries = (text: string): boolean => /"type"\s*:\s*"(email|phone)"/.test(text);

function isPersonal(column: ColumnProfile, personalNames: RegExp): boolean {
  // The identifiers of a calendar look like e-mail addresses.
  if (column.words === 'uid' || column.shareOf(hasLinks) > 0) return false;
  if (column.share('email') >= 0.3 || column.share('phone') >= 0.3) return true;
  return personalNames.test(column.words) && column.share('url') < 0.8 && column.averageLength < 120;
}

/** How to reach people, where the list is one of people. */
const contactFields: ReadonlySet<ImportField> = new Set(['email', 'phone']);
const isContact = (column: ColumnProfile, target: Meanings): boolean =>
  target.fields.includes('email') && claimsOf(column, target).some(({ field }) => contactFields.has(field));

function otherContentOf(column: ColumnProfile): OtherContent | undefined {
  if (column.share('siren') >= 0.5) return 'SIREN';
  if (column.share('date') >= 0.7) return 'DATE';
  if (column.share('social') >= 0.5) return 'SOCIAL';
  const named = otherContents.find(([, pattern]) => pattern.test(column.words))?.[0];
  return named ?? (column.share('yesNo') >= 0.9 ? 'YES_NO' : undefined);
}

const percent = (share: number): number => Math.round(share * 100);
