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

/** What becomes of the facts of one field of the document. */
export interface Work {
  work: WorkedField['work'];
  /** The slot of its arguments. */
  slot: number | null;
  /** Null for a scalar. */
  shape: Shape | null;
}

interface Facts {
  facts: unknown;
  things: readonly (Readonly<Record<string, unknown>> | null)[];
  [mark: string]: unknown;
}

function shaped(shape: Shape | ThingsAt | null, made: unknown, things: Facts['things']): unknown {
  if (made === null || made === undefined) return null;
  if (shape === null) return made;
  if (Array.isArray(made)) return made.map((each: unknown) => shaped(shape, each, things)).filter((each) => each !== null);
  if ('at' in shape) return things[shape.at]?.[String(made)] ?? null;
  return Object.fromEntries(shape.keys.map(([key, field, inner]) => [key, field === '__typename' ? shape.typeName : shaped(inner, (made as Record<string, unknown>)[field], things)]));
}

/** The text of an answer with what is worked out in the place of facts. */
export function workedOut(text: string, works: readonly Work[], run: Run): string {
  const inPlace = ({ [MARK]: number, facts, things }: Facts): unknown => {
    const { work, slot, shape } = works[number as number]!;
    return shaped(shape, work(facts as never, (slot === null ? {} : run.arguments(slot)) as never, run.viewer), things);
  };
  return JSON.stringify(JSON.parse(text, (_key, value: unknown) => (typeof value === 'object' && value !== null && MARK in value ? inPlace(value as Facts) : value)));
}
