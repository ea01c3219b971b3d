import { allowed, memberOf, type Own, ownActor, ownOf } from '../../auth/row-filters.js';
import { column, connection, type ConnectionField, extend, type Filter, one, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { all, any, raw, type Sql, sql } from '../../read/sql.js';
import { rowOf } from '../../read/planner.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import { hasTerm, termsThrough } from '../reference/reference.read.js';
import { networkCovers, territoryFiltersBy, textFilter, updatedSinceFilter } from '../reference/territory.read.js';
import type { EssMonthEventFilter } from './event.input.js';
import { missingForPublication } from './event.missing.js';
import type { EssMonthEventType } from './event.type.js';
import { takesRequests } from './takes-requests.js';

/** The months of some networks: worked out once a statement, not once a row. */
const monthsOf = (networks: Sql): Sql => sql`SELECT m.id FROM ess_month m WHERE m.network_id = ANY(${networks})`;
const monthInNetworks = (row: Row) => (networks: Sql): Sql => sql`${row('ess_month_id')} IN (${monthsOf(networks)})`;

/** Published events are for anybody; members of the network see all. */
const eventVisible = (row: Row, at: Position): Sql =>
  all([sql`${row('deleted_at')} IS NULL`, any([sql`${row('editorial_state')} = 'PUBLISHED'`, memberOf(at, monthInNetworks(row))])]);

/** Holds where the viewer may read the event of that id. */
export const eventIsVisible = (id: Sql, at: Position, further?: (event: Row) => Sql): Sql => {
  const event = rowOf('ev');
  return sql`EXISTS (SELECT 1 FROM ess_month_event ev WHERE ev.id = ${id} AND ${all([eventVisible(event, at), further?.(event)])})`;
};

/** Own events are those that the viewer's lieux or the viewer organise, and those that the viewer proposed. */
const ownEvent = (id: Sql) => (viewer: Pick<Own, 'lieux' | 'person' | 'user'>): Sql =>
  sql`EXISTS (SELECT 1 FROM event_organiser own WHERE own.event_id = ${id} AND (${ownActor(raw('own.actor_id'))(viewer)}))
    OR EXISTS (SELECT 1 FROM ess_month_event own WHERE own.id = ${id} AND own.proposed_by = ${viewer.user})`;

/** The SQL twin of `mayOnEvent`, for a row with `ess_month_id`. */
export const allowedOnEvent = (permission: 'event:update' | 'event:delete' | 'event:arbitrate', row: Row, id: Sql, at: Position): Sql =>
  allowed(at, permission, { inNetworks: monthInNetworks(row), own: ownEvent(id) });

/** Holds where the viewer is a member of the network that has the event of that id: what a collective prepares is its own. */
export const eventOfMembers = (id: Sql, at: Position): Sql => eventIsVisible(id, at, (event) => memberOf(at, monthInNetworks(event)));

/** Holds where the viewer is permitted this on the event that a row with `event_id` is a part of. */
export const allowedWithEvent = (at: Position, permission: 'event:update' | 'event:arbitrate', row: Row): Sql => {
  const event = rowOf('ve');
  return sql`EXISTS (SELECT 1 FROM ess_month_event ve WHERE ve.id = ${row('event_id')} AND (${allowedOnEvent(permission, event, event('id'), at)}))`;
};

/** The network of the event that a row with `event_id` is a part of is one of these. */
export const eventInNetworks = (row: Row) => (networks: Sql): Sql => sql`EXISTS (SELECT 1 FROM ess_month_event ne WHERE ne.id = ${row('event_id')} AND ne.ess_month_id IN (${monthsOf(networks)}))`;

/** Organised by an actor or hosted by it as a lieu: two indexes, and no walk through all events. */
const concerns = (event: Row, actor: Sql): Sql =>
  sql`${event('id')} IN (SELECT eo.event_id FROM event_organiser eo WHERE eo.actor_id = ${actor}
    UNION SELECT o.event_id FROM occurrence o WHERE o.lieu_id = ${actor} AND o.deleted_at IS NULL)`;

const hasOccurrence = (event: Row, condition: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM occurrence o WHERE o.event_id = ${event('id')} AND o.deleted_at IS NULL AND ${condition})`;

/** Where it takes place, as far as the viewer may know; what is nowhere yet counts for the whole territory of its network. */
const within = (event: Row, communes: Sql, at: Position): Sql =>
  any([
    hasOccurrence(event, sql`o.place_commune_code IN (${communes})`),
    hasOccurrence(event, sql`o.lieu_id IN (SELECT l.id FROM lieu l WHERE l.commune_code IN (${communes}) AND ${lieuVisible(rowOf('l'), at)})`),
    all([
      sql`NOT ${hasOccurrence(event, raw('(o.lieu_id IS NOT NULL OR o.place_commune_code IS NOT NULL)'))}`,
      networkCovers(sql`(SELECT m.network_id FROM ess_month m WHERE m.id = ${event('ess_month_id')})`, communes),
    ]),
  ]);

export const kindFilter: Filter = (target, codes) =>
  sql`${target('kind')} = ANY(SELECT 'EVENT_KIND/' || code FROM unnest(${codes('text[]')}) code)`;
export const stateFilter: Filter = (target, states) => sql`${target('editorial_state')} = ANY(${states('text[]')})`;

const filterOf = (args: Readonly<Record<string, unknown>>): EssMonthEventFilter => args.filter as EssMonthEventFilter;
const wholePeriod = (at: Position): boolean => at.decide((args) => Boolean(filterOf(args).from && filterOf(args).until));

/** One and the same occurrence meets both bounds: where both are given, `from` asks for both. */
const period: { from: Filter; until: Filter } = {
  from: (target, instant, at) =>
    hasOccurrence(target, all([
      sql`o.ends_at > ${instant('timestamptz')}`,
      wholePeriod(at) ? sql`o.starts_at < ${at.bind((args) => filterOf(args).until, 'timestamptz')}` : null,
    ])),
  until: (target, instant, at) => (wholePeriod(at) ? raw('true') : hasOccurrence(target, sql`o.starts_at < ${instant('timestamptz')}`)),
};

/** A move of an occurrence leaves the row of its event alone, so theirs are asked too; the removed ones as well, as this is how others learn of it. */
const changedSince: Filter = (target, instant, at) =>
  any([
    updatedSinceFilter(target, instant, at),
    sql`${target('id')} IN (SELECT o.event_id FROM occurrence o WHERE o.updated_at >= ${instant('timestamptz')})`,
  ]);

/** A lieu that the viewer may not read leads nowhere: otherwise the filter would tell of it. */
const lieuFilter: Filter = (target, id, at) =>
  concerns(target, sql`(SELECT l.id FROM lieu l WHERE l.id = ${id('text')} AND ${lieuVisible(rowOf('l'), at)})`);

const firstStart = (event: Row): Sql =>
  sql`coalesce((SELECT min(o.starts_at) FROM occurrence o WHERE o.event_id = ${event('id')} AND o.deleted_at IS NULL), 'infinity')`;

/** Who is no member asks for nothing on its behalf; nor do they learn of its project. */
const takesRequestsOf = (event: Row, at: Position): Sql => all([memberOf(at, monthInNetworks(event)), takesRequests(event)]);

/** Filters and orders that every list of events offers. */
const events: Pick<ConnectionField, 'filters' | 'orders' | 'defaultOrder'> = {
  filters: {
    network: (target, id) => sql`${target('ess_month_id')} IN (SELECT m.id FROM ess_month m WHERE m.network_id = ${id('text')})`,
    ...territoryFiltersBy(within),
    text: textFilter,
    updatedSince: changedSince,
    ...period,
    kinds: kindFilter,
    audiences: hasTerm('event_term', 'event_id', 'AUDIENCE'),
    themes: hasTerm('event_term', 'event_id', 'THEME'),
    states: stateFilter,
    lieu: lieuFilter,
    takesRequests: (target, asked, at) => sql`(${takesRequestsOf(target, at)}) = ${asked('boolean')}`,
    mine: (target, asked, at) => sql`(${ownEvent(target('id'))(ownOf(at))}) = ${asked('boolean')}`,
  },
  orders: {
    STARTS_AT_ASC: { keys: [{ value: firstStart, type: 'timestamptz' }] },
    TITLE_ASC: { keys: [{ value: (row) => row('title'), type: 'text' }] },
    UPDATED_AT_DESC: { keys: [{ value: (row) => row('updated_at'), type: 'timestamptz' }], descending: true },
  },
  defaultOrder: 'STARTS_AT_ASC',
};

export const eventRead = readType<EssMonthEventType>('EssMonthEvent', 'ess_month_event', {
  prefix: 'event',
  visible: eventVisible,
  fields: {
    id: column('id'),
    title: column('title'),
    summary: column('summary'),
    description: column('description'),
    kind: reference('Term', 'kind'),
    audiences: termsThrough('event_term', 'event_id', 'AUDIENCE'),
    themes: termsThrough('event_term', 'event_id', 'THEME'),
    accessibility: termsThrough('event_term', 'event_id', 'ACCESSIBILITY'),
    organisers: {
      kind: 'anyList',
      types: ACTOR_TYPES,
      from: () => raw('event_organiser'),
      on: (row, target) => sql`${target('event_id')} = ${row('id')}`,
      id: (target) => target('actor_id'),
      orderBy: (target) => sql`${target('position')}, ${target('actor_id')}`,
    },
    price: column('price'),
    registrationUrl: column('registration_url'),
    image: column('image'),
    attendanceMode: column('attendance_mode'),
    onlineAccessUrl: column('online_access_url'),
    expectedAttendance: value((row, at) => sql`CASE WHEN ${memberOf(at, monthInNetworks(row))} THEN ${row('expected_attendance')} END`),
    editorialState: column('editorial_state'),
    refusalReason: column('refusal_reason'),
    missing: value(missingForPublication),
    status: column('status'),
    cooperationProject: reference('CooperationProject', 'cooperation_project_id'),
    essMonth: reference('EssMonth', 'ess_month_id'),
    takesRequests: value(takesRequestsOf),
    viewerCanUpdate: value((row, at) => allowedOnEvent('event:update', row, row('id'), at)),
    viewerCanDelete: value((row, at) => allowedOnEvent('event:delete', row, row('id'), at)),
    viewerCanArbitrate: value((row, at) => allowedOnEvent('event:arbitrate', row, row('id'), at)),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const eventReads = [
  eventRead,
  extend('EssMonth', { events: connection('EssMonthEvent', { ...events, on: (row, target) => sql`${target('ess_month_id')} = ${row('id')}` }) }),
  extend('Lieu', {
    essMonthEvents: connection('EssMonthEvent', { ...events, on: (row, target) => concerns(target, row('id')) }),
  }),
  extend('CooperationProject', {
    essMonthEvents: connection('EssMonthEvent', { ...events, on: (row, target) => sql`${target('cooperation_project_id')} = ${row('id')}` }),
  }),
  extend('Query', {
    essMonthEvent: { ...one('EssMonthEvent', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    essMonthEvents: connection('EssMonthEvent', events),
  }),
];
