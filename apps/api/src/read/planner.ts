import { type FieldNode, getNamedType, type GraphQLNamedType, type GraphQLObjectType, isObjectType, type SelectionSetNode } from 'graphql';
import { planConnection } from './connection.js';
import type { AnyField, AnyListField, FieldMap, FieldRead, ListField, OneField, Row, SharedFacts, TypeRead, WorkedField } from './fields.js';
import { queryTooLarge } from './errors.js';
import { type Planning, Position } from './position.js';
import { type Document, selectedFields } from './selection.js';
import { all, join, literal, raw, type Sql, sql } from './sql.js';
import { MARK, sharedMark, type Shape, type ThingsAt } from './works.js';

export type Registry = ReadonlyMap<string, TypeRead>;
export type SelectionSets = readonly (SelectionSetNode | undefined)[];

/** One SELECT in the making: the row whose columns are read, and the joins that to-one fields add behind it. */
export interface Scope {
  row: Row;
  joins: Sql[];
  /** How many of these rows one answer may hold, at most. */
  atMost: number;
  depth: number;
  /** It is gathered beside the answer, which does not lead to what is shared in here. */
  beside?: boolean;
}

/** The answer itself, as the name of what `beside` looks at. */
export const ANSWER = raw('answer');

const OBJECTS_AT_MOST = 200_000;
const DEPTH_AT_MOST = 15;
/** What a list that is never paged counts for in the size of an answer. */
const SHORT_LIST = 5;
/** What things that are named by what is worked out count for. */
const THINGS = 20;
/** What a count of a whole list counts for: its answer is short, but all rows are looked at. */
const COUNT = 1000;

export function refuseTooLarge(objects: number, depth = 0): void {
  if (objects > OBJECTS_AT_MOST || depth > DEPTH_AT_MOST) throw queryTooLarge(OBJECTS_AT_MOST, DEPTH_AT_MOST);
}

export function rowOf(alias: string): Row {
  return Object.assign((columnName: string) => raw(`${alias}.${columnName}`), { alias });
}

/** Turns what is asked of a type into one SQL expression that yields its JSON, in the shape of the response. */
export class Planner {
  constructor(
    readonly document: Document,
    readonly registry: Registry,
    readonly planning: Planning,
    /** The result is walked by graphql-js, which needs `__typename` on abstract types. */
    private readonly walked: boolean,
  ) {}

  read(typeName: string): TypeRead {
    const read = this.registry.get(typeName);
    if (!read) throw new Error(`No field map for type ${typeName}`);
    return read;
  }

