import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { decodeCursor } from './cursor.js';
import { badFirst } from './errors.js';
import type { ConnectionField, FacetField, Order, Row, UnionSource } from './fields.js';
import { type Planner, type Scope, type SelectionSets } from './planner.js';
import { Position } from './position.js';
import { selectedFields } from './selection.js';
import { all, join, literal, raw, type Sql, sql } from './sql.js';

export const FIRST_AT_MOST = 500;

/** Plans one connection: a page found by its key first, relations joined to that page only, counts where asked for. */
export function planConnection(
  planner: Planner,
  field: ConnectionField,
  type: GraphQLObjectType,
  scope: Scope,
  sets: SelectionSets,
  at: Position,
): Sql {
  return new ConnectionPlan(planner, field, type, scope, at).json(sets);
}

class ConnectionPlan {
  private readonly first: number;
  private readonly order: Order;
  /** Columns of the page's rows that the outer SELECT aggregates. */
  private readonly columns: Sql[] = [];
  private readonly page: Scope;
  private needsLast = false;

  constructor(
    private readonly planner: Planner,
    private readonly field: ConnectionField,
    private readonly type: GraphQLObjectType,
    private readonly scope: Scope,
    private readonly at: Position,
  ) {
    this.first = at.decide((args) => Number(args.first));
    if (!Number.isInteger(this.first) || this.first < 1 || this.first > FIRST_AT_MOST) throw badFirst(FIRST_AT_MOST);
    const order = at.decide((args) => (args.orderBy as string | undefined) ?? field.defaultOrder);
    this.order = field.orders[order]!;
    this.page = planner.inside(scope, planner.newRow(), this.first);
  }

  json(sets: SelectionSets): Sql {
    const members: Sql[] = [];
    const { planner } = this;
    for (const [key, nodes] of selectedFields(planner.document, planner.planning, this.type, sets)) {
      const inner = nodes.map((node) => node.selectionSet);
      members.push(sql`${literal(key)} VALUE ${this.member(nodes[0]!.name.value, inner)}`);
    }
    const value = members.length === 0 ? raw(`'{}'::json`) : sql`JSON_OBJECT(${members})`;
    if (this.columns.length === 0) return value;
    return sql`(SELECT ${value} FROM (${this.pageRows()}) x)`;
  }

  private member(name: string, sets: SelectionSets): Sql {
    switch (name) {
      case '__typename':
        return literal(this.type.name);
      case 'totalCount':
        return this.totalCount();
      case 'pageInfo':
        return this.pageInfo(sets);
      case 'nodes':
        return this.aggregate(this.node(sets));
      case 'edges':
        return this.aggregate(this.edge(sets));
      case 'facets':
        return this.facets(sets);
      default:
        throw new Error(`No plan for ${this.type.name}.${name}`);
    }
  }

  private addColumn(value: Sql): Sql {
    const name = raw(`c${this.columns.length}`);
    this.columns.push(sql`${value} AS ${name}`);
    return sql`x.${name}`;
  }

  private aggregate(value: Sql): Sql {
    return sql`coalesce(json_agg(${this.addColumn(value)} ORDER BY x.n) FILTER (WHERE x.n <= ${raw(String(this.first))}), '[]'::json)`;
  }

  private node(sets: SelectionSets): Sql {
    const { type } = this.field;
    if (typeof type !== 'string') return this.planner.anyOf(type, this.page.row('id'), this.page, sets, this.at, { filtered: true });
    return this.planner.object(this.planner.objectType(type), this.planner.read(type).fields, this.page, sets);
  }

  private edge(sets: SelectionSets): Sql {
    const edgeType = this.memberType('edges');
    const members: Sql[] = [];
    for (const [key, nodes] of selectedFields(this.planner.document, this.planner.planning, edgeType, sets)) {
      const name = nodes[0]!.name.value;
      const inner = nodes.map((node) => node.selectionSet);
      const own = this.field.edge?.[name];
      const value =
        name === '__typename' ? literal(edgeType.name)
        : name === 'cursor' ? this.cursor()
        : name === 'node' ? this.node(inner)
        : own?.kind === 'value' ? own.value(this.page.row, this.at)
        : own ? this.planner.field(own, edgeType, nodes, this.page)
        : undefined;
      if (!value) throw new Error(`No plan for ${edgeType.name}.${name}`);
      members.push(sql`${literal(key)} VALUE ${value}`);
    }
    return sql`JSON_OBJECT(${members})`;
  }

