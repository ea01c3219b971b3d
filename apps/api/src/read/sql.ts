import type { Run } from './run.js';

/** A value that is taken from the request (arguments, viewer) each time a prepared plan runs. */
export interface Bind {
  value: (run: Run) => unknown;
}

/** A piece of SQL: text, with the places where values are bound. */
export class Sql {
  constructor(readonly parts: readonly (string | Bind)[]) {}
}

export type SqlValue = Sql | readonly Sql[];

/** Template tag: pieces are joined, arrays of pieces are joined by a comma. Strings never enter by interpolation. */
export function sql(strings: TemplateStringsArray, ...values: SqlValue[]): Sql {
  const parts: (string | Bind)[] = [];
  strings.forEach((text, index) => {
    parts.push(text);
    const value = values[index];
    if (value instanceof Sql) parts.push(...value.parts);
    else if (value) parts.push(...join(value, ', ').parts);
  });
  return new Sql(parts);
}

/** Text that is part of the program, never of a request. */
export const raw = (text: string): Sql => new Sql([text]);

/** A quoted string constant of the program, such as a response key. */
export const literal = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);

export const bind = (value: Bind['value']): Sql => new Sql([{ value }]);

export function join(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(pieces.flatMap((piece, index) => (index === 0 ? piece.parts : [separator, ...piece.parts])));
}

/** All conditions hold; an empty list always holds. */
export function all(conditions: readonly (Sql | null | undefined)[]): Sql {
  const present = conditions.filter((condition): condition is Sql => Boolean(condition));
  return present.length === 0 ? raw('true') : join(present.map((condition) => sql`(${condition})`), ' AND ');
}

export function any(conditions: readonly (Sql | null | undefined)[]): Sql {
  const present = conditions.filter((condition): condition is Sql => Boolean(condition));
  return present.length === 0 ? raw('false') : join(present.map((condition) => sql`(${condition})`), ' OR ');
}

/** The statement's text with `$1…`, and the binds in that order. */
export function render(piece: Sql): { text: string; binds: Bind[] } {
  const binds: Bind[] = [];
  const text = piece.parts
    .map((part) => (typeof part === 'string' ? part : `$${binds.push(part)}`))
    .join('');
  return { text, binds };
}
