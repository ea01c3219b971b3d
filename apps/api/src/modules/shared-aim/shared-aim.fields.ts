import { newId } from '../../shared/id.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { type LimitFields, limitFields, limitsOf, NETWORK_LIMITS } from '../own-limits/limit.fields.js';
import type { SharedAim } from './shared-aim.entity.js';
import type { SharedAimChange } from './shared-aim.input.js';

export interface AimStatement {
  id: string;
  statement: string;
}

/** Objectives in order. */
const objectivesOf = (tx: Transaction, network: string): Promise<AimStatement[]> =>
  tx.query<AimStatement>('SELECT id, statement FROM shared_aim_objective WHERE network_id = $1 ORDER BY position, id', [network]);

/** An aim as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export const fieldsOf = async (tx: Transaction, { statement, networkId }: SharedAim): Promise<Fields> => ({
  statement,
  objectives: await objectivesOf(tx, networkId),
  limits: await limitsOf(tx, NETWORK_LIMITS, networkId),
});

/** A change in the same form: absent fields are undefined. `known`: the limits of now, of which what is not said stays. */
export const changedFields = ({ statement, objectives, limits }: SharedAimChange, known: readonly LimitFields[] = []): Fields => ({
  statement: statement === undefined ? undefined : (statement?.trim() ?? ''),
  objectives: objectives === undefined ? undefined : (objectives ?? []).map(({ id, statement: words }): AimStatement => ({ id: id ?? newId('aimobjective'), statement: words.trim() })),
  limits: limits === undefined ? undefined : (limits ?? []).map((limit) => limitFields(NETWORK_LIMITS, limit, known)),
});
