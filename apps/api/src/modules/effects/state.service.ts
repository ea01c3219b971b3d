import type { Transaction } from '../../transaction/transaction.js';
import { stateOf, type Word } from './state.rules.js';

interface Observed {
  expected: boolean;
  words: Word[];
}

const OBSERVED = `SELECT e.expected, coalesce((SELECT json_agg(json_build_object('id', o.id, 'observedBy', o.observed_by, 'observedOn', o.observed_on, 'outcome', o.outcome))
  FROM observation o WHERE o.effect_id = e.id AND o.deleted_at IS NULL), '[]') AS words FROM useful_effect e WHERE e.id = $1 FOR UPDATE OF e`;

/** The same of every effect that some observations are of: their observer has changed. */
export async function settleStatesOf(tx: Transaction, observations: readonly string[]): Promise<void> {
  const effects = await tx.query<{ id: string }>('SELECT DISTINCT effect_id AS id FROM observation WHERE id = ANY($1) ORDER BY 1', [observations]);
  for (const { id } of effects) await settleState(tx, id);
}

/** Makes the state of an effect what follows from its observations. Its version stays: nobody has edited it. */
export async function settleState(tx: Transaction, effect: string): Promise<void> {
  const [found] = await tx.query<Observed>(OBSERVED, [effect]);
  if (!found) return;
  await tx.query('UPDATE useful_effect SET state = $2, updated_at = now() WHERE id = $1', [effect, stateOf(found.expected, found.words)]);
}
