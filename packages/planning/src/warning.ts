import type { Values } from './reason.js';
import type { Rule, Severity } from './rules.js';

/** What a warning is about, beside the occurrences. */
export interface Subject {
  occurrences: readonly string[];
  event?: string;
  resource?: string;
  day?: string;
  /** INSEE code. */
  commune?: string;
}

export interface Warning {
  /** The same as long as it is the same rule about the same things. */
  key: string;
  rule: Rule;
  severity: Severity;
  values: Values;
  /** What makes it this warning and no other one. */
  subject: Subject;
  /** All occurrences that it concerns. */
  occurrences: readonly string[];
}

/** Under another title, the same is true; and the ids that a warning is about stand in its key. */
const NO_FACTS: ReadonlySet<string> = new Set(['title', 'other', 'begins', 'about']);

/** One text for a rule and what it is about; the order in which occurrences are given does not matter. */
export const keyOf = (rule: Rule, { occurrences, event = '', resource = '', day = '', commune = '' }: Subject): string =>
  [rule, [...occurrences].sort().join('+'), event, resource, day, commune].join('|');

/** The facts that a warning rests on: what it quotes, without titles of events. Who accepts a warning accepts these. */
export function factsOf(values: Values): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !NO_FACTS.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether an acceptance that was given for some facts still holds. */
export const sameFacts = (given: Values, now: Values): boolean => JSON.stringify(factsOf(given)) === JSON.stringify(factsOf(now));
