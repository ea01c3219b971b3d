import type { Expression, Row } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { type Sql, sql } from '../../read/sql.js';
import { OF_NETWORK, OF_PROJECT, type Scope } from '../own-limits/limit.facts.js';
import { aimVisible } from '../shared-aim/shared-aim.read.js';
import { projectVisible } from './project.read.js';

/** What is asked of each limit, and which limits are meant. */
export interface Asked {
  readonly facts: (scope: Scope) => Expression;
  readonly which?: (limit: Row) => Sql;
}

const all = (): Sql => sql`true`;

/** What something has to do with the limits of its project (by its id) that are numbers, as far as the viewer may read it: `facts` of each, in order. */
export function limitsOfProject(project: Sql, at: Position, { facts, which = all }: Asked): Sql {
  const limit = rowOf('pl');
  return sql`(SELECT coalesce(jsonb_agg(${facts(OF_PROJECT)(limit, at)} ORDER BY pl.position, pl.id), '[]'::jsonb) FROM project_limit pl JOIN cooperation_project lp ON lp.id = pl.project_id
    WHERE pl.project_id = ${project} AND ${projectVisible(rowOf('lp'), at)} AND pl.threshold IS NOT NULL AND ${which(limit)})`;
}

/** The same of a network. */
export function limitsOfNetwork(network: Sql, at: Position, { facts, which = all }: Asked): Sql {
  const limit = rowOf('nl');
  return sql`(SELECT coalesce(jsonb_agg(${facts(OF_NETWORK)(limit, at)} ORDER BY nl.position, nl.id), '[]'::jsonb) FROM shared_aim_limit nl
    WHERE nl.network_id = ${network} AND ${aimVisible(limit, at)} AND nl.threshold IS NOT NULL AND ${which(limit)})`;
}

/** Those of the project first, then those of the network. */
export const quotedLimits = (of: Readonly<Record<'project' | 'network', Sql>>, at: Position, asked: Asked): Sql => sql`(${limitsOfProject(of.project, at, asked)} || ${limitsOfNetwork(of.network, at, asked)})`;
