import type { Position } from '../read/position.js';
import { any, raw, type Sql, sql } from '../read/sql.js';
import { grantOf, holds, type Permission } from './permissions.js';
import { animatedLieuIds } from './viewer.js';

/** What a network sees: all that it has, or also the people in it. */
type Sight = 'network:read' | 'person:read';

/** Holds where the viewer sees what one of the networks sees that `belongs` is asked for. */
export function memberOf(at: Position, belongs: (networks: Sql) => Sql, sight: Sight = 'network:read'): Sql {
  const who = at.decide((_, viewer) => (viewer.instanceAdmin ? 'all' : holds(viewer, sight) ? 'some' : 'none'));
  if (who !== 'some') return raw(who === 'all' ? 'true' : 'false');
  return belongs(at.bind((_, viewer) => grantOf(viewer, sight).networks, 'text[]'));
}

/** Holds where a network of the viewer keeps the actor. */
export const memberOfActor = (at: Position, actor: Sql, sight?: Sight): Sql => memberOf(at, actorInNetworks(actor), sight);

/** Is there somebody whom the viewer may not see although they see the network that they are in? A partner's key sees no people. */
export const seesNoPeople = (at: Position): boolean => at.decide((_, viewer) => holds(viewer, 'network:read') && !holds(viewer, 'person:read'));

/** What rules on what is the viewer's own compare with. */
export interface Own {
  lieux: Sql;
  /** Lieux that the viewer does not only accompany. */
  animated: Sql;
  projects: Sql;
  person: Sql;
  user: Sql;
}

/** What is the viewer's own, to compare with. */
export const ownOf = (at: Position): Own => ({
  lieux: at.bind((_, viewer) => viewer.lieuIds, 'text[]'),
  animated: at.bind((_, viewer) => animatedLieuIds(viewer), 'text[]'),
  projects: at.bind((_, viewer) => viewer.projectIds, 'text[]'),
  // No id rather than null, which would make "is it theirs?" neither true nor false.
  person: at.bind((_, viewer) => viewer.personId ?? '', 'text'),
  user: at.bind((_, viewer) => viewer.userId ?? '', 'text'),
});

/** The SQL twin of `may`: is the viewer permitted this on the row? */
export function allowed(
  at: Position,
  permission: Permission,
  rules: { inNetworks: (networks: Sql) => Sql; own?: (viewer: Own) => Sql },
): Sql {
  const reach = at.decide((_, viewer) => {
    const grant = grantOf(viewer, permission);
    return grant.everywhere ? 'all' : `${grant.networks.length > 0 ? 'n' : ''}${grant.ownIn.length > 0 ? 'o' : ''}`;
  });
  if (reach === 'all') return raw('true');
  const networks = (which: 'networks' | 'ownIn'): Sql => at.bind((_, viewer) => grantOf(viewer, permission)[which], 'text[]');
  const own = ownOf(at);
  return any([
    reach.includes('n') ? rules.inNetworks(networks('networks')) : null,
    reach.includes('o') && rules.own ? sql`(${rules.own(own)}) AND ${rules.inNetworks(networks('ownIn'))}` : null,
  ]);
}

/** The actor is one of the viewer's lieux, or the viewer as a person. */
export const ownActor = (actor: Sql) => (viewer: Pick<Own, 'lieux' | 'person'>): Sql =>
  sql`${actor} = ANY(${viewer.lieux}) OR ${actor} = ${viewer.person}`;

/** One of the networks keeps one of the actors: what it only lists is not its to see or change. OFFSET 0 keeps this a look-up by index for each row: the planner would rather read all actors of the networks first. */
export const actorInNetworks = (...actors: Sql[]) => (networks: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM network_actor na WHERE na.actor_id IN (${actors}) AND na.network_id = ANY(${networks}) AND na.keeper OFFSET 0)`;
