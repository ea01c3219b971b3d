import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { rowOf } from '../../read/planner.js';
import { Planning, Position } from '../../read/position.js';
import { render, sql } from '../../read/sql.js';
import { lieuUpdatable, lieuVisible } from '../lieux/lieu.read.js';
import { currentLieux } from './lieu-bulk.js';
import type { Surroundings } from './preview.js';
import type { LieuDraft } from './recognition/draft.js';
import type { Comparable } from './recognition/duplicates.js';

/** What the lines of a file are matched against, as it is now. */
export async function surroundingsOf(tx: Transaction, network: string, layout: string): Promise<Surroundings> {
  const rows = await tx.query<{ key: string; lieu: string | null; draft: LieuDraft; here: boolean }>(
    `SELECT s.key, s.lieu_id AS lieu, s.draft, l.id IS NOT NULL AND na.actor_id IS NOT NULL AS here FROM lieu_source s
     LEFT JOIN lieu l ON l.id = s.lieu_id AND l.deleted_at IS NULL
     LEFT JOIN network_actor na ON na.actor_id = s.lieu_id AND na.network_id = s.network_id
     WHERE s.network_id = $1 AND s.source = $2`,
    [network, layout],
  );
  const known = await currentLieux(tx, rows.flatMap(({ lieu, here }) => (lieu && here ? [lieu] : [])));
  const fields = new Map<string, Fields>([...known].flatMap(([id, { fields: each, mayChange }]) => (mayChange ? [[id, each] as const] : [])));
  return { sources: new Map(rows.map(({ key, ...source }) => [key, source])), lieux: await readableLieux(tx), fields };
}

type ReadableLieu = Comparable & { id: string; mayChange: boolean };

/** Lieux that the viewer may read, by the row filter of the read path itself. */
async function readableLieux(tx: Transaction): Promise<ReadableLieu[]> {
  const planning = new Planning(tx.viewer, {});
  const at = new Position(planning, null);
  const row = rowOf('t');
  const { text, binds } = render(sql`SELECT json_strip_nulls(json_build_object('id', t.id, 'name', t.name, 'website', t.website, 'street', t.street,
      'postalCode', t.postal_code, 'communeCode', t.commune_code, 'communeName', c.name, 'latitude', t.latitude, 'longitude', t.longitude, 'siret', t.siret,
      'mayChange', ${lieuUpdatable(row, at)})) AS lieu
    FROM lieu t LEFT JOIN commune c ON c.code = t.commune_code WHERE ${lieuVisible(row, at)}`);
  const rows = await tx.query<{ lieu: ReadableLieu }>(text, binds.map((each) => each.value(planning.run)));
  return rows.map(({ lieu }) => lieu);
}
