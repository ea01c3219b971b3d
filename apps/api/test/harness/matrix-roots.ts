import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../../src/auth/viewer.js';
import { rootFields, selectionOf } from './matrix-documents.js';
import type { Ask } from './matrix-run.js';
import type { Things } from './matrix-things.js';

/** What became of a root field: as the tables write it, and word by word. */
export interface Outcome {
  cell: string;
  message: string;
}

/** How refusals are written in the tables. */
const REFUSALS: Readonly<Record<string, string>> = { UNAUTHENTICATED: '401', FORBIDDEN: '403', NOT_FOUND: '404' };

/** Asks all root fields of an operation at once; subscriptions one by one, as a document holds no more. */
export async function outcomesOf(schema: GraphQLSchema, ask: Ask, root: 'query' | 'mutation' | 'subscription', viewer: Viewer, things: Things): Promise<ReadonlyMap<string, Outcome>> {
  const fields = rootFields(schema, root);
  const asked = root === 'subscription' ? fields.map((field) => [field]) : [fields];
  const answers = await Promise.all(asked.map((each) => ask(viewer, `${root} { ${each.map((field) => selectionOf(field, things)).join('\n')} }`)));
  const data = Object.assign({}, ...answers.map((answer) => answer.data)) as Record<string, unknown>;
  const errors = answers.flatMap((answer) => answer.errors ?? []);
  return new Map(
    fields.map(({ name }) => {
      const error = errors.find(({ path }) => path?.[0] === name);
      if (!error) return [name, { cell: cellOf(data[name]), message: JSON.stringify(data[name]) }];
      const cell = REFUSALS[String(error.extensions.code)];
      if (!cell) throw new Error(`${name} failed: ${error.message}`, { cause: error.originalError });
      return [name, { cell, message: error.message }];
    }),
  );
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const list = Array.isArray(value) ? value : (value as { nodes?: unknown[] }).nodes;
  if (list) return list.length > 0 ? 'yes' : 'empty';
  const { userErrors = [] } = value as { userErrors?: { code: string }[] };
  return userErrors.some(({ code }) => code === 'UNKNOWN_REFERENCE') ? 'unknown' : 'yes';
}
