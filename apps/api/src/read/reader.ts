import { getNamedType, type GraphQLResolveInfo, isAbstractType, type OperationDefinitionNode } from 'graphql';
import type { Viewer } from '../auth/viewer.js';
import { statementName } from '../shared/statement-names.js';
import { queryTooSlow } from './errors.js';
import type { TypeExtension, TypeRead } from './fields.js';
import { ANSWER, Planner, refuseTooLarge, rowOf, type Scope } from './planner.js';
import { Planning, Position } from './position.js';
import { Run } from './run.js';
import { type Document, selectedFields } from './selection.js';
import { type Bind, bind, render, type Sql, sql } from './sql.js';
import { workedOut } from './works.js';

/** What a statement runs on; a pg.Pool is one. */
export interface Database {
  query(statement: { name?: string; text: string; values: unknown[]; rowMode: 'array' }): Promise<{ rows: unknown[][] }>;
}

interface Plan {
  name: string | undefined;
  text: string;
  binds: Bind[];
  planning: Planning;
  rootFields: string[];
}

/** Clients choose the texts: what is kept of them has a cap. */
const PLANS_A_NODE = 24;

/** Reserved beside the variables, whose names cannot hold a `#`. */
const ID = '#id';
const IDS = '#ids';

/** What has been read already, by the statement and its values: whoever asks the same with the same rights is answered the same. */
export type SharedReads = Map<string, Promise<Readonly<Record<string, unknown>>>>;

/** The SQLSTATE of a statement that ran longer than it may. */
const TOO_SLOW = '57014';

/** Answers selections by one planned SQL statement each; plans are kept by the document's nodes. */
export class Reader {
  private readonly registry: ReadonlyMap<string, TypeRead>;
  private readonly typesByPrefix: Readonly<Record<string, string>>;
  private readonly plans = new WeakMap<object, Plan[]>();
  /** What executions whose fields are planned one by one have asked for so far. */
  private readonly asked = new WeakMap<object, number>();

  constructor(
    private readonly database: Database,
    reads: readonly (TypeRead | TypeExtension)[],
  ) {
    this.registry = registryOf(reads);
    const types = [...this.registry.values()];
    this.typesByPrefix = Object.fromEntries(types.flatMap((type) => (type.prefix ? [[type.prefix, type.name]] : [])));
  }

  knows(typeName: string): boolean {
    return this.registry.has(typeName);
  }

  /** A whole query as the text of its `data`, by one statement; undefined where a root field is not planned (introspection). */
  async operation(
    document: Document,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    viewer: Viewer,
    check: (rootField: string) => void,
  ): Promise<string | undefined> {
    const read = this.registry.get('Query')!;
    const plan = this.plan(operation, viewer, variables, (planning) => {
      const planner = new Planner(document, this.registry, planning, false);
      const query = planner.objectType('Query');
      const names = [...selectedFields(document, planning, query, [operation.selectionSet]).values()].map((nodes) => nodes[0]!.name.value);
      if (names.some((name) => name !== '__typename' && !read.fields[name])) return { names, piece: null };
      return { names, piece: planner.object(query, read.fields, top(), [operation.selectionSet]) };
    });
    if (!plan) return undefined;
    for (const name of plan.rootFields) if (name !== '__typename') check(name);
    return (await this.run(plan, viewer, variables)) ?? undefined;
  }

  /** Resolves a root field: what its selection asks for, as plain objects keyed as in the response. */
  field(info: GraphQLResolveInfo, viewer: Viewer): Promise<unknown> {
    return this.resolve(info, viewer, info.variableValues, (planner) => {
      const field = this.registry.get(info.parentType.name)!.fields[info.fieldName]!;
      return planner.field(field, info.parentType, [...info.fieldNodes], top());
    });
  }

  /** Resolves a field that leads to a thing whose id is known, such as what a mutation has changed. */
  byId(id: string, info: GraphQLResolveInfo, viewer: Viewer): Promise<unknown> {
    const type = getNamedType(info.returnType);
    return this.resolve(info, viewer, { ...info.variableValues, [ID]: id }, (planner) => {
      const prefix = planner.planning.decide((run) => String(run.variables[ID]).split('_')[0]!);
      const typeName = isAbstractType(type) ? this.typesByPrefix[prefix]! : type.name;
      const sets = info.fieldNodes.map((node) => node.selectionSet);
      return planner.anyOf({ [prefix]: typeName }, sql`${bind((run) => run.variables[ID])}::text`, top(), sets, new Position(planner.planning, null));
    });
  }

  /** Resolves a field that leads to a list of things of a type whose ids are known: by one statement, under their ids. */
  byIds(ids: readonly string[], info: GraphQLResolveInfo, viewer: Viewer): Promise<Readonly<Record<string, unknown>>> {
    return this.several(ids, info, viewer, new Map(), ids.length);
  }

