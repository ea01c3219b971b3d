import { randomUUID } from 'node:crypto';
import type { WorkedField } from './fields.js';
import type { Run } from './run.js';

/** Where facts stand in an answer. No value that somebody has written can have it as a key. */
export const MARK = `#${randomUUID()}`;

/** What is asked of something that is worked out: response keys, the fields that they ask for, and what is asked of those in turn. */
export interface Shape {
  typeName: string;
  keys: readonly (readonly [key: string, field: string, inner: Shape | ThingsAt | null])[];
}

/** Where the things of one type stand, by id, as they were asked for. */
export interface ThingsAt {
  at: number;
}

/** Where an answer says which row has the facts that it shares with others; each of those has a number. */
export const sharedMark = (number: number): string => `${MARK}/${number}`;

/** What becomes of the facts of one field of the document. */
export interface Work {
  work: WorkedField['work'];
  /** The slot of its arguments. */
  slot: number | null;
  /** Null for a scalar. */
  shape: Shape | null;
  /** Where facts that it shares with others stand beside the answer, and the things that it may name; null where they stand in their place. */
  shared: { facts: number; things: number } | null;
}

type Things = readonly (Readonly<Record<string, unknown>> | null)[];

interface Facts {
  facts: unknown;
  things?: Things;
  [mark: string]: unknown;
}

/** What stands beside an answer: by number, then by the id of a row. */
type Beside = readonly (Readonly<Record<string, unknown>> | null)[];

function shaped(shape: Shape | ThingsAt | null, made: unknown, things: Things): unknown {
  if (made === null || made === undefined) return null;
  if (shape === null) return made;
  if (Array.isArray(made)) return made.map((each: unknown) => shaped(shape, each, things)).filter((each) => each !== null);
  if ('at' in shape) return things[shape.at]?.[String(made)] ?? null;
  return Object.fromEntries(shape.keys.map(([key, field, inner]) => [key, field === '__typename' ? shape.typeName : shaped(inner, (made as Record<string, unknown>)[field], things)]));
}

/** The text of an answer with what is worked out in the place of facts. */
export function workedOut(text: string, beside: string | null, works: readonly Work[], run: Run): string {
  const worked = (json: string, shares: Beside): unknown =>
    JSON.parse(json, (_key, value: unknown) => (typeof value === 'object' && value !== null && MARK in value ? inPlace(value as Facts, shares) : value));
  const inPlace = (found: Facts, shares: Beside): unknown => {
    const { work, slot, shape, shared } = works[found[MARK] as number]!;
    const args = (slot === null ? {} : run.arguments(slot)) as never;
    if (!shared) return shaped(shape, work(found.facts as never, args, run.viewer), found.things ?? []);
    const key = String(found[sharedMark(shared.facts)]);
    const facts = { own: found.facts, shared: shares[shared.facts]?.[key] ?? null };
    return shaped(shape, work(facts as never, args, run.viewer), (shares[shared.things]?.[key] ?? []) as Things);
  };
  return JSON.stringify(worked(text, beside === null ? [] : (worked(beside, []) as Beside)));
}
