import { actorInNetworks, allowed, memberOfActor, ownActor } from '../../auth/row-filters.js';
import { column, connection, extend, facet, list, object, one, readType, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, any, raw, type Sql, sql } from '../../read/sql.js';
import { inNetworkFilter, networksOf } from '../actors/actor.read.js';
import { hasTerm, termsThrough } from '../reference/reference.read.js';
import { territoryFilters, textFilter, updatedSinceFilter } from '../reference/territory.read.js';
import type { AddressType, LieuType, LocationType, RoomType } from './lieu.type.js';
import type { NearInput } from './lieu.input.js';

const near = (args: Readonly<Record<string, unknown>>): NearInput | undefined => (args.filter as { near?: NearInput } | undefined)?.near;

const distance = (row: Row, at: Position): Sql =>
  at.decide((args) => Boolean(near(args)))
    ? sql`coalesce(distance_km(${at.bind((args) => near(args)?.latitude, 'float8')}, ${at.bind((args) => near(args)?.longitude, 'float8')}, ${row('latitude')}, ${row('longitude')}), 'Infinity')`
    : raw('0::float8');

/** A degree of latitude is 111.2 km; the box lets the index do the first sorting. */
const nearFilter = (target: Row, _value: unknown, at: Position): Sql => {
  const degrees = (per: (place: NearInput) => number): Sql => at.bind((args) => per(near(args)!), 'float8');
  const width = ({ latitude, radiusKm }: NearInput): number => radiusKm / (111.2 * Math.max(0.01, Math.cos((latitude * Math.PI) / 180)));
  return all([
    sql`${target('latitude')} BETWEEN ${degrees((it) => it.latitude - it.radiusKm / 111.2)} AND ${degrees((it) => it.latitude + it.radiusKm / 111.2)}`,
    sql`${target('longitude')} BETWEEN ${degrees((it) => it.longitude - width(it))} AND ${degrees((it) => it.longitude + width(it))}`,
    sql`${distance(target, at)} <= ${degrees((it) => it.radiusKm)}`,
  ]);
};

const termCounts = (listName: string) => (ids: Sql): Sql =>
  sql`SELECT j.term_id AS key, count(*) AS count FROM lieu_term j WHERE j.lieu_id IN (${ids}) AND starts_with(j.term_id, ${raw(`'${listName}/'`)}) GROUP BY 1`;

/** Which lieux the viewer may read: public ones, and those of the viewer's networks. */
export const lieuVisible = (row: Row, at: Position): Sql =>
  all([sql`${row('deleted_at')} IS NULL`, any([sql`${row('visibility')} = 'PUBLIC'`, memberOfActor(at, row('id'))])]);

/** Where an id leads: a lieu that was merged leads to the one that was kept. */
export const keptLieu = (id: Sql): Sql => sql`coalesce((SELECT ml.merged_into FROM lieu ml WHERE ml.id = ${id}), ${id})`;

/** Which lieux the viewer may change. */
export const lieuUpdatable = (row: Row, at: Position): Sql =>
  allowed(at, 'lieu:update', { inNetworks: actorInNetworks(row('id')), own: ownActor(row('id')) });

const room = readType<RoomType>('Room', 'room', {
  prefix: 'room',
  visible: (row, at) =>
    all([sql`${row('deleted_at')} IS NULL`, sql`EXISTS (SELECT 1 FROM lieu rl WHERE rl.id = ${row('lieu_id')} AND ${lieuVisible(rowOf('rl'), at)} OFFSET 0)`]),
  fields: { id: column('id'), name: column('name'), capacity: column('capacity'), shareable: column('shareable') },
});

