import { execute, type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../../context.js';
import type { ExportList } from './lists/list.js';

/** What of a list is wanted. */
export interface Wanted {
  /** Id of the network; all that the viewer may read where it is absent. */
  readonly network: string;
  /** The list's own filter, as the API takes it. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** Only these; all where it is absent. */
  readonly ids?: ReadonlySet<string>;
  /** Of events: those of the month of this year; all where it is absent. */
  readonly year?: number;
  readonly locale: 'fr' | 'en';
}

const PAGE = 200;

interface Page {
  readonly nodes: readonly { readonly id: string; readonly essMonth?: { readonly year: number } | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Everything of a list that the viewer may read, page by page through the API itself: its filters and its row filters are what decides.
 * @throws GraphQLError where the filter is not one of the list.
 */
export async function readList(schema: GraphQLSchema, context: Context, list: ExportList, { network, filter, ids, year, locale }: Wanted): Promise<{ readonly id: string }[]> {
  const document = parse(`query Export($filter: ${list.filter}, $first: Int!, $after: String, $locale: Locale) {
    ${list.root}(filter: $filter, first: $first, after: $after) { nodes { ${list.selection} } pageInfo { hasNextPage endCursor } } }`);
  const all: { readonly id: string }[] = [];
  for (let after: string | null = null; ; ) {
    const variableValues = { filter: { ...filter, network }, first: PAGE, after, locale };
    const answer = (await execute({ schema, document, contextValue: context, variableValues })) as ExecutionResult<Record<string, Page>>;
    const [error] = answer.errors ?? [];
    if (error) throw error;
    const page = answer.data?.[list.root];
    if (!page) throw new GraphQLError('The list could not be read');
    all.push(...page.nodes.filter(({ id, essMonth }) => (!ids || ids.has(id)) && (year === undefined || essMonth === undefined || essMonth?.year === year)));
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}
