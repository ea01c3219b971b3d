import type { Viewer } from '../auth/viewer.js';
import type { KeyType } from './cursor.js';
import type { Position } from './position.js';
import type { Arguments } from './run.js';
import { type Sql, sql } from './sql.js';

/** A table in the statement under the name it has there. */
export interface Row {
  (column: string): Sql;
  readonly alias: string;
}

export type Expression = (row: Row, at: Position) => Sql;

/** A scalar, from a column or an SQL expression. */
export interface ValueField {
  kind: 'value';
  value: Expression;
}

/**
 * What a pure function of the domain works out of facts that the statement gathers: objects, or a scalar. An object holds
 * plain values, objects of the same kind, and things by their ids. An answer that holds one is not passed through as text.
 */
export interface WorkedField {
  kind: 'worked';
  /** A JSON value. */
  facts: Expression;
  /** Facts and arguments are what `worked` says they are: the statement and the schema see to it. */
  work: (facts: never, args: never, viewer: Viewer) => unknown;
  /** Things that what is worked out names by id: of each type, which ones that can be. They are read by the same statement. */
  things?: Readonly<Record<string, (row: Row, target: Row, at: Position) => Sql>>;
  /** What gathering the facts counts for in the size of an answer; nothing where they are those of the row. */
  weight?: number;
  /** Facts that many rows have in common; `work` is given `{ own, shared }`, and `things` are those of the row that has them. */
  shared?: { of: SharedFacts; key: Expression };
}

/** Facts of a row that others lead to, as the dates of a month do: gathered once a statement for each row, however many lead there. */
export interface SharedFacts {
  table: string;
  facts: Expression;
}

/** An object whose fields stand in the same row, its own before those of the field map of its type; null where `present` does not hold. */
export interface ObjectField {
  kind: 'object';
  fields: FieldMap;
  present?: Expression;
}

/** The one row that a key leads to; null where there is none, or the viewer may not read it. */
export interface OneField {
  kind: 'one';
  type: string;
  on: (row: Row, target: Row, at: Position) => Sql;
  /** There is no row to join on (root fields): look it up by a subquery. */
  root?: boolean;
}

/** A short list that is never paged (terms, rooms, parties). */
export interface ListField {
  kind: 'list';
  type: string;
  /** What stands behind FROM instead of the type's table; its columns are read through the target row. */
  from?: (row: Row, at: Position) => Sql;
  on: (row: Row, target: Row, at: Position) => Sql;
  orderBy: (target: Row, row: Row) => Sql;
}

/** One thing of several types; the prefix of its id says which. */
export interface AnyField {
  kind: 'any';
  types: Readonly<Record<string, string>>;
  id: Expression;
  /** The id is an argument: plan only for the type that its prefix names. */
  idArgument?: string;
}

/** A list of things of several types; what the viewer may not read is left out. */
export interface AnyListField {
  kind: 'anyList';
  types: Readonly<Record<string, string>>;
  from: (row: Row) => Sql;
  on: (row: Row, target: Row) => Sql;
  id: (target: Row) => Sql;
  orderBy: (target: Row) => Sql;
}

/** How a connection is sorted: keys are never null, and the id is added as the last one. */
export interface Order {
  keys: readonly { value: Expression; type: KeyType }[];
  descending?: boolean;
}

export type Filter = (target: Row, value: (cast: string) => Sql, at: Position) => Sql;

/**
 * For a list of which little may match: a page is looked for among the next `within` rows, and where these do not fill it, among `rows`: a SELECT of all that
 * can match, which an index finds. Undefined where the order of the list finds them soon.
 */
export interface RareRows {
  within: number;
  rows: (row: Row | null, at: Position) => Sql | undefined;
}

/** Rows of several types as one list: a SELECT for each, of what the viewer may read of it. */
export interface UnionSource {
  /** What is looked for, the closest first: each is read only as far as the ones before it leave room. */
  tiers: readonly Expression[];
  /** Columns that orders use, beside `id`. */
  columns: Readonly<Record<string, Expression>>;
  /** How many rows one type contributes, so that what matches very often costs no more than this. */
  atMost: number;
}

