import type { Rule } from './rules.js';

/** What a sentence quotes: names, numbers, instants in ISO 8601. */
export type Values = Readonly<Record<string, string | number>>;

/** What speaks against one occurrence being where and when it is. */
export interface Reason {
  rule: Rule;
  values: Values;
  /** Ids of the other occurrences that it is about. */
  others: string[];
}
