import { randomUUID } from 'node:crypto';
import type { WorkedField } from './fields.js';
import type { Run } from './run.js';

/** Where facts stand in an answer. No value that somebody has written can have it as a key. */
export const MARK = `#${randomUUID()}`;

/** What becomes of the facts of one field of the document. */
export interface Work {
  work: WorkedField['work'];
  /** The slot of its arguments. */
  slot: number | null;
  typeName: string;
  /** Response keys, and the fields that they ask for. */
  keys: readonly (readonly [key: string, field: string])[];
}

interface Facts {
  facts: unknown;
  [mark: string]: unknown;
}

/** The text of an answer with what is worked out in the place of facts. */
export function workedOut(text: string, works: readonly Work[], run: Run): string {
  const shaped = ({ typeName, keys }: Work, made: object): object =>
    Object.fromEntries(keys.map(([key, field]) => [key, field === '__typename' ? typeName : ((made as Record<string, unknown>)[field] ?? null)]));
  const inPlace = ({ [MARK]: number, facts }: Facts): unknown => {
    const one = works[number as number]!;
    const made = one.work(facts as never, one.slot === null ? {} : run.arguments(one.slot), run.viewer);
    if (made === null) return null;
    return Array.isArray(made) ? made.map((each: object) => shaped(one, each)) : shaped(one, made);
  };
  return JSON.stringify(JSON.parse(text, (_key, value: unknown) => (typeof value === 'object' && value !== null && MARK in value ? inPlace(value as Facts) : value)));
}