  /**
   * Resolves a field that leads to one of several things of a type, for each of which it is asked in turn: all of them are read by one statement,
   * and once for all viewers for whom that statement has the same values.
   */
  oneOfIds(ids: readonly string[], info: GraphQLResolveInfo, viewer: Viewer, shared: SharedReads): Promise<Readonly<Record<string, unknown>>> {
    return this.several(ids, info, viewer, shared, 1);
  }

  /** `times`: how many of them the field answers. */
  private async several(ids: readonly string[], info: GraphQLResolveInfo, viewer: Viewer, shared: SharedReads, times: number): Promise<Readonly<Record<string, unknown>>> {
    const variables = { ...info.variableValues, [IDS]: ids };
    const plan = this.plan(info.fieldNodes[0]!, viewer, variables, (planning) => ({
      names: [],
      piece: new Planner(info, this.registry, planning, true).things(
        getNamedType(info.returnType).name,
        (target) => sql`${target('id')} = ANY(${bind((run) => run.variables[IDS])}::text[])`,
        top(),
        info.fieldNodes.map((node) => node.selectionSet),
        new Position(planning, null),
        1,
      ),
    }))!;
    this.count(plan, info.variableValues, times);
    const run = new Run(viewer, variables, plan.planning.slots);
    // What is worked out may depend on the viewer past the statement.
    const whose = plan.planning.works.length > 0 ? (viewer.userId ?? viewer.keyId) : '';
    const key = JSON.stringify([plan.name ?? plan.text, plan.binds.map((piece) => piece.value(run)), whose]);
    const known = shared.get(key);
    if (known) return known;
    const read = this.run(plan, viewer, variables).then((text) => (text ? (JSON.parse(text) as Record<string, unknown>) : {}));
    shared.set(key, read);
    return read;
  }

  private async resolve(
    info: GraphQLResolveInfo,
    viewer: Viewer,
    variables: Readonly<Record<string, unknown>>,
    make: (planner: Planner) => Sql,
  ): Promise<unknown> {
    const plan = this.plan(info.fieldNodes[0]!, viewer, variables, (planning) => ({
      names: [],
      piece: make(new Planner(info, this.registry, planning, true)),
    }));
    if (plan) this.count(plan, info.variableValues);
    const text = plan && (await this.run(plan, viewer, variables));
    return text ? (JSON.parse(text) as unknown) : null;
  }

  /** All fields of a request share the limit of one answer; graphql-js coerces its variables once, which tells it from others. */
  private count({ planning }: Plan, execution: object, times = 1): void {
    const objects = (this.asked.get(execution) ?? 0) + planning.objects * times;
    this.asked.set(execution, objects);
    refuseTooLarge(objects);
  }

  /** The plan for this node whose decisions hold for this request; made where there is none. */
  private plan(
    node: object,
    viewer: Viewer,
    variables: Readonly<Record<string, unknown>>,
    make: (planning: Planning) => { names: string[]; piece: Sql | null },
  ): Plan | undefined {
    const known = this.plans.get(node) ?? [];
    for (const plan of known) {
      const run = new Run(viewer, variables, plan.planning.slots);
      if (plan.planning.decisions.every(({ ask, answer }) => ask(run) === answer)) return plan;
    }
    const planning = new Planning(viewer, variables);
    const { names, piece } = make(planning);
    if (!piece) return undefined;
    const { beside } = planning;
    const { text, binds } = render(beside.length === 0 ? sql`SELECT (${piece})::text` : sql`WITH ${ANSWER} AS MATERIALIZED (SELECT (${piece})::text AS text) SELECT text, json_build_array(${beside})::text FROM ${ANSWER}`);
    const plan = { name: statementName(text), text, binds, planning, rootFields: names };
    this.plans.set(node, [plan, ...known].slice(0, PLANS_A_NODE));
    return plan;
  }

  private async run(plan: Plan, viewer: Viewer, variables: Readonly<Record<string, unknown>>): Promise<string | null> {
    const run = new Run(viewer, variables, plan.planning.slots);
    const values = plan.binds.map((piece) => piece.value(run));
    const works = plan.planning.works;
    const { rows } = await this.database.query({ name: plan.name, text: plan.text, values, rowMode: 'array' }).catch((error: unknown) => {
      throw (error as { code?: unknown }).code === TOO_SLOW ? queryTooSlow() : error;
    });
    const [text = null, beside = null] = (rows[0] ?? []) as (string | null)[];
    return text !== null && works.length > 0 ? workedOut(text, beside, works, run) : text;
  }
}

const top = (): Scope => ({ row: rowOf('no_row'), joins: [], atMost: 1, depth: 0 });

function registryOf(reads: readonly (TypeRead | TypeExtension)[]): ReadonlyMap<string, TypeRead> {
  const registry = new Map<string, TypeRead>();
  for (const read of reads) if ('name' in read) registry.set(read.name, read);
  for (const read of reads) {
    if (!('extends' in read)) continue;
    const base = registry.get(read.extends);
    if (!base) throw new Error(`Fields are added to ${read.extends}, which has no field map`);
    registry.set(read.extends, { ...base, fields: { ...base.fields, ...read.fields } });
  }
  return registry;
}
