import { once } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { createHandler, type OperationContext } from 'graphql-sse';
import { keyOf } from '../auth/request-viewer.js';
import type { Viewer } from '../auth/viewer.js';
import type { Context } from '../context.js';
import type { Allowances } from '../limits/allowance.js';
import { Costs } from '../limits/cost.js';
import { networkOf } from '../limits/spender.js';
import type { Live } from './live.js';
import { Stream } from './stream.js';
import { readSubscription } from './subscription.js';

const EVENT_STREAM = 'text/event-stream';
/** Bytes that may wait for a slow connection before the next message is made. */
const BEHIND_AT_MOST = 64 * 1024;
/** A sign of life, of three bytes: whoever hears nothing for longer knows that the line is gone. Those of graphql-sse are twelve seconds apart. */
const BEAT_EVERY = 1000;
const BEAT = ':\n\n';

interface Options {
  schema: GraphQLSchema;
  /** Words and signs of a document. */
  tokens: number;
  rules: readonly ValidationRule[];
  allowances: Allowances;
  live: Live;
  contextOf(request: FastifyRequest): Promise<Context>;
  viewerOf(request: FastifyRequest): Promise<Viewer>;
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/** Whether a request wants a stream. Clients that would take JSON as well get JSON. */
export const wantsStream = ({ headers: { accept = '' } }: FastifyRequest): boolean => accept.includes(EVENT_STREAM) && !accept.includes('json');

/** Answers subscriptions as server-sent events, each on a connection of its own (graphql-sse, distinct connections). */
export function streamHandler({ schema, tokens, rules, allowances, live, contextOf, viewerOf, format }: Options): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const costs = new Costs(schema);
  const open = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const context = await contextOf(request);
    const stream = new Stream(context.viewer, networkOf(request.ip), keyOf(request) ?? request.headers.cookie ?? '', () => viewerOf(request), reply.raw);
    live.streams.add(stream);
    reply.raw.once('close', () => live.streams.remove(stream));
    // They may have left while they were looked up.
    if (reply.raw.destroyed) live.streams.remove(stream);
    return { ...context, live: { ...live, stream }, get viewer() { return stream.viewer; } };
  };
  const handle = createHandler<FastifyRequest, { reply: FastifyReply }, Context & OperationContext>({
    authenticate: () => null,
    onSubscribe: async ({ raw, context: { reply } }, params) => {
      try {
        const { document, variables, points } = readSubscription({ schema, costs, tokens, rules }, params);
        const contextValue = await open(raw, reply);
        await allowances.take(contextValue.spender, points);
        return { schema, document, operationName: params.operationName, variableValues: variables, contextValue: contextValue as Context & OperationContext };
      } catch (error) {
        // The library knows an answer by its data; what leaves has none.
        return { data: null, errors: error instanceof AggregateError ? (error.errors as GraphQLError[]) : [asGraphQL(error)] };
      }
    },
    onNext: async (_context, { context: { reply } }, result) => {
      // Who reads slowly is told less often, and nothing piles up.
      if (reply.raw.writableLength > BEHIND_AT_MOST) await Promise.race([once(reply.raw, 'drain'), once(reply.raw, 'close')]);
      if (!('errors' in result) || !result.errors) return undefined;
      const { data, ...rest } = result as ExecutionResult;
      return { ...(data ? { data } : {}), ...rest, errors: result.errors.map((error) => format(asGraphQL(error).toJSON(), error) as GraphQLError) };
    },
  });
  return async (request, reply) => {
    if (live.streams.closed) return void (await reply.status(503).header('retry-after', '1').send({ code: 'LIVE_UNAVAILABLE', message: 'This server is about to stop. Connect again.' }));
    reply.hijack();
    const header = (name: string): string | undefined => (name === 'accept' ? EVENT_STREAM : request.headers[name]?.toString());
    const [body, init] = await handle({ method: request.method, url: request.url, headers: { get: header }, body: request.body as Record<string, unknown> | null, raw: request, context: { reply } });
    const { 'content-encoding': _, ...headers } = init.headers ?? {};
    // Proxies must neither gather nor compress what comes bit by bit.
    const streaming = typeof body === 'object' && body !== null ? { 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' } : {};
    reply.raw.writeHead(init.status, { ...(reply.getHeaders() as Record<string, string>), ...headers, ...streaming });
    if (typeof body === 'string' || body === null) return void reply.raw.end(body ?? undefined);
    await send(body, reply);
  };
}

async function send(body: AsyncGenerator<string, void, undefined>, { raw }: FastifyReply): Promise<void> {
  const leave = (): void => void body.return(undefined);
  raw.once('close', leave);
  // What waits for a slow line says enough by itself.
  const beating = setInterval(() => raw.writable && raw.writableLength === 0 && raw.write(BEAT), BEAT_EVERY);
  try {
    for await (const text of body) {
      if (!raw.writable) break;
      raw.write(text);
    }
  } finally {
    clearInterval(beating);
    raw.off('close', leave);
    raw.end();
  }
}

const asGraphQL = (error: unknown): GraphQLError => (error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }));
