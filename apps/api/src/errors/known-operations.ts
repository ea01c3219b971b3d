import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses subscriptions that come as ordinary requests, which graphql-js would answer like a query, once. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === 'subscription') context.reportError(new GraphQLError('Subscriptions are answered as a stream: send this with "Accept: text/event-stream" (docs/live.md).', { nodes: node }));
  },
});
