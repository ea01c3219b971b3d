import { Refusal } from '../../errors/refusal.js';

/** What of a list is wanted. */
export interface Wanted {
  /** Id of the network. */
  readonly network: string;
  /** The list's own filter, as the API takes it. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** Only these; all where it is absent. */
  readonly ids?: ReadonlySet<string>;
  /** The month that the list is of; of events: those of all months where it is absent. */
  readonly year?: number;
  /** Of tasks: id of the cooperation project or event that they are for; those of the viewer where it is absent. */
  readonly of?: string;
  readonly locale: 'fr' | 'en';
}

/** Where things are read: a list of the API, page by page where it has pages. */
export interface Source {
  /** What it takes beside `$first`, `$after` and `$locale`, as GraphQL writes it. */
  readonly takes?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** From the root: fields, each with its arguments. */
  readonly path: readonly string[];
  /** What is asked of each thing. */
  readonly selection: string;
  /** It is a plain list, without pages. */
  readonly whole?: true;
}

/** The arguments of a field that has pages. */
export const PAGE_BY_PAGE = 'first: $first, after: $after';

/** A root list with its filter, in the network that is wanted. */
export const rootList = (root: string, filter: string, selection: string) => (wanted: Wanted): readonly Source[] => [{
  takes: `$filter: ${filter}`,
  variables: { filter: { ...wanted.filter, network: wanted.network } },
  path: [`${root}(filter: $filter, ${PAGE_BY_PAGE})`],
  selection,
}];

/** A field of the month that is wanted. */
export function ofMonth({ network, year }: Wanted): { readonly takes: string; readonly variables: { readonly network: string; readonly year: number }; readonly month: string } {
  if (year === undefined) throw new Refusal(422, 'YEAR_MISSING');
  return { takes: '$network: ID!, $year: Int!', variables: { network, year }, month: 'essMonth(network: $network, year: $year)' };
}
