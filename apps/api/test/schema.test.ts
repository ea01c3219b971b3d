import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLArgument, type GraphQLObjectType, isEnumType, isInputObjectType, isInterfaceType, isNonNullType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { accessOf } from '../src/auth/access.js';
import { Reader } from '../src/read/reader.js';
import { READS } from '../src/reads.js';
import { buildApiSchema } from '../src/schema.js';

const schema = buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

test('the exported schema is the one that is served (npm run codegen)', () => {
  const exported = readFileSync(join(__dirname, '../../../packages/types/schema.graphql'), 'utf8');
  expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(exported);
});

test('every root field declares who may ask', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type): type is GraphQLObjectType => Boolean(type));
  const bare = roots.flatMap((type) => Object.values(type.getFields()).filter((field) => !accessOf(field)).map((field) => `${type.name}.${field.name}`));
  expect(bare).toEqual([]);
});

test('no mutation is public, and no subscription', () => {
  const open = [schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((type) => Object.values(type.getFields())).filter((field) => accessOf(field) === 'PUBLIC');
  expect(open.map(({ name }) => name)).toEqual([]);
});

test('every root field that may be refused is nullable, so that a refusal leaves what the others say', () => {
  const refusable = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((type) => Object.values(type.getFields())).filter((field) => accessOf(field) !== 'PUBLIC');
  expect(refusable.length).toBeGreaterThan(30);
  expect(refusable.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});

test('every type, field, argument, input and enum value is described', () => {
  const bare: string[] = [];
  for (const type of types) {
    if (['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    if (!type.description) bare.push(type.name);
    if (isEnumType(type)) bare.push(...type.getValues().filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`));
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`);
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      bare.push(...args.filter(({ description }) => !description).map(({ name }) => `${type.name}.${field.name}(${name})`));
    }
  }
  expect(bare).toEqual([]);
});

test('every field that a reader can reach has its place in a field map', () => {
  const reader = new Reader({ query: () => Promise.reject(new Error('nothing is read')) }, READS);
  const missing: string[] = [];
  const maps = new Map<string, Set<string>>();
  for (const read of READS) {
    const name = 'name' in read ? read.name : read.extends;
    maps.set(name, new Set([...(maps.get(name) ?? []), ...Object.keys(read.fields)]));
  }
  for (const type of types) {
    if (!isObjectType(type) || !reader.knows(type.name) || READS.some((read) => 'name' in read && read.name === type.name && read.worked)) continue;
    for (const name of Object.keys(type.getFields())) if (!maps.get(type.name)!.has(name)) missing.push(`${type.name}.${name}`);
  }
  expect(missing).toEqual([]);
});
