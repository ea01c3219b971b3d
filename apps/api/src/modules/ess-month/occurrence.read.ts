import { column, connection, type ConnectionField, extend, type Filter, list, object, one, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, any, type Sql, sql } from '../../read/sql.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import { hasTerm } from '../reference/reference.read.js';
import { textFilter, updatedSinceFilter } from '../reference/territory.read.js';
import { allowedOnEvent, eventIsVisible, kindFilter, stateFilter } from './event.read.js';
import { beyondWeeksOf, onBoardOf } from './month.weeks.js';
import { facetReads, inCommunes, localDay, occurrenceFacets } from './occurrence.facets.read.js';
import type { OccurrenceType, PlaceType } from './occurrence.type.js';

/** A filter of events, for the occurrences of those that it lets through. */
const ofEvents = (filter: Filter): Filter => (target, given, at) =>
  sql`EXISTS (SELECT 1 FROM ess_month_event e WHERE e.id = ${target('event_id')} AND ${filter(rowOf('e'), given, at)})`;

/** Only what may be unscheduled is sorted by an expression: scheduled ones come straight from the index. */
const start = (row: Row, at: Position): Sql =>
  at.decide((args) => (args.filter as { scheduled?: boolean } | undefined)?.scheduled === true)
    ? row('starts_at')
    : sql`coalesce(${row('starts_at')}, 'infinity')`;

const filters: ConnectionField['filters'] = {
  scheduled: (target, asked, at) => (at.decide((args) => (args.filter as { scheduled?: boolean }).scheduled === true) ? sql`${target('starts_at')} IS NOT NULL` : sql`${target('starts_at')} IS NULL`),
  onBoard: (target, _asked, at) => {
    const month = rowOf('bm');
    const holds = at.decide((args) => (args.filter as { onBoard?: boolean }).onBoard === true) ? onBoardOf(month, target) : beyondWeeksOf(month, target);
    return sql`EXISTS (SELECT 1 FROM ess_month bm WHERE ${month('id')} = ${target('ess_month_id')} AND ${holds})`;
  },
  // Only what the viewer may read: otherwise the filter would tell of the rest.
  lieux: (target, ids, at) => sql`${target('lieu_id')} IN (SELECT l.id FROM lieu l WHERE l.id = ANY(${ids('text[]')}) AND ${lieuVisible(rowOf('l'), at)})`,
  text: ofEvents(textFilter),
  ids: (target, ids) => sql`${target('id')} = ANY(${ids('text[]')})`,
  // What is published anew is a change of the event only.
  updatedSince: (target, instant, at) => any([updatedSinceFilter(target, instant, at), ofEvents(updatedSinceFilter)(target, instant, at)]),
  from: (target, instant) => sql`${target('ends_at')} > ${instant('timestamptz')}`,
  until: (target, instant) => sql`${target('starts_at')} < ${instant('timestamptz')}`,
  days: (target, days) => sql`${localDay(target)} = ANY(${days('date[]')})`,
  communes: (target, codes, at) => inCommunes(target, sql`SELECT unnest(${codes('text[]')})`, at),
  kinds: ofEvents(kindFilter),
  audiences: ofEvents(hasTerm('event_term', 'event_id', 'AUDIENCE')),
  themes: ofEvents(hasTerm('event_term', 'event_id', 'THEME')),
  accessibility: ofEvents(hasTerm('event_term', 'event_id', 'ACCESSIBILITY')),
  states: ofEvents(stateFilter),
};

const byStart = (key: (row: Row, at: Position) => Sql): Pick<ConnectionField, 'orders' | 'defaultOrder'> => ({
  orders: { STARTS_AT_ASC: { keys: [{ value: key, type: 'timestamptz' }] } },
  defaultOrder: 'STARTS_AT_ASC',
});

export const occurrenceRead = readType<OccurrenceType>('Occurrence', 'occurrence', {
  prefix: 'occurrence',
  visible: (row, at) => all([sql`${row('deleted_at')} IS NULL`, eventIsVisible(row('event_id'), at)]),
  fields: {
    id: column('id'),
    event: reference('EssMonthEvent', 'event_id'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    lieu: reference('Lieu', 'lieu_id'),
    room: reference('Room', 'room_id'),
    place: object<PlaceType>(
      {
        label: column('place_label'),
        street: column('place_street'),
        postalCode: column('place_postal_code'),
        commune: reference('Commune', 'place_commune_code', 'code'),
      },
      (row) => sql`${row('place_label')} IS NOT NULL`,
    ),
    viewerCanReschedule: value((row, at) => allowedOnEvent('event:update', row, row('event_id'), at)),
    version: column('version'),
    updatedAt: column('updated_at'),
  },
});

export const occurrenceReads = [
  occurrenceRead,
  ...facetReads,
  extend('EssMonthEvent', {
    occurrences: list('Occurrence', {
      on: (row, target) => sql`${target('event_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('starts_at')} NULLS LAST, ${target('id')}`,
    }),
    dates: connection('Occurrence', { filters, facets: occurrenceFacets, ...byStart(start), on: (row, target) => sql`${target('event_id')} = ${row('id')}` }),
  }),
  extend('EssMonth', {
    occurrences: connection('Occurrence', { filters, facets: occurrenceFacets, ...byStart(start), on: (row, target) => sql`${target('ess_month_id')} = ${row('id')}` }),
  }),
  extend('Network', {
    programme: connection('Occurrence', {
      filters,
      facets: occurrenceFacets,
      ...byStart((row) => row('starts_at')),
      on: (row, target, at) =>
        all([
          sql`${target('ess_month_id')} = (SELECT m.id FROM ess_month m WHERE m.network_id = ${row('id')} AND m.year = ${at.argument('year', 'int')})`,
          sql`${target('starts_at')} IS NOT NULL`,
          eventIsVisible(target('event_id'), at, (event) => sql`${event('editorial_state')} = 'PUBLISHED'`),
        ]),
    }),
  }),
  extend('Query', {
    occurrence: { ...one('Occurrence', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
  }),
];
