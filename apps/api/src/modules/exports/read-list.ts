import { execute, type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../../context.js';
import { Refusal } from '../../errors/refusal.js';
import type { ExportList } from './lists/list.js';
import type { Source, Wanted } from './source.js';

const PAGE = 200;

interface Thing {
  readonly id: string;
  readonly essMonth?: { readonly year: number } | null;
}

interface Page {
  readonly nodes: readonly Thing[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Everything of a list that the viewer may read, page by page through the API itself: its filters and its row filters are what decides.
 * @throws GraphQLError where the filter is not one of the list; Refusal where the list is closed to the viewer.
 */
export async function readList(schema: GraphQLSchema, context: Context, list: ExportList, wanted: Wanted): Promise<{ readonly id: string }[]> {
  const { ids, year } = wanted;
  const all: Thing[] = [];
  for (const source of list.sources(wanted)) for await (const nodes of pagesOf(schema, context, source, wanted.locale)) all.push(...nodes);
  return all.filter(({ id, essMonth }) => (!ids || ids.has(id)) && (year === undefined || essMonth === undefined || essMonth?.year === year));
}

async function* pagesOf(schema: GraphQLSchema, { viewer, ...context }: Context, { takes, variables, path, selection, whole }: Source, locale: Wanted['locale']): AsyncGenerator<readonly Thing[]> {
  const things = whole ? selection : `nodes { ${selection} } pageInfo { hasNextPage endCursor }`;
  const document = parse(`query Export(${takes ? `${takes}, ` : ''}$first: Int!, $after: String, $locale: Locale) { ${path.reduceRight((inner, field) => `${field} { ${inner} }`, things)} }`);
  // What the API says in sentences is in the language of the file.
  const contextValue: Context = { ...context, viewer: { ...viewer, locale } };
  for (let after: string | null = null; ; ) {
    const { data, errors } = (await execute({ schema, document, contextValue, variableValues: { ...variables, first: PAGE, after, locale } })) as ExecutionResult<Record<string, unknown>>;
    const [error] = errors ?? [];
    if (error) throw error;
    const found = path.reduce<unknown>((at, field) => (at as Record<string, unknown> | null)?.[nameOf(field)], data);
    // What it is of does not exist, or not for the viewer.
    if (found === undefined) return;
    if (found === null) throw new Refusal(403, 'FORBIDDEN');
    if (whole) return yield found as readonly Thing[];
    const page = found as Page;
    yield page.nodes;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

const nameOf = (field: string): string => /^\w+/.exec(field)?.[0] ?? field;
