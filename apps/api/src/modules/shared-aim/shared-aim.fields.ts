import { newId } from '../../shared/id.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { SharedAim } from './shared-aim.entity.js';
import type { AimStatementInput, SharedAimChange } from './shared-aim.input.js';

export interface AimStatement {
  id: string;
  statement: string;
}

/** Lists of statements of an aim, the table that each stands in, and what its ids begin with. */
export const AIM_LISTS = {
  objectives: { table: 'shared_aim_objective', prefix: 'aimobjective' },
  limits: { table: 'shared_aim_limit', prefix: 'aimlimit' },
} as const;
export type AimList = keyof typeof AIM_LISTS;

/** Statements of one list, in order. */
export const statementsOf = (tx: Transaction, list: AimList, network: string): Promise<AimStatement[]> =>
  tx.query<AimStatement>(`SELECT id, statement FROM ${AIM_LISTS[list].table} WHERE network_id = $1 ORDER BY position, id`, [network]);

/** An aim as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export const fieldsOf = async (tx: Transaction, { statement, networkId }: SharedAim): Promise<Fields> => ({
  statement,
  objectives: await statementsOf(tx, 'objectives', networkId),
  limits: await statementsOf(tx, 'limits', networkId),
});

/** A change in the same form: absent fields are undefined. */
export function changedFields({ statement, objectives, limits }: SharedAimChange): Fields {
  const list = (name: AimList, items: AimStatementInput[] | null | undefined): AimStatement[] | undefined =>
    items === undefined ? undefined : (items ?? []).map((item) => ({ id: item.id ?? newId(AIM_LISTS[name].prefix), statement: item.statement.trim() }));
  return { statement: statement === undefined ? undefined : (statement?.trim() ?? ''), objectives: list('objectives', objectives), limits: list('limits', limits) };
}