export const lieuRead = readType<LieuType>('Lieu', 'lieu', {
  prefix: 'lieu',
  visible: lieuVisible,
  fields: {
    id: column('id'),
    name: column('name'),
    slug: column('slug'),
    summary: column('summary'),
    description: column('description'),
    visibility: column('visibility'),
    families: termsThrough('lieu_term', 'lieu_id', 'LIEU_FAMILY'),
    activities: termsThrough('lieu_term', 'lieu_id', 'LIEU_ACTIVITY'),
    tags: termsThrough('lieu_term', 'lieu_id', 'LIEU_TAG'),
    accessibility: termsThrough('lieu_term', 'lieu_id', 'ACCESSIBILITY'),
    legalForm: reference('Term', 'legal_form'),
    initiative: reference('Term', 'initiative'),
    setting: column('setting'),
    floorArea: column('floor_area'),
    address: object<AddressType>({
      street: column('street'),
      postalCode: column('postal_code'),
      commune: reference('Commune', 'commune_code', 'code'),
    }),
    location: object<LocationType>(
      { latitude: column('latitude'), longitude: column('longitude') },
      (row) => sql`${row('latitude')} IS NOT NULL`,
    ),
    timeZone: column('time_zone'),
    openingHours: column('opening_hours'),
    website: column('website'),
    siret: column('siret'),
    rna: column('rna'),
    rooms: list('Room', {
      on: (row, target) => sql`${target('lieu_id')} = ${row('id')}`,
      orderBy: (target) => sql`${target('position')}, ${target('id')}`,
    }),
    networks: networksOf,
    viewerCanUpdate: value(lieuUpdatable),
    viewerCanDelete: value((row, at) => allowed(at, 'lieu:delete', { inNetworks: actorInNetworks(row('id')) })),
    version: column('version'),
    createdAt: column('created_at'),
    updatedAt: column('updated_at'),
  },
});

export const lieuReads = [
  room,
  lieuRead,
  extend('Membership', {
    lieux: list('Lieu', {
      on: (row, target, at) => sql`${target('id')} = ANY(${at.bind((_, viewer) => viewer.lieuIds, 'text[]')})
        AND EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id = ${target('id')} AND na.network_id = ${row('network_id')})`,
      orderBy: (target) => sql`${target('name')}, ${target('id')}`,
    }),
  }),
  extend('Query', {
    lieu: {
      ...one('Lieu', (_row, target, at) => {
        const by = at.decide((args) => (args.id ? 'id' : 'slug'));
        return sql`${target('id')} = (SELECT coalesce(ml.merged_into, ml.id) FROM lieu ml WHERE ml.${raw(by)} = ${at.argument(by, 'text')})`;
      }),
      root: true,
    },
    lieux: connection('Lieu', {
      filters: {
        network: inNetworkFilter,
        ...territoryFilters,
        text: textFilter,
        updatedSince: updatedSinceFilter,
        families: hasTerm('lieu_term', 'lieu_id', 'LIEU_FAMILY'),
        activities: hasTerm('lieu_term', 'lieu_id', 'LIEU_ACTIVITY'),
        near: nearFilter,
      },
      orders: {
        NAME_ASC: { keys: [{ value: (row) => row('name'), type: 'text' }] },
        UPDATED_AT_DESC: { keys: [{ value: (row) => row('updated_at'), type: 'timestamptz' }], descending: true },
        DISTANCE_ASC: { keys: [{ value: distance, type: 'float8' }] },
      },
      defaultOrder: 'NAME_ASC',
      edge: { distanceKm: value((row, at) => (at.decide((args) => Boolean(near(args))) ? distance(row, at) : raw('NULL'))) },
      facets: {
        families: facet({ filter: 'families', type: 'TermCount', counts: termCounts('LIEU_FAMILY') }),
        activities: facet({ filter: 'activities', type: 'TermCount', counts: termCounts('LIEU_ACTIVITY') }),
        departements: facet({
          filter: 'departements',
          type: 'DepartementCount',
          counts: (ids) =>
            sql`SELECT c.departement_code AS key, count(*) AS count FROM lieu l JOIN commune c ON c.code = l.commune_code WHERE l.id IN (${ids}) GROUP BY 1`,
        }),
      },
    }),
  }),
];
