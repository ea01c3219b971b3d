import {
  type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType,
  isNonNullType, isObjectType, isUnionType,
} from 'graphql';
import { NAME, type Things, YEAR } from './matrix-things.js';

type Field = GraphQLField<unknown, unknown>;

/** Inputs of which the schema requires nothing, although they must say something. */
const INPUTS: Readonly<Record<string, (things: Things) => object>> = {
  expectEffect: ({ ProjectParty }) => ({ party: ProjectParty, statement: NAME }),
  createCalendarAddress: ({ Lieu }) => ({ lieu: Lieu }),
  undoChange: ({ AuditEntry }) => ({ id: AuditEntry }),
};

/** What arguments name or say, by their name; a function where it depends on the field. */
const VALUES: Readonly<Record<string, (things: Things, field: Field) => unknown>> = {
  input: (things, { name }) => INPUTS[name]?.(things),
  id: (things, field) => things[thingOf(field)],
  network: ({ Network }) => Network,
  resource: ({ Resource }) => Resource,
  for: ({ CooperationProject }) => CooperationProject,
  startsAt: () => '2035-06-04T09:00:00Z',
  endsAt: () => '2035-06-04T18:00:00Z',
  holder: ({ Lieu }) => Lieu,
  person: ({ Person }) => Person,
  keep: ({ Lieu }) => Lieu,
  party: ({ ProjectParty }) => ProjectParty,
  merge: ({ spare }) => spare,
  cooperationProject: ({ CooperationProject }) => CooperationProject,
  effect: ({ UsefulEffect }) => UsefulEffect,
  essMonth: ({ EssMonth }) => EssMonth,
  event: ({ EssMonthEvent }) => EssMonthEvent,
  events: ({ EssMonthEvent }) => [EssMonthEvent],
  project: ({ CooperationProject }) => CooperationProject,
  milestone: ({ Milestone }) => Milestone,
  item: ({ MilestoneItem }) => MilestoneItem,
  photo: ({ Photo }) => Photo,
  subject: ({ Decision, Resource }, { name }) => (name === 'reusePhoto' ? Resource : Decision),
  decidedOn: () => '2035-01-01',
  occurrence: ({ Occurrence }) => Occurrence,
  moves: ({ Occurrence }) => [{ occurrence: Occurrence, expectedVersion: 999 }],
  occurrences: ({ Occurrence }, { name }) => (name === 'removeOccurrences' ? [{ id: Occurrence, expectedVersion: 999 }] : undefined),
  warning: ({ Warning }) => Warning,
  observedOn: () => '2000-01-01',
  dataImport: ({ DataImport }) => DataImport,
  need: ({ Need }) => Need,
  checklist: ({ Checklist }) => Checklist,
  slot: ({ VolunteerSlot }) => VolunteerSlot,
  first: () => 5,
  year: () => YEAR,
  text: () => NAME,
  list: () => 'LIEU_FAMILY',
  line: () => 1,
  slug: () => 'temoin-du-tableau',
  // No such version: an access that is granted ends here, and nothing more has to be right.
  expectedVersion: () => 999,
  expiresAt: () => '2000-01-01T00:00:00Z',
};

/** Which thing `id` names, where the type that the field answers does not say it. */
const NAMED: Readonly<Record<string, string>> = {
  node: 'Lieu',
  deleteEffect: 'UsefulEffect',
  restore: 'gone',
  unmergeLieux: 'merged',
  removeOccurrence: 'Occurrence',
  removeMember: 'Member',
  restoreVersion: 'Lieu',
  revokeCalendarAddress: 'CalendarAddress',
  endSession: 'Session',
  setTaskDone: 'CooperationTask',
};

function thingOf(field: Field): string {
  const named = NAMED[field.name] ?? (/^delete(\w+)$/.exec(field.name)?.[1] as string | undefined);
  if (named) return named;
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !type.name.endsWith('Payload')) return type.name;
  const things = Object.values(type.getFields()).map((each) => getNamedType(each.type));
  return things.find((each) => isObjectType(each) && each.name !== 'UserError' && each.name !== 'Conflict')?.name ?? type.name;
}

/** One root field with arguments from the schema, and no more of the answer than it takes to see what became of it. */
export function selectionOf(field: Field, things: Things): string {
  const args = field.args.filter((arg) => isNonNullType(arg.type) || ['id', 'filter'].includes(arg.name)).map((arg) => `${arg.name}: ${literal(argument(arg, field, things))}`);
  return `${field.name}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${answerOf(field)}`;
}

function answerOf(field: Field): string {
  const type = getNamedType(field.type);
  const has = (name: string): boolean => isObjectType(type) && name in type.getFields();
  if (has('userErrors')) return '{ userErrors { code } }';
  if (has('nodes')) return '{ nodes { __typename } }';
  return isObjectType(type) || isUnionType(type) || 'getFields' in type ? '{ __typename }' : '';
}

function argument(arg: GraphQLArgument, field: Field, things: Things): unknown {
  const type = getNullableType(arg.type);
  if (arg.name !== 'filter' || !isInputObjectType(type)) return valueOf(arg, field, things);
  const { network, text } = type.getFields();
  return { ...(network && { network: things.Network }), ...(text && { text: NAME }) };
}

function valueOf(given: GraphQLArgument | GraphQLInputField, field: Field, things: Things): unknown {
  const known = Object.hasOwn(VALUES, given.name) ? VALUES[given.name]!(things, field) : undefined;
  if (known !== undefined) return known;
  const value = ofType(given.type, field, things);
  if (value === undefined) throw new Error(`The matrix does not know what to send as "${given.name}: ${String(given.type)}" of ${field.name}: add it to VALUES or NAMED in harness/matrix-documents.ts`);
  return value;
}

function ofType(type: GraphQLInputType, field: Field, things: Things): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return new EnumName(bare.getValues()[0]!.name);
  if (isInputObjectType(bare)) {
    const required = Object.values(bare.getFields()).filter((each) => isNonNullType(each.type) && each.defaultValue === undefined);
    return Object.fromEntries(required.map((each) => [each.name, valueOf(each, field, things)]));
  }
  return { String: NAME, Int: 1, Float: 1, Boolean: false }[getNamedType(bare).name];
}

class EnumName {
  constructor(readonly name: string) {}
}

/** A value as GraphQL writes it. */
function literal(value: unknown): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([name, each]) => `${name}: ${literal(each)}`).join(', ')} }`;
  return JSON.stringify(value);
}

/** Root fields of an operation, by name. */
export const rootFields = (schema: GraphQLSchema, root: 'query' | 'mutation' | 'subscription'): Field[] =>
  Object.values({ query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[root]?.getFields() ?? {});
