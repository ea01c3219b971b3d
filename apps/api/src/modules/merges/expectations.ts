import type { Transaction } from '../../transaction/transaction.js';

/** Where two lieux are parties of one project, what the merged one expects is expected by the kept one: it stays so when the merge is undone, as nobody can tell any more whose it was. */
export async function uniteExpectations(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.query(
    `WITH pairs AS (SELECT gone.id AS gone, kept.id AS kept FROM project_party gone JOIN project_party kept ON kept.project_id = gone.project_id AND kept.actor_id = $2 WHERE gone.actor_id = $1),
       united AS (INSERT INTO effect_party (effect_id, party_id) SELECT ep.effect_id, pairs.kept FROM pairs JOIN effect_party ep ON ep.party_id = pairs.gone ON CONFLICT DO NOTHING)
     DELETE FROM effect_party ep USING pairs WHERE ep.party_id = pairs.gone`,
    [from, to],
  );
}
