import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses operations whose kind the schema does not have, such as a subscription; graphql-js would call that a failure of ours. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation)) context.reportError(new GraphQLError(`This API has no ${node.operation}s.`, { nodes: node }));
  },
});
