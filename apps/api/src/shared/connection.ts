import { ArgsType, type ClassType, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything with an id; `node(id:)` finds it again.', autoRegisterImplementations: false })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, globally unique, starts with its type, sorts by creation.' })
  id!: string;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'There are more after this page.' })
  hasNextPage!: boolean;
  @Field({ description: 'This page was asked for with `after`.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null where the page is empty.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row, to send as `after`; null where the page is empty.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many rows at most: 1 to 500. Otherwise the code is BAD_USER_INPUT.' })
  first!: number;
  @Field(() => String, { nullable: true, description: '`pageInfo.endCursor` of the page before, with the same `orderBy`.' })
  after?: string | null;
}

/** An edge class: a row of a connection with its cursor. Subclass it to state facts about the pairing. */
export function edgeOf<T extends object>(name: string, node: () => ClassType<T>): ClassType<{ cursor: string; node: T }> {
  @ObjectType(name, { description: 'A row of the list with its cursor.' })
  class Edge {
    @Field({ description: 'The place of this row in this order.' })
    cursor!: string;
    @Field(() => node(), { description: 'The row itself.' })
    node!: T;
  }
  return Edge;
}

export interface Connection<T> {
  totalCount: number;
  pageInfo: PageInfo;
  edges: { cursor: string; node: T }[];
  nodes: T[];
}

interface ConnectionParts {
  /** An edge class of its own, where the pairing has facts. */
  edge?: ClassType<object>;
  /** A class with one list of counts a filter. */
  facets?: ClassType<object>;
}

/** A Relay connection class for a node type, with the `nodes` shortcut. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>, parts: ConnectionParts = {}): ClassType<Connection<T>> {
  const edge = parts.edge ?? edgeOf(`${name}Edge`, node);
  @ObjectType(`${name}Connection`, { description: 'A list in pages; see https://relay.dev/graphql/connections.htm.' })
  class ConnectionClass {
    @Field(() => Int, { description: 'How many rows all pages hold together; counted only when asked for.' })
    totalCount!: number;
    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;
    @Field(() => [edge], { description: 'The rows with their cursors.' })
    edges!: { cursor: string; node: T }[];
    @Field(() => [node()], { description: 'The rows, without cursors.' })
    nodes!: T[];
  }
  const { facets } = parts;
  if (facets) {
    Field(() => facets, { description: 'Counts for a filter column; worked out only when asked for.' })(ConnectionClass.prototype, 'facets');
  }
  return ConnectionClass;
}

/** The body of fields that the read path answers: their resolver is taken away when the schema is built. */
export function planned(): never {
  throw new Error('This field is answered by the read path; the schema was not built by buildApiSchema()');
}
