import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType, isUnionType } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** How many rows of each list are looked at. */
const ROWS = 5;

/** A selection of everything that a type leads to: each thing, those that it leads to, and their plain fields. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, things = 3): string {
  if (isInterfaceType(type) || isUnionType(type)) {
    return `{ __typename ${schema.getPossibleTypes(type).map((each) => `... on ${each.name} ${plain(each)}`).join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const selected = Object.values(type.getFields()).flatMap((field) => fieldOf(schema, field, things));
  return `{ __typename ${selected.join(' ')} }`;
}

function fieldOf(schema: GraphQLSchema, field: Field, things: number): string[] {
  const args = field.args.filter((arg) => isNonNullType(arg.type));
  if (args.some(({ name }) => name !== 'first')) return [];
  const named = getNamedType(field.type);
  const call = `${alias(field, named)}${args.length > 0 ? `(first: ${ROWS})` : ''}`;
  if (isLeafType(named)) return [call];
  // Lists and what stands in the same row are no things of their own.
  const further = isObjectType(named) && ('id' in named.getFields()) ? things - 1 : things;
  if (isObjectType(named) && 'nodes' in named.getFields()) return things > 1 ? [`${call} { nodes ${everythingOf(schema, getNamedType(named.getFields().nodes!.type), things - 1)} }`] : [];
  return further > 0 ? [`${call} ${everythingOf(schema, named, further)}`] : [];
}

/** Two types of an interface may answer one name in two forms: under names of their own they stand beside each other. */
const alias = (field: Field, named: GraphQLNamedType): string => `${field.name}_${named.name}${isNonNullType(field.type) ? 'N' : ''}: ${field.name}`;

function plain(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.every((arg) => !isNonNullType(arg.type)));
  return `{ ${fields.map((field) => alias(field, getNamedType(field.type))).join(' ')} }`;
}
