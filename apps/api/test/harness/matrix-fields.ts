import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { Viewer } from '../../src/auth/viewer.js';
import { selectionOf } from './matrix-documents.js';
import type { Ask } from './matrix-run.js';
import type { Things } from './matrix-things.js';

export type Sensitive = readonly (readonly [GraphQLObjectType, readonly GraphQLField<unknown, unknown>[]])[];

/** Fields of some types, all of them, and `viewerCan…` of every type. */
export const sensitiveFields = (schema: GraphQLSchema, types: readonly string[]): Sensitive =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map((type) => [type, Object.values(type.getFields()).filter(({ name }) => types.includes(type.name) || name.startsWith('viewerCan'))] as const)
    .filter(([, fields]) => fields.length > 0);

export const namesOf = (sensitive: Sensitive): string[] => sensitive.flatMap(([type, fields]) => fields.map(({ name }) => `${type.name}.${name}`)).sort();

/** The value of every sensitive field for a viewer, as the tables write it. */
export async function readFields(ask: Ask, sensitive: Sensitive, viewer: Viewer, things: Things): Promise<ReadonlyMap<string, string>> {
  const doors = sensitive.map(([type, fields]) => doorTo(type.name, fields.map((field) => selectionOf(field, things)).join(' '), things));
  const { data } = await ask(viewer, `{ ${doors.join('\n')} }`);
  return new Map(
    sensitive.flatMap(([type, fields]) => {
      const thing = data![type.name] as Record<string, unknown> | null;
      return fields.map(({ name }) => [`${type.name}.${name}`, thing ? cellOf(thing[name]) : '–'] as const);
    }),
  );
}

function doorTo(type: string, selected: string, things: Things): string {
  if (type === 'Viewer') return `Viewer: viewer { ${selected} }`;
  if (!things[type]) throw new Error(`${type} has sensitive fields, and the matrix has none to ask: add one to hiddenThings in harness/matrix-things.ts`);
  return `${type}: node(id: "${things[type]}") { ... on ${type} { ${selected} } }`;
}

function cellOf(value: unknown): string {
  const list = Array.isArray(value) ? value : (value as { nodes?: unknown[] } | null)?.nodes;
  return value === false ? 'no' : list?.length === 0 ? 'empty' : value === null ? 'null' : 'yes';
}
