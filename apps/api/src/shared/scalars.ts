import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const EARLIEST = new Date('0001-01-02T00:00:00Z');
const LATEST = new Date('9999-12-30T00:00:00Z');
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day that the calendar has: JavaScript would move the others on to the next month. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function dateTime(value: unknown): Date {
  if (typeof value === 'string' && DATE_TIME.test(value) && isDay(value.slice(0, 10))) {
    const date = new Date(value);
    // Years that PostgreSQL and ISO 8601 both write with four digits, in whatever zone.
    if (date >= EARLIEST && date <= LATEST) return date;
  }
  throw new GraphQLError(`"${String(value).slice(0, 40)}" is not an instant: write it as 2026-11-14T18:30:00+01:00, with the offset.`);
}

function localDate(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value) && isDay(value) && value >= '0001') return value;
  throw new GraphQLError(`"${String(value).slice(0, 40)}" is not a day: write it as 2026-11-14.`);
}

function onlyStrings<T>(parse: (value: unknown) => T) {
  return (node: { kind: string; value?: unknown }): T => parse(node.kind === Kind.STRING ? node.value : undefined);
}

/** Times are formatted by SQL (UTC, with offset) and pass through as they are. */
export const DateTimeScalar = new GraphQLScalarType<Date, unknown>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with an offset, such as `2026-11-14T18:30:00+01:00`. Answers are in UTC; show them in the zone of the lieu.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  parseValue: dateTime,
  parseLiteral: onlyStrings(dateTime),
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
});

export const DateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  description: 'A day without time or zone, such as `2026-11-14`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  parseValue: localDate,
  parseLiteral: onlyStrings(localDate),
  serialize: (value) => value,
});

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value: what a file said in a line, or a field of a conflict whose type depends on the field.',
});
