import type { Locale } from '../auth/viewer.js';
import { CATALOGUE, type UserErrorCode } from './catalogue.js';
import { quoted } from './quoted.js';

/** One thing that the sender can mend. */
export interface Problem {
  code: UserErrorCode;
  /** Where in the input, from the outside in; list positions as digits. */
  path?: readonly string[];
  /** A list of texts is told as people enumerate. */
  params?: Readonly<Record<string, string | number | readonly string[]>>;
  /** What it concerns, of several that were sent together, as people call it. */
  of?: string;
}

export interface FieldConflict {
  field: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** The business action is refused: the transaction is rolled back, and the payload says why in `userErrors`. */
export class UserErrors extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly conflicts: readonly FieldConflict[] = [],
  ) {
    super(problems.map(({ code }) => code).join(', '));
  }
}

export const refuse = (code: UserErrorCode, path?: readonly string[], params?: Problem['params']): UserErrors =>
  new UserErrors([{ code, path, params }]);

export function messageOf({ code, params, of }: Problem, locale: Locale): string {
  const message = CATALOGUE[code][locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => told(params?.[name] ?? '', locale));
  return of ? OF[locale].replace('{of}', () => quoted(of)) + message : message;
}

const OF: Readonly<Record<Locale, string>> = { fr: '« {of} » : ', en: '“{of}”: ' };

const told = (value: string | number | readonly string[], locale: Locale): string =>
  typeof value === 'object' ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(value.map(quoted)) : quoted(value);
