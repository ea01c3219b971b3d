import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { LIMITS } from './limits.js';

/** Code of a request that asks for too much, however often it is sent. */
export const QUERY_TOO_LARGE = 'QUERY_TOO_LARGE';

const number = (value: number): string => (Number.isSafeInteger(value) ? value.toLocaleString('en-GB') : 'countless');

const tooLarge = (message: string, options: GraphQLErrorOptions = {}): GraphQLError =>
  new GraphQLError(message, { ...options, extensions: { code: QUERY_TOO_LARGE, refusedAs: QUERY_TOO_LARGE, http: { status: 400 } } });

/** What a document may have of each kind, in words. */
const KINDS = {
  depth: ['levels of fields', 'Ask for what lies deeper in a request of its own.'],
  fields: ['fields, with each fragment counted wherever it is spread', 'Ask for fewer, in several requests.'],
  aliases: ['aliases', 'Ask for lists by a filter, or in several requests.'],
  duplicates: ['fields that are there twice', 'Name each field once.'],
  rootFields: ['root fields', 'Send them in several requests.'],
  directives: ['directives', 'Send several documents instead.'],
  spreads: ['places where fragments are spread', 'Send several documents.'],
} as const;

export type Kind = keyof typeof KINDS;

/** The document itself is too large, whatever its variables are. */
export function documentTooLarge(kind: Kind, found: number): GraphQLError {
  const [what, remedy] = KINDS[kind];
  return tooLarge(`This document has ${number(found)} ${what}; at most ${number(LIMITS[kind])} are accepted. ${remedy}`);
}

/** Rows of a list and how they come about: `['100 lieux', '20 resources']`. */
export interface Term {
  readonly nodes: number;
  readonly factors: readonly string[];
}

/** How many terms of a sum are written out. */
const TERMS = 4;

/** The answer could hold too many rows; says which lists are to blame. */
export function tooManyNodes(nodes: number, terms: readonly Term[]): GraphQLError {
  const sorted = [...terms].sort((a, b) => b.nodes - a.nodes);
  const shown = sorted.slice(0, TERMS).map(({ factors, nodes: product }) => (factors.length > 1 ? `${factors.join(' × ')} = ${number(product)}` : factors.join('')));
  const others = sorted.slice(TERMS).reduce((sum, term) => sum + term.nodes, 0);
  const sum = others > 0 ? [...shown, `${number(others)} of other lists`] : shown;
  return tooLarge(
    `This query could answer with ${number(nodes)} nodes (${sum.join('; ')}); at most ${number(LIMITS.nodes)} are accepted. Give lists a smaller "first" and page with "after", or ask in several requests.`,
  );
}

/** The allowance of this minute is used up. */
export const rateLimited = (points: number, seconds: number): GraphQLError => {
  const headers = new HeaderMap().set('retry-after', String(seconds));
  // Another package says what `http` may hold; Apollo reads its own kind of map.
  const extensions: Record<string, unknown> = { code: 'RATE_LIMITED', retryAfter: seconds, http: { status: 429, headers } };
  return new GraphQLError(
    `The ${number(points)} points of this minute are used up. Send this again in ${seconds} s; "extensions.cost" of each answer says what is left.`,
    { extensions },
  );
};
