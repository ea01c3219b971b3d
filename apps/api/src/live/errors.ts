import { GraphQLError } from 'graphql';

const refusal = (code: string, status: number, message: string): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status } } });

/** Code of a stream that is one too many. */
export const TOO_MANY_STREAMS = 'TOO_MANY_STREAMS';

export const tooManyStreams = (most: number, whose: 'account' | 'key' | 'address'): GraphQLError =>
  refusal(TOO_MANY_STREAMS, 429, `This ${whose} has ${most} live streams open, which is as many as there may be. Close one first: each tab with a board has two.`);

/** Live updates have no connection to the database at this moment. */
export const liveUnavailable = (): GraphQLError => refusal('LIVE_UNAVAILABLE', 503, 'Live updates are not available at this moment. Try again in some seconds.');

export const onlySubscriptions = (): GraphQLError =>
  refusal('BAD_REQUEST', 400, 'Only subscriptions are answered as text/event-stream. Send queries and mutations with "Accept: application/json".');

export const streamTooLarge = (nodes: number, most: number): GraphQLError =>
  refusal('QUERY_TOO_LARGE', 400, `Each message of this subscription could hold ${nodes} nodes; at most ${most} are accepted. Ask for less, and read the rest by a query.`);
