import type { Expression, Row } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { type Sql, sql } from '../../read/sql.js';
import { OF_NETWORK, OF_PROJECT, type Scope } from '../own-limits/limit.facts.js';
import { aimVisible } from '../shared-aim/shared-aim.read.js';
import { projectVisible } from './project.read.js';

/** What something is done for, by ids. */
interface For {
  readonly project: Sql;
  readonly network: Sql;
}

/** What something has to do with the limits of its project and of its network that are numbers, as far as the viewer may read them: `facts` of each, in order. `which`: those that concern it. */
export function quotedLimits({ project, network }: For, at: Position, facts: (scope: Scope) => Expression, which: (limit: Row) => Sql = () => sql`true`): Sql {
  const ofProject = rowOf('pl');
  const ofNetwork = rowOf('nl');
  return sql`(SELECT coalesce(json_agg(q.facts ORDER BY q.wider, q.position, q.id), '[]'::json) FROM (
    SELECT ${facts(OF_PROJECT)(ofProject, at)} AS facts, 0 AS wider, pl.position, pl.id FROM project_limit pl JOIN cooperation_project lp ON lp.id = pl.project_id
      WHERE pl.project_id = ${project} AND ${projectVisible(rowOf('lp'), at)} AND pl.threshold IS NOT NULL AND ${which(ofProject)}
    UNION ALL SELECT ${facts(OF_NETWORK)(ofNetwork, at)}, 1, nl.position, nl.id FROM shared_aim_limit nl
      WHERE nl.network_id = ${network} AND ${aimVisible(ofNetwork, at)} AND nl.threshold IS NOT NULL AND ${which(ofNetwork)}) q)`;
}
