import type { Problem } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { Rights } from './member.rules.js';

/** Adds a problem for each lieu that the network does not keep, and each project that is not its own. `there`: those that were chosen before, which stay even where they have been deleted since. */
export async function checkScope(tx: Transaction, problems: Problem[], networkId: string, { lieux, projects }: Pick<Rights, 'lieux' | 'projects'>, there: readonly string[] = []): Promise<void> {
  const known = await tx.query<{ id: string }>(
    `SELECT l.id FROM lieu l JOIN network_actor na ON na.actor_id = l.id AND na.network_id = $1 AND na.keeper WHERE l.id = ANY($2) AND l.deleted_at IS NULL
     UNION ALL SELECT p.id FROM cooperation_project p WHERE p.id = ANY($3) AND p.network_id = $1 AND p.deleted_at IS NULL`,
    [networkId, lieux, projects],
  );
  const found = new Set([...there, ...known.map(({ id }) => id)]);
  for (const [field, ids] of Object.entries({ lieux, projects })) {
    ids.forEach((id, index) => {
      if (!found.has(id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: [field, String(index)], params: { id } });
    });
  }
}

/** Writes the lieux and projects of a membership or of an invitation anew. */
export async function writeScope(tx: Transaction, of: 'membership' | 'invitation', id: string, { lieux, projects }: Pick<Rights, 'lieux' | 'projects'>): Promise<void> {
  await tx.query(`DELETE FROM ${of}_scope WHERE ${of}_id = $1`, [id]);
  await tx.query(
    `INSERT INTO ${of}_scope (${of}_id, lieu_id, project_id) SELECT $1, l, NULL FROM unnest($2::text[]) l UNION ALL SELECT $1, NULL, p FROM unnest($3::text[]) p`,
    [id, lieux, projects],
  );
}

export async function readScope(tx: Transaction, of: 'membership' | 'invitation', id: string): Promise<{ lieux: string[]; projects: string[] }> {
  const rows = await tx.query<{ lieu_id: string | null; project_id: string | null }>(`SELECT lieu_id, project_id FROM ${of}_scope WHERE ${of}_id = $1 ORDER BY lieu_id, project_id`, [id]);
  return { lieux: rows.flatMap(({ lieu_id }) => lieu_id ?? []), projects: rows.flatMap(({ project_id }) => project_id ?? []) };
}
