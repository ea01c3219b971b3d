import { type DocumentNode, type FragmentDefinitionNode, type GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { tooManyNodes } from './errors.js';
import { LIMITS, NODES_A_POINT, POINTS_OF_A_MUTATION } from './limits.js';
import { decidingVariables, nodesOf, type Variables } from './nodes.js';

/** What an operation asks for, before it is run. */
export interface Cost {
  readonly nodes: number;
  /** What it takes from the allowance of whoever sends it. */
  readonly points: number;
  /** Why it is not run at all. */
  readonly refusal: (() => GraphQLError) | undefined;
}

interface Known {
  readonly variables: readonly string[];
  readonly costs: Map<string, Cost>;
}

/** Clients choose page sizes: what is kept of them has a cap. */
const COSTS_A_DOCUMENT = 50;

/** Works out costs once for an operation and the variables that decide them: clients send the same documents again and again. */
export class Costs {
  private readonly known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(private readonly schema: GraphQLSchema) {}

  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Cost {
    const { variables: names, costs } = this.knownOf(document, operation);
    const key = names.map((name) => keyOf(variables[name])).join();
    const found = costs.get(key);
    if (found) return found;
    const cost = this.work(document, operation, variables);
    if (costs.size >= COSTS_A_DOCUMENT) costs.clear();
    costs.set(key, cost);
    return cost;
  }

  private knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
    const known = this.known.get(operation) ?? { variables: decidingVariables(fragmentsOf(document), operation), costs: new Map() };
    this.known.set(operation, known);
    return known;
  }

  private work(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Cost {
    const { nodes, terms } = nodesOf(this.schema, fragmentsOf(document), operation, variables);
    const least = operation.operation === 'mutation' ? POINTS_OF_A_MUTATION : 1;
    return {
      nodes,
      points: Math.max(least, Math.ceil(nodes / NODES_A_POINT)),
      refusal: nodes > LIMITS.nodes ? () => tooManyNodes(nodes, terms) : undefined,
    };
  }
}

/** Only numbers and truths decide; anything else is of the wrong type, and refused for that. */
const keyOf = (value: unknown): string => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value === null ? '-' : '');

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}
