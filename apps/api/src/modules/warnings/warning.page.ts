import { SEVERITIES } from '@essaim/planning/rules';
import type { Viewer } from '../../auth/viewer.js';
import { FIRST_AT_MOST } from '../../read/connection.js';
import { decodeCursor } from '../../read/cursor.js';
import { badFirst } from '../../read/errors.js';
import { type KnownWarning, knownWarnings, shownWarning } from './known-warnings.js';
import type { MonthFacts } from './month.facts.js';
import type { WarningsArgs } from './warning.input.js';

/** The gravest first, then by day: texts that sort so, and that the next page begins behind. */
function sortKeys({ occurrences }: MonthFacts): (warning: KnownWarning) => string {
  const starts = new Map(occurrences.map(({ id, startsAt }) => [id, startsAt]));
  const day = ({ subject, occurrences: ids }: KnownWarning): string => subject.day ?? ids.map((id) => starts.get(id) ?? '~').sort()[0] ?? '~';
  return (warning) => `${SEVERITIES.length - SEVERITIES.indexOf(warning.severity)} ${day(warning)} ${warning.id}`;
}

/** Whether a warning is about an event in one of these states. */
function isAboutStates({ events, occurrences }: MonthFacts, states: readonly string[]): (warning: KnownWarning) => boolean {
  const wanted = new Set(Object.values(events).filter(({ editorialState }) => states.includes(editorialState)).map(({ id }) => id));
  const dates = new Set(occurrences.filter(({ event }) => wanted.has(event)).map(({ id }) => id));
  return ({ subject: { event }, occurrences: ids }) => (event !== undefined ? wanted.has(event) : ids.some((id) => dates.has(id)));
}

/** Cursors are those of all lists: base64 of a JSON array of texts. */
const encodeCursor = (key: string): string => Buffer.from(JSON.stringify([key])).toString('base64');

/** One page of the warnings of a month, as a connection. */
export function pageOfWarnings(facts: MonthFacts | null, { first, after, filter }: WarningsArgs, viewer: Viewer): object | null {
  if (!Number.isInteger(first) || first < 1 || first > FIRST_AT_MOST) throw badFirst(FIRST_AT_MOST);
  const [behind] = after ? decodeCursor(after, ['text']) : [''];
  if (!facts) return null;
  const isWanted = filter?.states ? isAboutStates(facts, filter.states) : () => true;
  const wanted = knownWarnings(facts).filter(isWanted).filter(({ rule, override }) => (filter?.rules?.includes(rule as never) ?? true) && (filter?.overridden ?? override !== null) === (override !== null));
  const keyOf = sortKeys(facts);
  const sorted = wanted.map((warning) => ({ warning, key: keyOf(warning) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const rest = sorted.filter(({ key }) => key > behind!);
  const page = rest.slice(0, first).map(({ warning, key }) => ({ cursor: encodeCursor(key), node: shownWarning(facts, warning, viewer) }));
  return {
    totalCount: wanted.length,
    nodes: page.map(({ node }) => node),
    edges: page,
    pageInfo: { hasNextPage: rest.length > page.length, hasPreviousPage: Boolean(after), startCursor: page[0]?.cursor ?? null, endCursor: page.at(-1)?.cursor ?? null },
  };
}
