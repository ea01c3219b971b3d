import 'reflect-metadata';
import { GraphQLObjectType, type GraphQLSchema, getNamedType, isAbstractType, isListType, getNullableType, type GraphQLFieldResolver } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { accessOf, checkAccess } from './auth/access.js';
import type { Context } from './context.js';
import { READS } from './reads.js';
import { RESOLVERS } from './resolvers.js';
import type { ForEach, Ref } from './shared/payload.js';
import { DateTimeScalar } from './shared/scalars.js';
import { mutation } from './transaction/mutation.js';

/** Descriptions of the root types, which no class declares. */
const ROOTS: Readonly<Record<string, string>> = {
  Query: 'What can be read; what the viewer may not read is left out, or null.',
  Mutation: 'What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written.',
  Subscription: 'What can be followed while it happens, as `text/event-stream` (docs/live.md).',
};

/**
 * The schema as it is served: root fields guarded by what they declare, mutations in transactions, and fields that the
 * read path answers walked by their response key.
 * @throws where a root field declares no access.
 */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    validate: false,
    // Each subscription brings its own messages; type-graphql asks for this all the same.
    pubSub: { publish: () => undefined, subscribe: () => { throw new Error('Subscriptions say by `subscribe` what they are told'); } },
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  const planned = new Set(READS.map((read) => ('name' in read ? read.name : read.extends)));
  for (const type of Object.values(schema.getTypeMap())) {
    // Rows name their type in `__typename`, which is where graphql-js looks by itself.
    if (isAbstractType(type)) type.resolveType = undefined;
    if (!(type instanceof GraphQLObjectType) || type.name.startsWith('__')) continue;
    type.description ??= ROOTS[type.name];
    if (type === schema.getSubscriptionType()) guardSubscriptions(type);
    else if (type === schema.getQueryType() || type === schema.getMutationType()) guard(type, type === schema.getMutationType());
    else if (type.name.endsWith('Payload')) resolveRefs(type, planned);
    else walkResponse(type);
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, Context>;

function guard(type: GraphQLObjectType, writes: boolean): void {
  for (const field of Object.values(type.getFields())) {
    const access = accessOf(field);
    if (!access) throw new Error(`${type.name}.${field.name} declares no access: add @Can, @Public or @SignedIn`);
    const inner = writes ? mutation(field) : (field.resolve as Resolve);
    field.resolve = ((source, args, context: Context, info) => {
      checkAccess(access, context.viewer);
      return inner(source, args, context, info);
    }) satisfies Resolve;
  }
}

/** Access is asked for when the stream is opened; each message is already what the field answers. */
function guardSubscriptions(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const access = accessOf(field);
    if (!access) throw new Error(`${type.name}.${field.name} declares no access: add @Can, @Public or @SignedIn`);
    const subscribe = field.subscribe as Resolve;
    field.subscribe = ((source, args, context: Context, info) => {
      checkAccess(access, context.viewer);
      return subscribe(source, args, context, info);
    }) satisfies Resolve;
    field.resolve = (message) => message;
  }
}

/** A payload leads to things by id; the read path fetches what is asked of them, after the commit. */
function resolveRefs(type: GraphQLObjectType, planned: ReadonlySet<string>): void {
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    const many = isListType(getNullableType(field.type));
    if (!planned.has(named.name) && named.name !== 'Node') {
      field.resolve = many ? (source) => (source as Record<string, unknown>)[field.name] ?? [] : undefined;
      continue;
    }
    field.resolve = (async (source: Record<string, Ref | Ref[] | null | undefined>, _args, { reader, viewer }: Context, info) => {
      const ref = source[field.name];
      if (!ref) return many ? [] : null;
      if (!Array.isArray(ref)) return withKnown(ref, await reader.byId(ref.id, info, viewer));
      // A list of one type, which may be long, is read by one statement.
      if (named.name === 'Node') return Promise.all(ref.map(async (each) => withKnown(each, await reader.byId(each.id, info, viewer))));
      const rows = await reader.byIds(ref.map(({ id }) => id), info, viewer);
      return ref.map((each) => withKnown(each, rows[each.id]));
    }) as Resolve;
  }
}

const withKnown = ({ known }: Ref, row: unknown): unknown => (known && row ? { ...row, ...known } : (row ?? null));

/** Rows of the read path are keyed as in the response, so that aliases need no further look. Messages of subscriptions have functions for what depends on who is told. */
function walkResponse(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    field.resolve = (source: Record<string, unknown>, _args, context: Context, info) => {
      const value = source[info.path.key] ?? source[field.name];
      return typeof value === 'function' ? (value as ForEach)(context, info) : value;
    };
  }
}
