import { createHash } from 'node:crypto';

/** Statements that are prepared once a connection; further ones run unprepared, because clients choose what is read. */
const STATEMENTS_AT_MOST = 500;

const names = new Map<string, string>();

/** The name under which a statement is prepared: the same text has the same name on every connection. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= STATEMENTS_AT_MOST) return known;
  const name = `essaim_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
