import { isDeepStrictEqual } from 'node:util';
import { actorId } from '../../auth/actor-id.js';
import type { Fields } from '../../transaction/revision.js';
import type { Changes, Transaction } from '../../transaction/transaction.js';

const limits = (from: string): string =>
  `ARRAY(SELECT jsonb_strip_nulls(jsonb_build_object('id', l.id, 'statement', l.statement, 'kind', l.kind, 'threshold', l.threshold::float8, 'unit', l.unit, 'holder', l.holder_id)) FROM ${from} ORDER BY l.position, l.id)`;

/**
 * Things with versions of their own that name lieux: which are touched by one (`$1`), and what of them, as their own trails keep it.
 * Events come before their dates, as everything locks them.
 */
const NEIGHBOURS = [
  {
    table: 'ess_month_event',
    touched: 't.id IN (SELECT event_id FROM event_organiser WHERE actor_id = $1 UNION SELECT event_id FROM occurrence WHERE lieu_id = $1)',
    fields: `'organisers', ARRAY(SELECT o.actor_id FROM event_organiser o WHERE o.event_id = t.id ORDER BY o.position, o.actor_id)`,
  },
  { table: 'occurrence', touched: 't.lieu_id = $1', fields: `'lieu', t.lieu_id` },
  {
    table: 'cooperation_project',
    touched: 't.id IN (SELECT project_id FROM project_party WHERE actor_id = $1 UNION SELECT project_id FROM project_limit WHERE holder_id = $1)',
    fields: `'parties', ARRAY(SELECT jsonb_build_object('actor', p.actor_id, 'role', p.role) FROM project_party p WHERE p.project_id = t.id ORDER BY p.actor_id),
      'limits', ${limits('project_limit l WHERE l.project_id = t.id')}`,
  },
  { table: 'shared_aim', touched: 't.network_id IN (SELECT network_id FROM shared_aim_limit WHERE holder_id = $1)', fields: `'limits', ${limits('shared_aim_limit l WHERE l.network_id = t.network_id')}` },
  { table: 'commitment', touched: 't.party_id IN (SELECT id FROM project_party WHERE actor_id = $1)', fields: `'party', t.party_id` },
  {
    table: 'decision',
    touched: 't.id IN (SELECT decision_id FROM objection WHERE actor_id = $1)',
    fields: `'objections', ARRAY(SELECT jsonb_build_object('id', o.id, 'statement', o.statement, 'by', o.actor_id) FROM objection o WHERE o.decision_id = t.id ORDER BY o.position, o.id)`,
  },
  {
    table: 'useful_effect',
    touched: 't.id IN (SELECT ep.effect_id FROM effect_party ep JOIN project_party p ON p.id = ep.party_id WHERE p.actor_id = $1)',
    fields: `'expectedBy', ARRAY(SELECT ep.party_id FROM effect_party ep WHERE ep.effect_id = t.id ORDER BY 1)`,
  },
  { table: 'observation', touched: 't.observed_by = $1', fields: `'observedBy', t.observed_by` },
  {
    table: 'person',
    touched: 't.id IN (SELECT person_id FROM lieu_animateur WHERE lieu_id = $1)',
    fields: `'lieux', ARRAY(SELECT a.lieu_id FROM lieu_animateur a WHERE a.person_id = t.id ORDER BY a.lieu_id)`,
  },
  { table: 'mobilisation', touched: 't.requested_by = $1', fields: `'requestedBy', t.requested_by` },
  { table: 'resource', touched: '$1 IN (t.holder_id, t.lieu_id)', fields: `'holder', t.holder_id, 'lieu', t.lieu_id` },
  { table: 'need', touched: '$1 IN (t.holder_id, t.lieu_id)', fields: `'holder', t.holder_id, 'lieu', t.lieu_id` },
  { table: 'photo', touched: 't.subject_id = $1', fields: `'subject', t.subject_id` },
] as const;

interface Neighbour {
  id: string;
  version: number;
  fields: Fields;
}

/** Locks all that is touched by a lieu, and remembers how it is; the answer records, once something has moved, what is different. */
export async function watchNeighbours(tx: Transaction, lieu: string): Promise<() => Promise<void>> {
  const watched: { table: string; read: string; before: Neighbour[] }[] = [];
  for (const { table, touched, fields } of NEIGHBOURS) {
    const read = `SELECT t.id, t.version, jsonb_build_object(${fields}) AS fields FROM ${table} t`;
    await tx.query(`SELECT FROM ${table} t WHERE ${touched} ORDER BY t.id FOR UPDATE`, [lieu]);
    watched.push({ table, read, before: await tx.query<Neighbour>(`${read} WHERE ${touched}`, [lieu]) });
  }
  return async () => {
    for (const { table, read, before } of watched) {
      const after = await tx.query<Neighbour>(`${read} WHERE t.id = ANY($1)`, [before.map(({ id }) => id)]);
      const now = new Map(after.map(({ id, fields }) => [id, fields]));
      const changed = before.map(({ id, version, fields }) => ({ id, version: version + 1, changes: differences(fields, now.get(id)!) })).filter(({ changes }) => Object.keys(changes).length > 0);
      await tx.query(`UPDATE ${table} SET version = version + 1, updated_at = now() WHERE id = ANY($1)`, [changed.map(({ id }) => id)]);
      await tx.query(
        `INSERT INTO audit_entry (action, actor_id, subject_id, version, changes, reason, cause)
         SELECT 'UPDATE', $1, r.id, r.version, r.changes, 'MERGE', $2 FROM jsonb_to_recordset($3) AS r(id text, version int, changes jsonb)`,
        [actorId(tx.viewer), tx.cause, JSON.stringify(changed)],
      );
    }
  };
}

/** The fields that are different, as the trail keeps them. */
export const differences = (before: Fields, after: Fields): Changes =>
  Object.fromEntries(
    Object.keys({ ...before, ...after })
      .filter((field) => !isDeepStrictEqual(before[field], after[field]))
      .map((field) => [field, { before: before[field] ?? null, after: after[field] ?? null }]),
  );