/** A Relay connection with keyset pages. */
export interface ConnectionField {
  kind: 'connection';
  /** Name of the type, or of several types by the prefix of `id`. */
  type: string | Readonly<Record<string, string>>;
  source?: (row: Row | null, at: Position) => Sql;
  /** Where there are several types: what is taken from the table of each. */
  union?: UnionSource;
  on?: (row: Row, target: Row, at: Position) => Sql;
  rare?: RareRows;
  filters?: Readonly<Record<string, Filter>>;
  orders: Readonly<Record<string, Order>>;
  defaultOrder: string;
  /** Fields of the edge, about the pairing and not about the node. */
  edge?: FieldMap;
  facets?: Readonly<Record<string, FacetField>>;
}

/** Counts for one filter, over what all the other filters leave. */
export interface FacetField {
  kind: 'facet';
  /** Filter that this facet ignores. */
  filter: string;
  type: string;
  /** SELECT … AS key, count(*) AS count … GROUP BY 1, given the ids that are counted. */
  counts: (ids: Sql, at: Position) => Sql;
}

export type FieldRead = ValueField | WorkedField | ObjectField | OneField | ListField | AnyField | AnyListField | ConnectionField;
export type FieldMap = Readonly<Record<string, FieldRead>>;

/** What the read path knows of a GraphQL type. */
export interface TypeRead {
  name: string;
  table: string;
  /** What the ids of this type start with, where it has ids. */
  prefix?: string;
  /** A column that is never null where there is a row. */
  key?: string;
  /** Which rows the viewer may read. */
  visible?: (row: Row, at: Position) => Sql;
  /** Things of this type stand in no table: one is worked out of the row of `table` that its id leads to. */
  worked?: { rowId: (id: Sql) => Sql; field: (id: Sql) => WorkedField };
  fields: FieldMap;
}

/** Fields that another module adds to a type, because it holds the foreign key. */
export interface TypeExtension {
  extends: string;
  fields: FieldMap;
}

export const extend = (type: string, fields: FieldMap): TypeExtension => ({ extends: type, fields });

/** The field map of one type; the compiler asks for every field of the API type `T`. */
export function readType<T>(
  name: string,
  table: string,
  map: { prefix?: string; key?: string; visible?: TypeRead['visible']; fields: { readonly [Key in keyof Required<T>]: FieldRead } },
): TypeRead {
  return { name, table, ...map };
}

export const value = (expression: Expression): ValueField => ({ kind: 'value', value: expression });
export const worked = <Facts, Args extends object = Arguments>(
  facts: Expression,
  work: (facts: Facts, args: Args, viewer: Viewer) => unknown,
  rest: Pick<WorkedField, 'things' | 'weight'> = {},
): WorkedField => ({ kind: 'worked', facts, work, ...rest });
export const column = (name: string): ValueField => value((row) => row(name));
export const object = <T>(
  fields: { readonly [Key in keyof Required<T>]: FieldRead },
  present?: Expression,
): ObjectField => ({ kind: 'object', fields, present });
export const one = (type: string, on: OneField['on']): OneField => ({ kind: 'one', type, on });
/** The row that a foreign key names. */
export const reference = (type: string, key: string, targetKey = 'id'): OneField =>
  one(type, (row, target) => sql`${target(targetKey)} = ${row(key)}`);
export const list = (type: string, rest: Omit<ListField, 'kind' | 'type'>): ListField => ({ kind: 'list', type, ...rest });
export const connection = (type: ConnectionField['type'], rest: Omit<ConnectionField, 'kind' | 'type'>): ConnectionField => ({
  kind: 'connection',
  type,
  ...rest,
});
export const facet = (rest: Omit<FacetField, 'kind'>): FacetField => ({ kind: 'facet', ...rest });
