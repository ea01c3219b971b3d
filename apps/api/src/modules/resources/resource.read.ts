import { column, connection, type ConnectionField, extend, list, one, readType } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import { sql } from '../../read/sql.js';
import { intentFields, intentFilters, intentOrders, intentVisible, ofLieu } from './intent.read.js';
import type { ResourceClosureType, ResourceType } from './resource.type.js';

const resourceVisible = intentVisible('resource');

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
  },
});

const resources: Pick<ConnectionField, 'filters' | 'orders' | 'defaultOrder'> = { filters: intentFilters, ...intentOrders };

export const resourceReads = [
  closureRead,
  resourceRead,
  extend('Lieu', { resources: connection('Resource', { on: ofLieu, ...resources }) }),
  extend('Query', {
    resource: { ...one('Resource', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    resources: connection('Resource', resources),
  }),
];
