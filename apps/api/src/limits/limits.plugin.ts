import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { Allowances, Left } from './allowance.js';
import { type Cost, Costs } from './cost.js';
import { LIMITS } from './limits.js';

/** Refuses operations that ask for too much, or come too often, before `inner` begins to answer them; every answer says what it cost. */
export function limited(schema: GraphQLSchema, allowances: Allowances, inner: ApolloServerPlugin<Context>): ApolloServerPlugin<Context> {
  const costs = new Costs(schema);
  return {
    requestDidStart: async (started) => {
      const answering = await inner.requestDidStart?.(started);
      let cost: Cost | undefined;
      let left: Left | null = null;
      return {
        ...answering,
        didResolveOperation: async (request) => {
          const { document, operation, contextValue } = request;
          // A document without the operation that the request names has none here, whatever the types say.
          if (!operation) return;
          cost = costs.of(document, operation, request.request.variables ?? {});
          if (cost.refusal) throw cost.refusal();
          left = await allowances.take(contextValue.spender, cost.points);
          await answering?.didResolveOperation?.(request);
        },
        willSendResponse: async ({ response: { body } }) => {
          if (!cost || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: reported(cost, left) };
        },
      };
    },
  };
}

/** `extensions.cost`, described in docs/limits.md. */
const reported = ({ nodes, points }: Cost, left: Left | null): object => ({
  nodes,
  nodesAtMost: LIMITS.nodes,
  requested: points,
  remaining: left?.remaining ?? null,
  resetAt: left?.resetAt.toISOString() ?? null,
});
