import { extend, type TypeExtension, type TypeRead } from '../../read/fields.js';

/** `node(id:)` for every type whose ids have a prefix. */
export function nodeReads(reads: readonly (TypeRead | TypeExtension)[]): TypeExtension[] {
  const types = Object.fromEntries(reads.flatMap((read) => ('name' in read && read.prefix ? [[read.prefix, read.name]] : [])));
  return [extend('Query', { node: { kind: 'any', types, id: (_row, at) => at.argument('id', 'text'), idArgument: 'id' } })];
}
