import { GraphQLError } from 'graphql';

export const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

export const badFirst = (atMost: number): GraphQLError =>
  badUserInput(`"first" must be between 1 and ${atMost}. Take the following pages with "after".`);

export const badCharacter = (path: readonly string[]): GraphQLError =>
  badUserInput(`"${path.join('.')}" holds a character that no text can hold (NUL, or half of a character). Remove it.`);

export const longText = (atMost: number, path: readonly string[]): GraphQLError =>
  badUserInput(`"${path.join('.')}" is longer than ${atMost} characters. Ask for less.`);

export const badCursor = (): GraphQLError =>
  badUserInput('"after" is not a cursor of this list. Send pageInfo.endCursor of the page before, with the same orderBy, or leave it out.');

const QUERY_TOO_LARGE = 'QUERY_TOO_LARGE';
const tooLarge = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: QUERY_TOO_LARGE, http: { status: 400 } } });

export const queryTooLarge = (objects: number, depth: number): GraphQLError =>
  tooLarge(`This query could answer with more than ${objects} objects, or is nested deeper than ${depth} levels. Ask for less at a time.`);

export const queryTooSlow = (): GraphQLError => tooLarge('This query took too long. Ask for less at a time.');

/** Holds of what concerns a query as a whole: asking for its fields one by one would not mend it. */
export const refusesWhole = (error: unknown): boolean => error instanceof GraphQLError && error.extensions.code === QUERY_TOO_LARGE;
