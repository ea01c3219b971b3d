import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Term } from './errors.js';
import { SHORT_LIST } from './limits.js';

export type Variables = Readonly<Record<string, unknown>>;

interface Nodes {
  readonly nodes: number;
  readonly terms: readonly Term[];
}

/** A field that is asked for, with all places that ask for it. */
interface Asked {
  typeName: string;
  nodes: FieldNode[];
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Rows that the answer to a valid operation could hold at most: the product of `first` along each path, summed. */
export function nodesOf(schema: GraphQLSchema, fragments: Fragments, operation: OperationDefinitionNode, variables: Variables): Nodes {
  const counting = new Counting(schema, fragments, operation, variables);
  counting.below([operation.selectionSet], schema.getRootType(operation.operation)!.name, 1, [], null);
  return counting;
}

/** Names of the variables on which the number depends. */
export function decidingVariables(fragments: Fragments, operation: OperationDefinitionNode): string[] {
  const names = new Set<string>();
  const note = (value: ValueNode | undefined): void => {
    if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  const look = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      for (const directive of selection.directives ?? []) for (const argument of directive.arguments ?? []) note(argument.value);
      if (selection.kind === Kind.FIELD) note(selection.arguments?.find(({ name }) => name.value === 'first')?.value);
      if (selection.kind !== Kind.FRAGMENT_SPREAD) look(selection.selectionSet);
    }
  };
  look(operation.selectionSet);
  for (const fragment of Object.values(fragments)) look(fragment.selectionSet);
  return [...names];
}

class Counting implements Nodes {
  nodes = 0;
  readonly terms: Term[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Variables,
  ) {}

  /** Counts what is asked of each of `times` objects; `page` is the length of the page where they are connections. */
  below(sets: readonly (SelectionSetNode | undefined)[], typeName: string, times: number, factors: readonly string[], page: string | null): void {
    for (const { typeName: parent, nodes } of this.asked(sets, typeName).values()) this.field(parent, nodes, times, factors, page);
  }

  private field(parent: string, nodes: readonly FieldNode[], times: number, factors: readonly string[], page: string | null): void {
    const [node] = nodes as readonly [FieldNode];
    const name = node.name.value;
    const type = this.schema.getType(parent);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    // Introspection, which graphql-js itself keeps from going in circles.
    if (!field) return;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return;
    const sets = nodes.map((each) => each.selectionSet);
    if (isObjectType(named) && 'pageInfo' in named.getFields()) {
      const first = this.first(node);
      this.below(sets, named.name, times, factors, `${first} ${name}`);
    } else if (isListType(getNullableType(field.type))) {
      const paged = page !== null && (name === 'nodes' || name === 'edges');
      const rows = paged ? page : `${SHORT_LIST} ${name}`;
      const product = times * Number.parseInt(rows, 10);
      const along = [...factors, rows];
      if (paged || this.isNode(named)) {
        this.nodes += product;
        this.terms.push({ nodes: product, factors: along });
      }
      this.below(sets, named.name, product, along, null);
    } else {
      this.below(sets, named.name, times, factors, null);
    }
  }

  /** Terms, opening hours and the like are part of the thing that has them. */
  private isNode(type: GraphQLCompositeType): boolean {
    const node = this.schema.getType('Node');
    return isAbstractType(type) || (isObjectType(type) && isInterfaceType(node) && this.schema.isSubType(node, type));
  }

  /** Fields by type and response key, so that what several fragments ask for is counted once. */
  private asked(sets: readonly (SelectionSetNode | undefined)[], typeName: string, found: Map<string, Asked> = new Map(), visited: Set<string> = new Set()): Map<string, Asked> {
    for (const set of sets) {
      for (const selection of set?.selections ?? []) {
        if (selection.directives?.some(({ name, arguments: args }) => this.value(args?.[0]?.value) === (name.value === 'skip'))) continue;
        if (selection.kind === Kind.FIELD) {
          const key = `${typeName} ${selection.alias?.value ?? selection.name.value}`;
          const asked = found.get(key);
          if (asked) asked.nodes.push(selection);
          else found.set(key, { typeName, nodes: [selection] });
          continue;
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          if (visited.has(selection.name.value)) continue;
          visited.add(selection.name.value);
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments[selection.name.value]! : selection;
        this.asked([fragment.selectionSet], fragment.typeCondition?.name.value ?? typeName, found, visited);
      }
    }
    return found;
  }

  /** Length of a page; what is no such length is refused where the list is read. */
  private first(node: FieldNode): number {
    const first = this.value(node.arguments?.find(({ name }) => name.value === 'first')?.value);
    return typeof first === 'number' && first >= 1 && first <= 500 ? first : 1;
  }

  private value(node: ValueNode | undefined): unknown {
    if (node?.kind === Kind.INT) return Number(node.value);
    if (node?.kind === Kind.BOOLEAN) return node.value;
    if (node?.kind !== Kind.VARIABLE) return undefined;
    const given = this.variables[node.name.value];
    if (given !== undefined) return given;
    return this.value(this.operation.variableDefinitions?.find(({ variable }) => variable.name.value === node.name.value)?.defaultValue);
  }
}
