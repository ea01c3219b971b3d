import type { Transaction } from '../../transaction/transaction.js';
import type { Part } from './merge.parts.js';

/** Moves all photos behind those of another lieu, whose cover stays what it is; deleted ones too. */
export function movePhotos(tx: Transaction, from: string, to: string): Promise<Part[]> {
  return tx.query<Part>(
    `UPDATE photo SET subject_id = $2, position = behind.position + moving.n
     FROM (SELECT id, position, row_number() OVER (ORDER BY position, id) AS n FROM photo WHERE subject_id = $1) moving, (SELECT coalesce(max(position), -1) AS position FROM photo WHERE subject_id = $2) behind
     WHERE photo.id = moving.id RETURNING photo.id AS key, jsonb_build_object('position', moving.position) AS row`,
    [from, to],
  );
}

/** Moves photos back to the places that they had, as long as they still are where the merge had brought them; answers the ids of all that are there now. */
export async function movePhotosBack(tx: Transaction, from: string, to: string, parts: readonly Part[]): Promise<string[]> {
  await tx.query(
    `UPDATE photo SET subject_id = $2, position = coalesce(r.position, photo.position) FROM jsonb_to_recordset($3) AS r(id text, position int) WHERE photo.id = r.id AND photo.subject_id = $1`,
    [from, to, JSON.stringify(parts.map(({ key: id, row }) => ({ id, ...row })))],
  );
  const there = await tx.query<{ id: string }>('SELECT id FROM photo WHERE subject_id = $1', [to]);
  return there.map(({ id }) => id);
}
