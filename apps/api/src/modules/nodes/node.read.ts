import { type Expression, extend, type TypeExtension, type TypeRead } from '../../read/fields.js';
import { keptLieu } from '../lieux/lieu.read.js';

/** The id that is asked for, or the one that it leads to by now. */
const wanted: Expression = (_row, at) => {
  const id = at.argument('id', 'text');
  return at.decide((args) => String(args.id).startsWith('lieu_')) ? keptLieu(id) : id;
};

/** `node(id:)` for every type whose ids have a prefix. */
export function nodeReads(reads: readonly (TypeRead | TypeExtension)[]): TypeExtension[] {
  const types = Object.fromEntries(reads.flatMap((read) => ('name' in read && read.prefix ? [[read.prefix, read.name]] : [])));
  return [extend('Query', { node: { kind: 'any', types, id: wanted, idArgument: 'id' } })];
}
