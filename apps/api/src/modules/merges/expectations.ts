import type { Transaction } from '../../transaction/transaction.js';

/** Where two lieux are parties of one project, what the merged one expects is expected by the kept one: it stays so when the merge is undone, as nobody can tell any more whose it was. */
export async function uniteExpectations(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.query(
    `WITH both AS (SELECT gone.id AS gone, kept.id AS kept FROM project_party gone JOIN project_party kept ON kept.project_id = gone.project_id AND kept.actor_id = $2 WHERE gone.actor_id = $1),
       united AS (INSERT INTO effect_party (effect_id, party_id) SELECT ep.effect_id, both.kept FROM both JOIN effect_party ep ON ep.party_id = both.gone ON CONFLICT DO NOTHING)
     DELETE FROM effect_party ep USING both WHERE ep.party_id = both.gone`,
    [from, to],
  );
}
