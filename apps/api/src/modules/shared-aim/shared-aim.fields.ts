import { type IdPrefix, newId } from '../../shared/id.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { LimitKind } from './limit-kind.js';
import type { SharedAim } from './shared-aim.entity.js';
import type { AimLimitInput, AimStatementInput, SharedAimChange } from './shared-aim.input.js';

export interface AimStatement {
  id: string;
  statement: string;
}

/** A limit; the kind is absent where it was not said. */
export interface AimLimit extends AimStatement {
  kind?: LimitKind;
}

/** Lists of statements of an aim, the table that each stands in, and what its ids begin with. */
export const AIM_LISTS = {
  objectives: { table: 'shared_aim_objective', prefix: 'aimobjective' },
  limits: { table: 'shared_aim_limit', prefix: 'aimlimit' },
} as const;
export type AimList = keyof typeof AIM_LISTS;

/** Objectives in order. */
export const objectivesOf = (tx: Transaction, network: string): Promise<AimStatement[]> =>
  tx.query<AimStatement>('SELECT id, statement FROM shared_aim_objective WHERE network_id = $1 ORDER BY position, id', [network]);

/** Limits in order. */
export async function limitsOf(tx: Transaction, network: string): Promise<AimLimit[]> {
  const limits = await tx.query<AimStatement & { kind: LimitKind | null }>('SELECT id, statement, kind FROM shared_aim_limit WHERE network_id = $1 ORDER BY position, id', [network]);
  return limits.map(({ kind, ...limit }) => withKind(limit, kind));
}

/** An aim as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export const fieldsOf = async (tx: Transaction, { statement, networkId }: SharedAim): Promise<Fields> => ({
  statement,
  objectives: await objectivesOf(tx, networkId),
  limits: await limitsOf(tx, networkId),
});

/** A change in the same form: absent fields are undefined. `known`: the limits of now, whose kind stays where it is not said. */
export function changedFields({ statement, objectives, limits }: SharedAimChange, known: readonly AimLimit[] = []): Fields {
  const plain = (prefix: IdPrefix, { id, statement: words }: AimStatementInput): AimStatement => ({ id: id ?? newId(prefix), statement: words.trim() });
  const limit = (item: AimLimitInput): AimLimit =>
    withKind(plain(AIM_LISTS.limits.prefix, item), item.kind === undefined ? known.find(({ id }) => id === item.id)?.kind : item.kind);
  return {
    statement: statement === undefined ? undefined : (statement?.trim() ?? ''),
    objectives: objectives === undefined ? undefined : (objectives ?? []).map((item) => plain(AIM_LISTS.objectives.prefix, item)),
    limits: limits === undefined ? undefined : (limits ?? []).map(limit),
  };
}

/** A limit of the trail as the whole of what was said of it: what is absent there was not said. */
export const wholeLimit = (limit: AimLimit): AimLimitInput => ({ kind: null, ...limit });

const withKind = (limit: AimStatement, kind: LimitKind | null | undefined): AimLimit => ({ ...limit, ...given({ kind: kind ?? undefined }) });
