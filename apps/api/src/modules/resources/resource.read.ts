import { holds } from '../../auth/permissions.js';
import { column, connection, type ConnectionField, extend, list, one, readType, type Row } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, any, raw, type Sql, sql } from '../../read/sql.js';
import { organisationPublic } from '../organisations/organisation.read.js';
import { allowedToHolder, intentFields, intentFilters, intentOrders, memberAround, ofLieu } from './intent.read.js';
import type { ResourceClosureType, ResourceType } from './resource.type.js';

/** Is the viewer of any network of the instance, by an account or a key? */
const isPartner = (at: Position): boolean => at.decide((_, viewer) => viewer.instanceAdmin || holds(viewer, 'network:read'));

const resourceVisible = (row: Row, at: Position): Sql =>
  all([
    sql`${row('deleted_at')} IS NULL`,
    any([
      // Anybody may read a public holder; no anonymous visitor may read a person. OFFSET 0: look-ups, see actorInNetworks.
      sql`${row('sharing')} ${isPartner(at) ? raw("IN ('PARTNERS', 'PUBLIC')") : raw("= 'PUBLIC'")} AND (EXISTS (SELECT 1 FROM lieu l WHERE l.id = ${row('holder_id')} AND l.visibility = 'PUBLIC' AND l.deleted_at IS NULL OFFSET 0)
        OR EXISTS (SELECT 1 FROM organisation o WHERE o.id = ${row('holder_id')} AND ${organisationPublic(rowOf('o'))} AND o.deleted_at IS NULL OFFSET 0))`,
      sql`${row('sharing')} <> 'HOLDER_ONLY' AND ${memberAround(row, at)}`,
      allowedToHolder(row, at, 'resource:readPrivate'),
    ]),
  ]);

const closureRead = readType<ResourceClosureType>('ResourceClosure', 'resource_closure', {
  prefix: 'closure',
  visible: (row, at) => sql`EXISTS (SELECT 1 FROM resource r WHERE r.id = ${row('resource_id')} AND ${resourceVisible(rowOf('r'), at)})`,
  fields: { id: column('id'), from: column('starts_on'), until: column('ends_on'), reason: column('reason') },
});

export const resourceRead = readType<ResourceType>('Resource', 'resource', {
  prefix: 'resource',
  visible: resourceVisible,
  fields: {
    ...intentFields('resource'),
    conditions: column('conditions'),
    exchange: column('exchange'),
    price: column('price'),
    priceUnit: column('price_unit'),
    deposit: column('deposit'),
    insurance: column('insurance'),
    openingHours: column('opening_hours'),
    closures: list('ResourceClosure', {
      on: (row, target) => sql`${target('resource_id')} = ${row('id')} AND ${target('ends_on')} >= (now() AT TIME ZONE 'Europe/Paris')::date`,
      orderBy: (target) => sql`${target('starts_on')}, ${target('id')}`,
    }),
    sharing: column('sharing'),
  },
});

const resources: Pick<ConnectionField, 'filters' | 'orders' | 'defaultOrder'> = {
  filters: {
    ...intentFilters,
    sharing: (target, values) => sql`${target('sharing')} = ANY(${values('text[]')})`,
    partnersOf: (target, network, at) => sql`(${target('sharing')} IN ('PARTNERS', 'PUBLIC') AND NOT ${intentFilters.network!(target, network, at)})`,
  },
  ...intentOrders,
};

export const resourceReads = [
  closureRead,
  resourceRead,
  extend('Lieu', { resources: connection('Resource', { on: ofLieu, ...resources }) }),
  extend('Query', {
    resource: { ...one('Resource', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    resources: connection('Resource', resources),
  }),
];
