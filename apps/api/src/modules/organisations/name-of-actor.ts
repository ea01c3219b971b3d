import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { all, join, literal, raw, type Sql, sql } from '../../read/sql.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { personRead } from '../people/person.read.js';
import { organisationRead } from './organisation.read.js';

/** Name of an actor of any kind as far as the viewer may read it; null otherwise. */
export function nameOfActor(actor: Sql, at: Position): Sql {
  const branches = [lieuRead, organisationRead, personRead].map(({ prefix, table, visible }) => {
    const row = rowOf('an');
    return sql`WHEN ${literal(prefix!)} THEN (SELECT an.name FROM ${raw(table)} an WHERE ${all([sql`an.id = ${actor}`, visible?.(row, at)])})`;
  });
  return sql`CASE split_part(${actor}, '_', 1) ${join(branches, ' ')} END`;
}