  private pageInfo(sets: SelectionSets): Sql {
    const members: Sql[] = [];
    const type = this.memberType('pageInfo');
    const first = raw(String(this.first));
    for (const [key, nodes] of selectedFields(this.planner.document, this.planner.planning, type, sets)) {
      members.push(sql`${literal(key)} VALUE ${this.pageFact(nodes[0]!.name.value, type.name, first)}`);
    }
    return sql`JSON_OBJECT(${members})`;
  }

  private pageFact(name: string, typeName: string, first: Sql): Sql {
    switch (name) {
      case 'hasNextPage':
        if (this.columns.length === 0) this.addColumn(raw('1'));
        return sql`count(*) > ${first}`;
      case 'hasPreviousPage':
        return raw(this.after() ? 'true' : 'false');
      case 'startCursor':
        return sql`max(${this.addColumn(this.cursor())}) FILTER (WHERE x.n = 1)`;
      case 'endCursor':
        this.needsLast = true;
        return sql`max(${this.addColumn(this.cursor())}) FILTER (WHERE x.n = x.last)`;
      default:
        return literal(typeName);
    }
  }

  private facets(sets: SelectionSets): Sql {
    const type = this.memberType('facets');
    const map = Object.fromEntries(Object.entries(this.field.facets ?? {}).map(([name, facet]) => [name, this.facet(facet)]));
    return this.planner.object(type, map, this.scope, sets);
  }

  private facet(facet: FacetField) {
    return {
      kind: 'list' as const,
      type: facet.type,
      from: () => {
        this.planner.count(this.scope);
        const counted = this.planner.newRow();
        const ids = sql`SELECT ${counted('id')} FROM ${this.source()} ${raw(counted.alias)} WHERE ${all(this.conditions(counted, facet.filter))}`;
        return sql`(${facet.counts(ids, this.at)})`;
      },
      on: () => raw('true'),
      orderBy: (target: Row) => sql`${target('count')} DESC, ${target('key')}`,
    };
  }

  private totalCount(): Sql {
    this.planner.count(this.scope);
    const counted = this.planner.newRow();
    return sql`(SELECT count(*) FROM ${this.source()} ${raw(counted.alias)} WHERE ${all(this.conditions(counted))})`;
  }

  private source(): Sql {
    const { source, union, type } = this.field;
    if (source) return source(this.scope.row, this.at);
    if (typeof type === 'string') return raw(this.planner.read(type).table);
    return sql`(${join(Object.values(type).map((name) => this.branch(name, union!)), ' UNION ALL ')})`;
  }

  /** PostgreSQL reads the parts of UNION ALL one after the other, and stops where the limit is reached. */
  private branch(type: string, { tiers, columns, atMost }: UnionSource): Sql {
    const read = this.planner.read(type);
    const row = this.planner.newRow();
    const named = Object.entries(columns).map(([name, value]) => sql`${value(row, this.at)} AS ${raw(name)}`);
    const wanted = tiers.map((tier) => tier(row, this.at));
    const parts = wanted.map((tier, index) => {
      const conditions = [tier, ...wanted.slice(0, index).map((closer) => sql`NOT (${closer})`), read.visible?.(row, this.at)];
      return sql`(SELECT ${[row('id'), ...named]} FROM ${raw(`${read.table} ${row.alias}`)} WHERE ${all(conditions)})`;
    });
    return sql`(SELECT * FROM (${join(parts, ' UNION ALL ')}) ${raw(this.planner.newRow().alias)} LIMIT ${raw(String(atMost))})`;
  }