  objectType(typeName: string): GraphQLObjectType {
    const type = this.document.schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is not an object type of the schema`);
    return type;
  }

  newRow(): Row {
    return rowOf(this.planning.alias());
  }

  /** A scope one level down; refuses answers that could hold too much. */
  inside(scope: Scope, row: Row, times: number): Scope {
    const atMost = scope.atMost * times;
    const depth = scope.depth + 1;
    this.planning.objects += atMost;
    refuseTooLarge(this.planning.objects, depth);
    return { ...scope, row, joins: [], atMost, depth };
  }

  /** A count of a whole list, for each row of the scope. */
  count(scope: Scope): void {
    this.planning.objects += Math.max(COUNT, scope.atMost);
    refuseTooLarge(this.planning.objects);
  }

  position(type: GraphQLObjectType, node: FieldNode): Position {
    const field = type.getFields()[node.name.value]!;
    if (field.args.length === 0) return new Position(this.planning, null);
    return new Position(this.planning, this.planning.slots.push({ field, node }) - 1);
  }

  /** The JSON object of the selected fields of a row. */
  object(type: GraphQLObjectType, fields: FieldMap, scope: Scope, sets: SelectionSets, abstract = false): Sql {
    const members: Sql[] = [];
    const selected = selectedFields(this.document, this.planning, type, sets);
    if (abstract && this.walked) members.push(sql`'__typename' VALUE ${literal(type.name)}`);
    for (const [key, nodes] of selected) {
      const name = nodes[0]!.name.value;
      if (name === '__typename') {
        if (!(abstract && this.walked && key === '__typename')) members.push(sql`${literal(key)} VALUE ${literal(type.name)}`);
        continue;
      }
      const field = fields[name];
      if (!field) throw new Error(`No field map for ${type.name}.${name}`);
      members.push(sql`${literal(key)} VALUE ${this.field(field, type, nodes, scope)}`);
    }
    return members.length === 0 ? raw(`'{}'::json`) : sql`JSON_OBJECT(${members})`;
  }

  field(field: FieldRead, parent: GraphQLObjectType, nodes: FieldNode[], scope: Scope): Sql {
    const at = this.position(parent, nodes[0]!);
    const sets = nodes.map((node) => node.selectionSet);
    const named = getNamedType(parent.getFields()[nodes[0]!.name.value]!.type);
    switch (field.kind) {
      case 'value':
        return field.value(scope.row, at);
      case 'worked':
        return this.worked(field, named, scope, sets, at);
      case 'object': {
        const value = this.object(this.objectType(named.name), { ...this.registry.get(named.name)?.fields, ...field.fields }, scope, sets);
        return field.present ? sql`CASE WHEN ${field.present(scope.row, at)} THEN ${value} END` : value;
      }
      case 'one':
        return field.root ? this.lookUp(field, scope, sets, at) : this.joined(field, scope, sets, at);
      case 'list':
        return this.list(field, scope, sets, at);
      case 'any':
        return this.any(field, scope, sets, at);
      case 'anyList':
        return this.anyList(field, scope, sets);
      case 'connection':
        return planConnection(this, field, this.objectType(named.name), scope, sets, at);
    }
  }

  /** The facts in the place of what is worked out of them (works.ts), with the things that it may name. */
  private worked({ facts, work, things = {}, weight = 0, shared }: WorkedField, type: GraphQLNamedType, scope: Scope, sets: SelectionSets, at: Position, abstract = false): Sql {
    this.inside(scope, scope.row, weight);
    const owner = shared ? this.newRow() : scope.row;
    const elsewhere = shared && !scope.beside;
    const around: Scope = elsewhere ? { ...scope, beside: true } : scope;
    const pools: Sql[] = [];
    const shape = isObjectType(type) ? this.shape(type, sets, (name, inner) => {
      const which = things[name];
      return which && { at: pools.push(this.things(name, (target) => which(owner, target, at), around, inner, at)) - 1 };
    }, abstract && this.walked) : null;
    const found = sql`json_build_array(${pools})`;
    const from = elsewhere ? { facts: this.sharedFacts(shared.of), things: this.planning.beside.length } : null;
    const number = this.planning.works.push({ work, slot: at.slot, shape, shared: from }) - 1;
    const mark = sql`${literal(MARK)}, ${raw(String(number))}, 'facts'`;
    const own = facts(scope.row, at);
    if (!shared) return sql`json_build_object(${mark}, ${own}, 'things', ${found})`;
    const key = shared.key(scope.row, at);
    if (!from) return sql`(SELECT json_build_object(${mark}, json_build_object('own', ${own}, 'shared', ${shared.of.facts(owner, at)}), 'things', ${found}) FROM ${raw(`${shared.of.table} ${owner.alias}`)} WHERE ${owner('id')} = ${key})`;
    this.planning.beside.push(byOwner(shared.of, owner, found, from.facts));
    return sql`json_build_object(${mark}, ${own}, ${literal(sharedMark(from.facts))}, ${key})`;
  }

  /** Where facts that rows share stand beside the answer: once, whoever asks for them. */
  private sharedFacts(of: SharedFacts): number {
    const { shared, beside } = this.planning;
    const known = shared.get(of);
    if (known !== undefined) return known;
    const owner = this.newRow();
    const number = beside.length;
    shared.set(of, number);
    beside.push(byOwner(of, owner, of.facts(owner, new Position(this.planning, null)), number));
    return number;
  }

  private shape(type: GraphQLObjectType, sets: SelectionSets, thingsOf: (type: string, sets: SelectionSets) => ThingsAt | undefined, named = false): Shape {
    const keys = [...selectedFields(this.document, this.planning, type, sets)].map(([key, nodes]): Shape['keys'][number] => {
      const name = nodes[0]!.name.value;
      const inner = name === '__typename' ? undefined : getNamedType(type.getFields()[name]!.type);
      if (!isObjectType(inner)) return [key, name, null];
      const asked = nodes.map((node) => node.selectionSet);
      return [key, name, thingsOf(inner.name, asked) ?? this.shape(inner, asked, thingsOf)];
    });
    return { typeName: type.name, keys: named ? [...keys, ['__typename', '__typename', null]] : keys };
  }

  /** Things of one type, as one object: each under its id, and those that the viewer may not read left out. */
  things(type: string, on: (target: Row) => Sql, scope: Scope, sets: SelectionSets, at: Position, times = THINGS): Sql {
    const read = this.read(type);
    const inner = this.inside(scope, this.newRow(), times);
    const value = this.object(this.objectType(type), read.fields, inner, sets);
    const condition = all([on(inner.row), read.visible?.(inner.row, at)]);
    return sql`(SELECT json_object_agg(${inner.row('id')}, ${value}) FROM ${raw(`${read.table} ${inner.row.alias}`)}${join(inner.joins, '')} WHERE ${condition})`;
  }

  private joined(field: OneField, scope: Scope, sets: SelectionSets, at: Position): Sql {
    const read = this.read(field.type);
    const target = this.newRow();
    const condition = all([field.on(scope.row, target, at), read.visible?.(target, at)]);
    scope.joins.push(sql` LEFT JOIN ${raw(read.table)} ${raw(target.alias)} ON ${condition}`);
    const inner: Scope = { ...this.inside(scope, target, 1), joins: scope.joins };
    const value = this.object(this.objectType(field.type), read.fields, inner, sets);
    return sql`CASE WHEN ${target(read.key ?? 'id')} IS NOT NULL THEN ${value} END`;
  }

  private lookUp(field: OneField, scope: Scope, sets: SelectionSets, at: Position): Sql {
    return this.rowOfType(field.type, scope, sets, at, (target) => field.on(scope.row, target, at));
  }

  private rowOfType(type: string, scope: Scope, sets: SelectionSets, at: Position, on: (row: Row) => Sql, { abstract = false, filtered = false } = {}): Sql {
    const read = this.read(type);
    const inner = this.inside(scope, this.newRow(), 1);
    const value = this.object(this.objectType(type), read.fields, inner, sets, abstract);
    const condition = all([on(inner.row), filtered ? undefined : read.visible?.(inner.row, at)]);
    return sql`(SELECT ${value} FROM ${raw(`${read.table} ${inner.row.alias}`)}${join(inner.joins, '')} WHERE ${condition})`;
  }

  /** The thing of one type that an id names. */
  private thing(type: string, id: Sql, scope: Scope, sets: SelectionSets, at: Position, filtered = false): Sql {
    const { worked, table, visible } = this.read(type);
    if (!worked) return this.rowOfType(type, scope, sets, at, (target) => sql`${target('id')} = ${id}`, { abstract: true, filtered });
    const inner = this.inside(scope, this.newRow(), 1);
    const value = this.worked(worked.field(id), this.objectType(type), inner, sets, at, true);
    return sql`(SELECT ${value} FROM ${raw(`${table} ${inner.row.alias}`)} WHERE ${all([sql`${inner.row('id')} = ${worked.rowId(id)}`, visible?.(inner.row, at)])})`;
  }

  private list(field: ListField, scope: Scope, sets: SelectionSets, at: Position): Sql {
    const read = this.read(field.type);
    const inner = this.inside(scope, this.newRow(), SHORT_LIST);
    const value = this.object(this.objectType(field.type), read.fields, inner, sets);
    const source = field.from ? field.from(scope.row, at) : raw(read.table);
    const condition = all([field.on(scope.row, inner.row, at), read.visible?.(inner.row, at)]);
    return sql`(SELECT coalesce(json_agg(${value} ORDER BY ${field.orderBy(inner.row, scope.row)}), '[]'::json) FROM ${source} ${raw(
      inner.row.alias,
    )}${join(inner.joins, '')} WHERE ${condition})`;
  }

  /**
   * The thing that `id` names, of whichever type its prefix says; null where the viewer may not read it.
   * `filtered`: ids are only of things that the viewer may read, so that nothing is asked twice.
   */
  anyOf(types: Readonly<Record<string, string>>, id: Sql, scope: Scope, sets: SelectionSets, at: Position, { filtered = false } = {}): Sql {
    const branches = Object.entries(types).map(
      ([prefix, type]) =>
        sql`WHEN starts_with(${id}, ${literal(`${prefix}_`)}) THEN ${this.thing(type, id, scope, sets, at, filtered)}`,
    );
    return sql`CASE ${join(branches, ' ')} END`;
  }

  private any(field: AnyField, scope: Scope, sets: SelectionSets, at: Position): Sql {
    if (!field.idArgument) return this.anyOf(field.types, field.id(scope.row, at), scope, sets, at);
    const name = field.idArgument;
    const prefix = at.decide((args) => {
      const found = String(args[name]).split('_')[0]!;
      return Object.hasOwn(field.types, found) ? found : null;
    });
    if (prefix === null) return raw('NULL::json');
    return this.thing(field.types[prefix]!, field.id(scope.row, at), scope, sets, at);
  }

  private anyList(field: AnyListField, scope: Scope, sets: SelectionSets): Sql {
    const inner = this.inside(scope, this.newRow(), SHORT_LIST);
    const node = this.anyOf(field.types, field.id(inner.row), inner, sets, new Position(this.planning, null));
    const rows = sql`SELECT ${node} AS node, row_number() OVER (ORDER BY ${field.orderBy(inner.row)}) AS n FROM ${field.from(
      scope.row,
    )} ${raw(inner.row.alias)} WHERE ${field.on(scope.row, inner.row)}`;
    const outer = this.planning.alias();
    return sql`(SELECT coalesce(json_agg(${raw(outer)}.node ORDER BY ${raw(outer)}.n), '[]'::json) FROM (${rows}) ${raw(
      outer,
    )} WHERE ${raw(outer)}.node IS NOT NULL)`;
  }
}

/** What is gathered for each row that the answer leads to, under its id. */
const byOwner = ({ table }: SharedFacts, owner: Row, gathered: Sql, number: number): Sql =>
  sql`(SELECT json_object_agg(${owner('id')}, ${gathered}) FROM ${raw(`${table} ${owner.alias}`)}
    WHERE ${owner('id')} IN (SELECT led[1] FROM regexp_matches(${ANSWER}.text, ${literal(`"${sharedMark(number)}" : "(\\w+)"`)}, 'g') led))`;
