import { column, connection, type ConnectionField, extend, one, readType } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import { all, any, sql } from '../../read/sql.js';
import { organisationPublic } from '../organisations/organisation.read.js';
import { allowedToHolder, intentFields, intentFilters, intentOrders, memberAround, ofLieu } from './intent.read.js';
import type { ResourceType } from './resource.type.js';

export const resourceRead = readType<ResourceType>('Resource', 'resource', {
  prefix: 'resource',
  visible: (row, at) =>
    all([
      sql`${row('deleted_at')} IS NULL`,
      any([
        // Anybody may read a public holder; no anonymous visitor may read a person. OFFSET 0: look-ups, see actorInNetworks.
        sql`${row('sharing')} = 'PUBLIC' AND (EXISTS (SELECT 1 FROM lieu l WHERE l.id = ${row('holder_id')} AND l.visibility = 'PUBLIC' AND l.deleted_at IS NULL OFFSET 0)
          OR EXISTS (SELECT 1 FROM organisation o WHERE o.id = ${row('holder_id')} AND ${organisationPublic(rowOf('o'))} AND o.deleted_at IS NULL OFFSET 0))`,
        sql`${row('sharing')} <> 'HOLDER_ONLY' AND ${memberAround(row, at)}`,
        allowedToHolder(row, at, 'resource:readPrivate'),
      ]),
    ]),
  fields: { ...intentFields('resource'), conditions: column('conditions'), sharing: column('sharing') },
});

const resources: Pick<ConnectionField, 'filters' | 'orders' | 'defaultOrder'> = {
  filters: { ...intentFilters, sharing: (target, values) => sql`${target('sharing')} = ANY(${values('text[]')})` },
  ...intentOrders,
};

export const resourceReads = [
  resourceRead,
  extend('Lieu', { resources: connection('Resource', { on: ofLieu, ...resources }) }),
  extend('Query', {
    resource: { ...one('Resource', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true },
    resources: connection('Resource', resources),
  }),
];
