import { holds, type Permission } from '../../auth/permissions.js';
import { actorInNetworks, allowed, memberOf, ownActor, seesNoPeople } from '../../auth/row-filters.js';
import { column, type ConnectionField, type Expression, type Filter, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, any, raw, type Sql, sql } from '../../read/sql.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import { isNaturalPerson, organisationPublic, organisationVisible } from '../organisations/organisation.read.js';
import { territoryFiltersBy, textFilter, updatedSinceFilter } from '../reference/territory.read.js';

/** Holds where the viewer is permitted this on a resource or need: the holder decides. */
export const allowedToHolder = (row: Row, at: Position, permission: Permission): Sql =>
  allowed(at, permission, { inNetworks: actorInNetworks(row('holder_id')), own: ownActor(row('holder_id')) });

/** Holds where the viewer is a member of a network of the holder or of the lieu. What somebody holds tells of them: who sees no people does not see it. */
const memberAround = (row: Row, at: Position): Sql =>
  all([memberOf(at, actorInNetworks(row('holder_id'), row('lieu_id'))), seesNoPeople(at) ? sql`NOT ${isNaturalPerson(row('holder_id'))}` : null]);

/** Is the viewer of any network of the instance, by an account or a key? */
export const isPartner = (at: Position): boolean => at.decide((_, viewer) => viewer.instanceAdmin || holds(viewer, 'network:read'));

/** Which resources or needs the viewer may read: those of circles that they are in. */
export const intentVisible = (thing: 'resource' | 'need'): Expression => (row, at) =>
  all([
    sql`${row('deleted_at')} IS NULL`,
    any([
      // Anybody may read a public holder; no anonymous visitor may read a person. OFFSET 0: look-ups, see actorInNetworks.
      sql`${row('sharing')} ${isPartner(at) ? raw("IN ('PARTNERS', 'PUBLIC')") : raw("= 'PUBLIC'")} AND (EXISTS (SELECT 1 FROM lieu l WHERE l.id = ${row('holder_id')} AND l.visibility = 'PUBLIC' AND l.deleted_at IS NULL OFFSET 0)
        OR EXISTS (SELECT 1 FROM organisation o WHERE o.id = ${row('holder_id')} AND ${organisationPublic(rowOf('o'))} AND o.deleted_at IS NULL OFFSET 0))`,
      sql`${row('sharing')} <> 'HOLDER_ONLY' AND ${memberAround(row, at)}`,
      allowedToHolder(row, at, `${thing}:readPrivate`),
    ]),
  ]);

/** Fields that resources and needs share. */
export const intentFields = (thing: 'resource' | 'need') => ({
  id: column('id'),
  title: column('title'),
  nature: column('nature'),
  category: reference('Term', 'category'),
  description: column('description'),
  quantity: column('quantity'),
  unit: column('unit'),
  holder: { kind: 'any' as const, types: ACTOR_TYPES, id: (row: Row) => row('holder_id') },
  lieu: reference('Lieu', 'lieu_id'),
  sharing: column('sharing'),
  viewerCanUpdate: value((row, at) => allowedToHolder(row, at, `${thing}:update`)),
  viewerCanDelete: value((row, at) => allowedToHolder(row, at, `${thing}:delete`)),
  version: column('version'),
  createdAt: column('created_at'),
  updatedAt: column('updated_at'),
});

const ofNetwork: Filter = (target, network) =>
  sql`EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id IN (${target('holder_id')}, ${target('lieu_id')}) AND na.network_id = ${network('text')})`;

export const intentFilters: Readonly<Record<string, Filter>> = {
  network: ofNetwork,
  // What the viewer may not read does not tell them where a thing is.
  ...territoryFiltersBy(
    (target, communes, at) => sql`(EXISTS (SELECT 1 FROM lieu l WHERE l.id IN (${target('holder_id')}, ${target('lieu_id')}) AND l.commune_code IN (${communes}) AND ${lieuVisible(rowOf('l'), at)})
      OR EXISTS (SELECT 1 FROM organisation o WHERE o.id = ${target('holder_id')} AND o.commune_code IN (${communes}) AND ${organisationVisible(rowOf('o'), at)}))`,
  ),
  nature: (target, nature) => sql`${target('nature')} = ${nature('text')}`,
  categories: (target, codes) => sql`split_part(${target('category')}, '/', 2) = ANY(${codes('text[]')})`,
  holder: (target, holder) => sql`${target('holder_id')} = ${holder('text')}`,
  sharing: (target, values) => sql`${target('sharing')} = ANY(${values('text[]')})`,
  partnersOf: (target, network, at) => sql`(${target('sharing')} IN ('PARTNERS', 'PUBLIC') AND NOT ${ofNetwork(target, network, at)})`,
  text: textFilter,
  updatedSince: updatedSinceFilter,
};

export const intentOrders: Pick<ConnectionField, 'orders' | 'defaultOrder'> = {
  orders: {
    TITLE_ASC: { keys: [{ value: (row) => row('title'), type: 'text' }] },
    UPDATED_AT_DESC: { keys: [{ value: (row) => row('updated_at'), type: 'timestamptz' }], descending: true },
  },
  defaultOrder: 'TITLE_ASC',
};

/** Those of a lieu: it holds them, or they are there. */
export const ofLieu = (row: Row, target: Row): Sql => sql`(${target('lieu_id')} = ${row('id')} OR ${target('holder_id')} = ${row('id')})`;
