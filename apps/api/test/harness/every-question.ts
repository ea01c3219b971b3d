import {
  type GraphQLArgument, type GraphQLField, type GraphQLSchema, getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isNonNullType, isObjectType, type GraphQLObjectType, type GraphQLOutputType,
} from 'graphql';

import { READS } from '../../src/reads.js';

/** Values for arguments that a field cannot do without, or that lead to more. */
export interface Arguments {
  /** Ids of anything, for arguments called `id`; and of networks, for those called `network`. */
  readonly ids: readonly string[];
  readonly networks: readonly string[];
  readonly years: readonly number[];
  readonly texts: readonly string[];
  /** For what else must be said, by the name of the argument. */
  readonly others: Readonly<Record<string, readonly unknown[]>>;
}

export interface Question {
  readonly field: string;
  /** From the deepest to the shallowest: what is too large is asked anew, less deep. */
  readonly documents: readonly string[];
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const PAGE = 20;
/** Deeper with `EVERY_ID`: a document that goes three steps down takes a second to be planned, and there is one for each type. */
const DEEPEST = process.env['EVERY_ID'] ? 3 : 2;
/** Of the things of one type that a field of its own leads to; `node` leads to all of them. */
const OF_A_TYPE = 8;

/** Every root field with every field that it can lead to, a few steps deep; made from the schema, so that what is new is asked too. */
export function everyQuestion(schema: GraphQLSchema, values: Arguments, root: 'query' | 'subscription' = 'query'): Question[] {
  const type = root === 'query' ? schema.getQueryType()! : schema.getSubscriptionType()!;
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    // One type at a time: a document that names all of them is too large.
    return field.name === 'node' && isAbstractType(named) ? schema.getPossibleTypes(named).map((type) => question(schema, root, field, values, type)).filter(({ variables }) => variables.length > 0) : [question(schema, root, field, values)];
  });
}

function question(schema: GraphQLSchema, root: string, field: GraphQLField<unknown, unknown>, values: Arguments, only?: GraphQLObjectType): Question {
  const all = variablesOf(field, values);
  const prefix = only && prefixOf(only.name);
  const variables = prefix ? all.filter(({ id }) => String(id).startsWith(`${prefix}_`)) : all;
  const selection = (depth: number): string => (only ? `{ __typename ... on ${only.name} ${selectionOf(schema, only, depth)} }` : selectionOf(schema, field.type, depth));
  const used = field.args.filter(({ name }) => variables.some((each) => name in each));
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const documents = Array.from({ length: DEEPEST }, (_, step) => `${root}${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selection(DEEPEST - step)} }`);
  return { field: field.name, documents, variables };
}

/** What ids of a type begin with. */
const prefixOf = (type: string): string | undefined => READS.flatMap((read) => ('name' in read && read.name === type && read.prefix ? [read.prefix] : []))[0];

/** Ids of a type, by the prefix that it is read by. */
function own(ids: readonly string[], type: string): readonly string[] {
  const prefix = prefixOf(type);
  return ids.filter((id) => prefix === undefined || id.startsWith(`${prefix}_`)).slice(-OF_A_TYPE);
}

function variablesOf({ args, type }: GraphQLField<unknown, unknown>, { ids, networks, years, texts, others }: Arguments): Readonly<Record<string, unknown>>[] {
  const named = (name: string): GraphQLArgument | undefined => args.find((arg) => arg.name === name);
  const base: Record<string, unknown> = { ...(named('first') && { first: PAGE }) };
  const lists: [string, readonly unknown[]][] = [];
  if (named('id')) lists.push(['id', isAbstractType(getNamedType(type)) ? ids : own(ids, getNamedType(type).name)]);
  if (named('network')) lists.push(['network', networks]);
  if (named('year')) lists.push(['year', years]);
  if (named('text')) lists.push(['text', texts]);
  const text = named('filter') && 'text' in (getNamedType(named('filter')!.type) as unknown as { getFields(): object }).getFields();
  for (const arg of args.filter(({ type, defaultValue, name }) => isNonNullType(type) && defaultValue === undefined && !(name in base) && !lists.some(([known]) => known === name))) lists.push([arg.name, others[arg.name] ?? candidates(arg, ids)]);
  const combined = lists.reduce<Record<string, unknown>[]>((all, [name, each]) => all.flatMap((one) => each.map((value) => ({ ...one, [name]: value }))), [base]);
  return text ? [...combined, ...texts.map((each) => ({ ...base, filter: { text: each } }))] : combined;
}

/** Values of an argument that must be given: each of a closed list; of an object, each id in the place of those that it needs. */
function candidates({ name, type }: GraphQLArgument, ids: readonly string[]): readonly unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((value) => value.value as unknown);
  if (isInputObjectType(named)) {
    const needed = Object.values(named.getFields()).filter((field) => isNonNullType(field.type) && getNamedType(field.type).name === 'ID');
    return ids.map((id) => Object.fromEntries(needed.map((field) => [field.name, id])));
  }
  // Drawn at random: nobody has one by asking.
  if (name === 'token') return ['nulle-part'];
  throw new Error(`Say what is asked for ${name}`);
}

function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isAbstractType(named)) {
    const types = schema.getPossibleTypes(named);
    const parts = types.map((each) => `... on ${each.name} ${fieldsOf(schema, each, 1, (field) => (isOfOneType(types, field) ? '' : `${each.name}_${field}: `))}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  return isObjectType(named) ? fieldsOf(schema, named, depth, () => '') : '';
}

/** Is a field the same in all types of a union that have it? Those that are not are kept apart by aliases. */
const isOfOneType = (types: readonly GraphQLObjectType[], name: string): boolean =>
  new Set(types.flatMap((type) => Object.values(type.getFields()).filter((field) => field.name === name).map((field) => String(field.type)))).size === 1;

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number, alias: (field: string) => string): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    if (needed.some(({ name }) => name !== 'first')) return [];
    const composite = isCompositeType(getNamedType(field.type));
    // The parts of a page, and objects in the same row, are no step of their own.
    const step = field.name === 'nodes' || field.name === 'pageInfo' ? 0 : 1;
    if (composite && depth - step <= 0) return [];
    const inner = selectionOf(schema, field.type, depth - step);
    return composite && inner === '' ? [] : [`${alias(field.name)}${field.name}${needed.length > 0 ? '(first: 5)' : ''} ${inner}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
