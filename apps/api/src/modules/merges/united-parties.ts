import type { Transaction } from '../../transaction/transaction.js';

const PAIRS =
  'pairs AS (SELECT gone.id AS gone, kept.id AS kept FROM project_party gone JOIN project_party kept ON kept.project_id = gone.project_id AND kept.actor_id = $2 WHERE gone.actor_id = $1)';

/** Where two lieux are parties of one project, what the merged one expects and promises is the kept one's: it stays so when the merge is undone, as nobody can tell any more whose it was. */
export async function uniteParties(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.query(`WITH ${PAIRS} UPDATE commitment c SET party_id = pairs.kept FROM pairs WHERE c.party_id = pairs.gone`, [from, to]);
  await tx.query(
    `WITH ${PAIRS},
       united AS (INSERT INTO effect_party (effect_id, party_id) SELECT ep.effect_id, pairs.kept FROM pairs JOIN effect_party ep ON ep.party_id = pairs.gone ON CONFLICT DO NOTHING)
     DELETE FROM effect_party ep USING pairs WHERE ep.party_id = pairs.gone`,
    [from, to],
  );
}
