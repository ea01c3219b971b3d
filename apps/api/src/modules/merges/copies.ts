import type { Transaction } from '../../transaction/transaction.js';
import type { Part } from './merge.parts.js';

/** Gives a lieu the terms of another one. */
export async function copyTerms(tx: Transaction, from: string, to: string): Promise<Part[]> {
  const terms = await tx.query<{ term: string; both: boolean }>(
    'SELECT t.term_id AS term, EXISTS (SELECT FROM lieu_term k WHERE k.lieu_id = $2 AND k.term_id = t.term_id) AS both FROM lieu_term t WHERE t.lieu_id = $1',
    [from, to],
  );
  await tx.query('INSERT INTO lieu_term (lieu_id, term_id) SELECT $2, term_id FROM lieu_term WHERE lieu_id = $1 ON CONFLICT DO NOTHING', [from, to]);
  return terms.map(({ term, both }) => part(term, both));
}

export async function dropTerms(tx: Transaction, lieu: string, terms: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM lieu_term WHERE lieu_id = $1 AND term_id = ANY($2)', [lieu, terms]);
}

interface Listing {
  network: string;
  keeper: boolean;
  lists: boolean;
  keeps: boolean;
}

/** Puts a lieu into the networks of another one: whoever keeps that one keeps this one too, and nobody gains more than they had. */
export async function copyNetworks(tx: Transaction, from: string, to: string): Promise<{ networks: Part[]; keepers: Part[] }> {
  const rows = await tx.query<Listing>(
    `SELECT n.network_id AS network, n.keeper, k.actor_id IS NOT NULL AS lists, coalesce(k.keeper, false) AS keeps
     FROM network_actor n LEFT JOIN network_actor k ON k.actor_id = $2 AND k.network_id = n.network_id WHERE n.actor_id = $1`,
    [from, to],
  );
  await tx.query(
    `INSERT INTO network_actor (network_id, actor_id, since, keeper) SELECT network_id, $2, since, keeper FROM network_actor WHERE actor_id = $1
     ON CONFLICT (network_id, actor_id) DO UPDATE SET keeper = network_actor.keeper OR EXCLUDED.keeper`,
    [from, to],
  );
  return {
    networks: rows.map(({ network, lists }) => part(network, lists)),
    keepers: rows.filter(({ keeper }) => keeper).map(({ network, keeps }) => part(network, keeps)),
  };
}

/** Something of the network is at the lieu, or done by it. */
const USED = `EXISTS (SELECT FROM project_party p JOIN cooperation_project c ON c.id = p.project_id WHERE p.actor_id = na.actor_id AND c.network_id = na.network_id)
  OR EXISTS (SELECT FROM event_organiser o JOIN ess_month_event e ON e.id = o.event_id JOIN ess_month m ON m.id = e.ess_month_id WHERE o.actor_id = na.actor_id AND m.network_id = na.network_id)
  OR EXISTS (SELECT FROM occurrence o JOIN ess_month m ON m.id = o.ess_month_id WHERE o.lieu_id = na.actor_id AND m.network_id = na.network_id)`;

/** Takes a lieu out of networks again; answers those that list it on, because it is part of what they do. */
export async function dropNetworks(tx: Transaction, lieu: string, networks: readonly string[], keepers: readonly string[]): Promise<string[]> {
  await tx.query('UPDATE network_actor SET keeper = false WHERE actor_id = $1 AND network_id = ANY($2)', [lieu, keepers]);
  const used = await tx.query<{ id: string }>(`SELECT na.network_id AS id FROM network_actor na WHERE na.actor_id = $1 AND na.network_id = ANY($2) AND (${USED})`, [lieu, networks]);
  const stay = used.map(({ id }) => id);
  await tx.query('DELETE FROM network_actor WHERE actor_id = $1 AND network_id = ANY($2) AND network_id <> ALL($3)', [lieu, networks, stay]);
  return stay;
}

const part = (key: string, both: boolean): Part => (both ? { key, both } : { key });
