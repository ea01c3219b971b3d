import { allowed, memberOf } from '../../auth/row-filters.js';
import { column, extend, list, one, readType, reference, type Row, value } from '../../read/fields.js';
import type { Position } from '../../read/position.js';
import { type Sql, sql } from '../../read/sql.js';
import { OF_NETWORK } from '../own-limits/limit.facts.js';
import { limitFieldsRead } from '../own-limits/limit.read.js';
import type { SharedAimLimitType, SharedAimObjectiveType, SharedAimType } from './shared-aim.type.js';

const inNetworks = (row: Row) => (networks: Sql): Sql => sql`${row('network_id')} = ANY(${networks})`;

/** Members of a network read what it wants. */
export const aimVisible = (row: Row, at: Position): Sql =>
  sql`${memberOf(at, inNetworks(row))} AND EXISTS (SELECT 1 FROM network an WHERE an.id = ${row('network_id')} AND an.deleted_at IS NULL)`;

const objective = readType<SharedAimObjectiveType>('SharedAimObjective', 'shared_aim_objective', {
  prefix: 'aimobjective',
  visible: aimVisible,
  fields: { id: column('id'), statement: column('statement') },
});

const limit = readType<SharedAimLimitType>('SharedAimLimit', 'shared_aim_limit', {
  prefix: 'aimlimit',
  visible: aimVisible,
  fields: limitFieldsRead(OF_NETWORK),
});

const statements = (type: string) =>
  list(type, {
    on: (row, target) => sql`${target('network_id')} = ${row('network_id')}`,
    orderBy: (target) => sql`${target('position')}, ${target('id')}`,
  });

export const sharedAimRead = readType<SharedAimType>('SharedAim', 'shared_aim', {
  prefix: 'aim',
  visible: aimVisible,
  fields: {
    id: column('id'),
    statement: column('statement'),
    objectives: statements('SharedAimObjective'),
    limits: statements('SharedAimLimit'),
    network: reference('Network', 'network_id'),
    viewerCanUpdate: value((row, at) => allowed(at, 'network:update', { inNetworks: inNetworks(row) })),
    version: column('version'),
    updatedAt: column('updated_at'),
  },
});

export const sharedAimReads = [
  objective,
  limit,
  sharedAimRead,
  extend('Query', { sharedAim: { ...one('SharedAim', (_row, target, at) => sql`${target('id')} = ${at.argument('id', 'text')}`), root: true } }),
  extend('Network', { sharedAim: one('SharedAim', (row, target) => sql`${target('network_id')} = ${row('id')}`) }),
];
