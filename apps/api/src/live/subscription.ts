import { type DocumentNode, getOperationAST, getVariableValues, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate, type ValidationRule } from 'graphql';
import type { RequestParams } from 'graphql-sse';
import type { Costs } from '../limits/cost.js';
import { POINTS_OF_A_MUTATION, STREAMS } from '../limits/limits.js';
import { onlySubscriptions, streamTooLarge } from './errors.js';

/** A subscription that may be run. */
export interface Subscription {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  /** What it takes from the allowance of whoever opens it. */
  readonly points: number;
}

interface Rules {
  readonly schema: GraphQLSchema;
  readonly costs: Costs;
  readonly tokens: number;
  readonly rules: readonly ValidationRule[];
}

/** Codes as Apollo gives them to queries. */
const coded = (code: string, error: unknown): GraphQLError => {
  const { message, nodes, source, positions, extensions } = error as GraphQLError;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
};

/**
 * Reads what is asked for, by the rules of any other request.
 * @throws all that is wrong with it
 */
export function readSubscription({ schema, costs, tokens, rules }: Rules, { query, operationName, variables }: RequestParams): Subscription {
  const document = parsed(query, tokens);
  const wrong = validate(schema, document, [...specifiedRules, ...rules]);
  if (wrong.length > 0) throw new AggregateError(wrong.map((error) => coded('GRAPHQL_VALIDATION_FAILED', error)));
  const operation = getOperationAST(document, operationName);
  if (!operation) throw coded('OPERATION_RESOLUTION_FAILURE', new GraphQLError('Say by "operationName" which operation of the document is meant.'));
  if (operation.operation !== 'subscription') throw onlySubscriptions();
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 10 });
  if (errors) throw new AggregateError(errors.map((error) => coded('BAD_USER_INPUT', error)));
  const cost = costs.of(document, operation, variables ?? {});
  if (cost.nodes > STREAMS.nodes) throw streamTooLarge(cost.nodes, STREAMS.nodes);
  return { document, variables: variables ?? {}, points: Math.max(POINTS_OF_A_MUTATION, cost.points) };
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw coded('GRAPHQL_PARSE_FAILED', error);
  }
}
