import { type DocumentNode, execute, type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../../context.js';
import type { FeedDate, FeedEvent, FeedTerm } from '../../feeds/programme.js';
import { timeZoneOf } from '../lieux/time-zone.js';
import { writeVersion } from '../imports/own-export/version.js';
import { eventPage, memberEventPage } from './feed.links.js';

interface Address {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly commune: { readonly code: string; readonly name: string } | null;
}

interface OccurrenceNode {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly updatedAt: string;
  readonly lieu: { readonly id: string; readonly name: string; readonly timeZone: string; readonly address: Address; readonly location: { readonly latitude: number; readonly longitude: number } | null } | null;
  readonly room: { readonly name: string } | null;
  readonly place: (Address & { readonly label: string }) | null;
}

export interface EventNode extends Omit<FeedEvent, 'dates' | 'page' | 'organisers' | 'written' | 'partial'> {
  readonly kind: FeedTerm;
  readonly organisers: readonly { readonly __typename: string; readonly id: string; readonly name: string }[];
  readonly essMonth: { readonly year: number; readonly network: { readonly slug: string } } | null;
  readonly cover: { readonly url: string } | null;
  readonly occurrences: readonly OccurrenceNode[];
}

const TERM = '{ code label(locale: $locale) }';
const ADDRESS = 'street postalCode commune { code name }';
const EVENT = `id version title summary description kind ${TERM} audiences ${TERM} themes ${TERM} accessibility ${TERM} organisers { __typename id name }
  price registrationUrl image attendanceMode onlineAccessUrl status editorialState createdAt updatedAt essMonth { year network { slug } } cover { url(size: LARGE) }
  occurrences { id version startsAt endsAt updatedAt lieu { id name timeZone address { ${ADDRESS} } location { latitude longitude } } room { name } place { label ${ADDRESS} } }`;
const PAGE = `{ nodes { ${EVENT} } pageInfo { hasNextPage endCursor } }`;
const EACH = 'first: 200, after: $after, filter: $filter';
const VARIABLES = '$after: String, $filter: EssMonthEventFilter, $locale: Locale';

const DOCUMENTS = {
  month: parse(`query FeedOfMonth($network: ID!, $year: Int!, ${VARIABLES}) { of: essMonth(network: $network, year: $year) { events(${EACH}) ${PAGE} } }`),
  lieu: parse(`query FeedOfLieu($id: ID!, ${VARIABLES}) { of: lieu(id: $id) { events: essMonthEvents(${EACH}) ${PAGE} } }`),
  mine: parse(`query FeedOfAccount(${VARIABLES}) { events: essMonthEvents(${EACH}) ${PAGE} }`),
  event: parse(`query FeedOfEvent($id: ID!, $locale: Locale) { event: essMonthEvent(id: $id) { ${EVENT} } }`),
};

interface Page {
  readonly nodes: readonly EventNode[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function ask<Data>(schema: GraphQLSchema, context: Context, document: DocumentNode, variableValues: Record<string, unknown>): Promise<Data> {
  const { data, errors } = (await execute({ schema, document, contextValue: context, variableValues })) as ExecutionResult<Data>;
  if (errors?.[0]) throw errors[0];
  if (!data) throw new GraphQLError('The feed could not be read');
  return data;
}

/** Events of a list, page by page through the API itself: its row filters decide what whoever reads the feed may know. */
export async function readEvents(schema: GraphQLSchema, context: Context, list: 'month' | 'lieu' | 'mine', variables: Record<string, unknown>): Promise<EventNode[]> {
  const all: EventNode[] = [];
  for (let after: string | null = null; ; ) {
    const data: { of?: { events: Page } | null; events?: Page } = await ask(schema, context, DOCUMENTS[list], { ...variables, after });
    const page = data.events ?? data.of?.events;
    if (!page) return all;
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

/** One event, where it may be read. */
export async function readEvent(schema: GraphQLSchema, context: Context, id: string, locale: string): Promise<EventNode[]> {
  const { event } = await ask<{ event: EventNode | null }>(schema, context, DOCUMENTS.event, { id, locale });
  return event ? [event] : [];
}

/** What of an event a feed tells: its dates that have times, and of those the ones that `shows` lets through. */
export function feedEvent(node: EventNode, publicUrl: string, shows: (occurrence: OccurrenceNode) => boolean = () => true): FeedEvent {
  const { occurrences, organisers, essMonth, cover, image, ...event } = node;
  const dates = occurrences.filter(shows).flatMap(dateOf);
  const toPlace = ({ startsAt, lieu, place }: OccurrenceNode): boolean => startsAt === null && (lieu !== null || place !== null);
  const page = node.editorialState === 'PUBLISHED' ? eventPage : memberEventPage;
  return {
    ...event,
    image: image ?? (cover && `${publicUrl}${cover.url}`),
    organisers: organisers.map(({ __typename: type, name }) => ({ type, name })),
    page: essMonth ? page(publicUrl, essMonth.network.slug, essMonth.year, node.id) : publicUrl,
    written: writeVersion(node.version, occurrences.map(({ id, version }) => `${id} ${version}`)),
    partial: !occurrences.every(shows) || occurrences.some(toPlace) || dates.some(({ place }) => place === null),
    dates,
  };
}

function dateOf({ id, version, startsAt, endsAt, updatedAt, lieu, room, place }: OccurrenceNode): FeedDate[] {
  if (startsAt === null || endsAt === null) return [];
  const timeZone = lieu?.timeZone ?? timeZoneOf(place?.commune?.code);
  const where = lieu
    ? { name: lieu.name, room: room?.name ?? null, ...lieu.address, location: lieu.location, lieu: true }
    : place && { name: place.label, room: null, street: place.street, postalCode: place.postalCode, commune: place.commune, location: null, lieu: false };
  return [{ id, version, startsAt, endsAt, updatedAt, timeZone, place: where }];
}
