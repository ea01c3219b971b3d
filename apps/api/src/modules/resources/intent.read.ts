import type { Permission } from '../../auth/permissions.js';
import { actorInNetworks, allowed, memberOf, ownActor, seesNoPeople } from '../../auth/row-filters.js';
import { column, type ConnectionField, type Filter, reference, type Row, value } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, type Sql, sql } from '../../read/sql.js';
import { ACTOR_TYPES } from '../actors/actor.type.js';
import { lieuVisible } from '../lieux/lieu.read.js';
import { isNaturalPerson, organisationVisible } from '../organisations/organisation.read.js';
import { territoryFiltersBy, textFilter, updatedSinceFilter } from '../reference/territory.read.js';

/** Holds where the viewer is permitted this on a resource or need: the holder decides. */
export const allowedToHolder = (row: Row, at: Position, permission: Permission): Sql =>
  allowed(at, permission, { inNetworks: actorInNetworks(row('holder_id')), own: ownActor(row('holder_id')) });

/** Holds where the viewer is a member of a network of the holder or of the lieu. What somebody holds tells of them: who sees no people does not see it. */
export const memberAround = (row: Row, at: Position): Sql =>
  all([memberOf(at, actorInNetworks(row('holder_id'), row('lieu_id'))), seesNoPeople(at) ? sql`NOT ${isNaturalPerson(row('holder_id'))}` : null]);

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
  viewerCanUpdate: value((row, at) => allowedToHolder(row, at, `${thing}:update`)),
  viewerCanDelete: value((row, at) => allowedToHolder(row, at, `${thing}:delete`)),
  version: column('version'),
  createdAt: column('created_at'),
  updatedAt: column('updated_at'),
});

export const intentFilters: Readonly<Record<string, Filter>> = {
  network: (target, network) =>
    sql`EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id IN (${target('holder_id')}, ${target('lieu_id')}) AND na.network_id = ${network('text')})`,
  // What the viewer may not read does not tell them where a thing is.
  ...territoryFiltersBy(
    (target, communes, at) => sql`(EXISTS (SELECT 1 FROM lieu l WHERE l.id IN (${target('holder_id')}, ${target('lieu_id')}) AND l.commune_code IN (${communes}) AND ${lieuVisible(rowOf('l'), at)})
      OR EXISTS (SELECT 1 FROM organisation o WHERE o.id = ${target('holder_id')} AND o.commune_code IN (${communes}) AND ${organisationVisible(rowOf('o'), at)}))`,
  ),
  nature: (target, nature) => sql`${target('nature')} = ${nature('text')}`,
  categories: (target, codes) => sql`split_part(${target('category')}, '/', 2) = ANY(${codes('text[]')})`,
  holder: (target, holder) => sql`${target('holder_id')} = ${holder('text')}`,
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