  /** What a row must meet to be in the list at all; one filter can be left aside, for its own counts. */
  private conditions(target: Row, except?: string): (Sql | undefined)[] {
    const { field, at } = this;
    const read = typeof field.type === 'string' ? this.planner.read(field.type) : undefined;
    const asked = at.decide((args) => presentKeys(args.filter).join(' '));
    const filters = asked === '' ? [] : asked.split(' ').filter((name) => name !== except);
    return [
      field.on?.(this.scope.row, target, at),
      read?.visible?.(target, at),
      ...filters.map((name) => {
        const value = (cast: string): Sql => at.bind((args) => (args.filter as Record<string, unknown>)[name], cast);
        return field.filters![name]!(target, value, at);
      }),
    ];
  }

  private after(): boolean {
    return this.at.decide((args) => args.after !== undefined && args.after !== null);
  }

  private pageRows(): Sql {
    const row = this.page.row.alias;
    const last = this.needsLast ? raw(`, least(${this.first}, count(*) OVER ()) AS last`) : raw('');
    const rare = this.field.rare?.rows(this.scope.row, this.at);
    const page = rare ? this.nearOrFar(rare, this.field.rare!.within) : this.pageOf(this.source());
    return sql`SELECT ${raw(row)}."#n" AS n${last}, ${this.columns} FROM (${page}) ${raw(row)}${join(this.page.joins, '')}`;
  }

  /** The page of what matches among some rows, with the place of each. */
  private pageOf(source: Sql): Sql {
    const inner = this.planner.newRow();
    const { keys, sorted } = this.sorting(inner);
    const conditions = this.conditions(inner);
    if (this.after()) conditions.push(this.behindCursor(keys));
    const named = keys.slice(0, -1).map((key, index) => sql`, ${key} AS ${raw(`"#${index}"`)}`);
    return sql`SELECT ${raw(inner.alias)}.*, row_number() OVER (ORDER BY ${sorted}) AS "#n"${join(named, '')} FROM ${source} ${raw(
      inner.alias,
    )} WHERE ${all(conditions)} ORDER BY ${sorted} LIMIT ${raw(String(this.first + 1))}`;
  }

  /** The page among the next rows; where these do not fill it, among all that can match. The second is not run where the first is enough. */
  private nearOrFar(rare: Sql, within: number): Sql {
    const next = this.planner.newRow();
    const { keys, sorted } = this.sorting(next);
    const near = sql`(SELECT ${raw(next.alias)}.* FROM ${this.source()} ${raw(next.alias)} WHERE ${all(this.after() ? [this.behindCursor(keys)] : [])} ORDER BY ${sorted} LIMIT ${raw(String(within))})`;
    const isFull = sql`(SELECT count(*) FROM near) > ${raw(String(this.first))}`;
    return sql`WITH near AS MATERIALIZED (${this.pageOf(near)}) SELECT * FROM near WHERE ${isFull} UNION ALL SELECT * FROM (${this.pageOf(rare)}) far WHERE NOT (${isFull})`;
  }

  /** What a row is sorted by, the id last. */
  private sorting(row: Row): { keys: Sql[]; sorted: Sql } {
    const keys = [...this.order.keys.map((key) => key.value(row, this.at)), row('id')];
    const direction = raw(this.order.descending ? ' DESC' : '');
    return { keys, sorted: join(keys.map((key) => sql`${key}${direction}`), ', ') };
  }

  private behindCursor(keys: Sql[]): Sql {
    const types = [...this.order.keys.map((key) => key.type), 'text' as const];
    const values = types.map((type, index) =>
      this.at.bind((args) => decodeCursor(String(args.after), types)[index], type),
    );
    return sql`(${keys}) ${raw(this.order.descending ? '<' : '>')} (${values})`;
  }

  private cursor(): Sql {
    const { row } = this.page;
    const keys = this.order.keys.map((_, index) => sql`${row(`"#${index}"`)}::text`);
    return sql`replace(encode(convert_to(JSON_ARRAY(${[...keys, row('id')]})::text, 'UTF8'), 'base64'), E'\\n', '')`;
  }

  private memberType(name: string): GraphQLObjectType {
    const type = getNamedType(this.type.getFields()[name]!.type);
    if (!isObjectType(type)) throw new Error(`${this.type.name}.${name} is not an object`);
    return type;
  }
}

function presentKeys(filter: unknown): string[] {
  if (typeof filter !== 'object' || filter === null) return [];
  return Object.entries(filter)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key]) => key)
    .sort();
}

