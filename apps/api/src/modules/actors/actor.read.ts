import { type Filter, list } from '../../read/fields.js';
import { sql } from '../../read/sql.js';

/** The networks that an actor belongs to, by name. */
export const networksOf = list('Network', {
  on: (row, target) => sql`${target('id')} IN (SELECT na.network_id FROM network_actor na WHERE na.actor_id = ${row('id')})`,
  orderBy: (target) => sql`${target('name')}, ${target('id')}`,
});

/** Filter: the actor belongs to a network. */
export const inNetworkFilter: Filter = (target, network) =>
  sql`EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id = ${target('id')} AND na.network_id = ${network('text')})`;
