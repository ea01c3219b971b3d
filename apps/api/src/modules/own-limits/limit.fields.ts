import { newId } from '../../shared/id.js';
import { given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { LimitInput } from './limit.input.js';
import type { LimitKind } from './limit-kind.js';

/** A limit in the form in which changes are compared and kept in the trail; what is not said of it is absent. */
export interface LimitFields {
  id: string;
  statement: string;
  kind?: LimitKind;
  threshold?: number;
  unit?: string;
  holder?: string;
}

/** A table of limits, the column that says whose they are, and what their ids begin with. */
export interface LimitTable {
  readonly table: 'project_limit' | 'shared_aim_limit';
  readonly owner: 'project_id' | 'network_id';
  readonly prefix: 'limit' | 'aimlimit';
}
export const PROJECT_LIMITS: LimitTable = { table: 'project_limit', owner: 'project_id', prefix: 'limit' };
export const NETWORK_LIMITS: LimitTable = { table: 'shared_aim_limit', owner: 'network_id', prefix: 'aimlimit' };

const withoutNulls = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as T;

/** Limits in order. */
export async function limitsOf(tx: Transaction, { table, owner }: LimitTable, id: string): Promise<LimitFields[]> {
  const limits = await tx.query<LimitFields>(`SELECT id, statement, kind, threshold::float8 AS threshold, unit, holder_id AS holder FROM ${table} WHERE ${owner} = $1 ORDER BY position, id`, [id]);
  return limits.map(withoutNulls);
}

/** A limit as it would be. `known`: the limits of now, of which what is not said stays. */
export function limitFields({ prefix }: LimitTable, { id, statement, kind, threshold, unit, holder }: LimitInput, known: readonly LimitFields[] = []): LimitFields {
  const before = known.find((one) => one.id === id);
  const said = given({ statement: statement.trim(), kind, threshold, unit: unit === undefined ? undefined : unit?.trim() || null, holder });
  return withoutNulls({ ...before, id: id ?? newId(prefix), ...said } as LimitFields);
}

/** A limit of the trail as the whole of what was said of it: what is absent there was not said. */
export const wholeLimit = (limit: LimitFields): LimitInput => ({ kind: null, threshold: null, unit: null, holder: null, ...limit });

/** Writes all limits of a project or a network. */
export async function writeLimits(tx: Transaction, { table, owner }: LimitTable, of: string, limits: readonly LimitFields[]): Promise<void> {
  await tx.query(`DELETE FROM ${table} WHERE ${owner} = $1 AND id <> ALL($2)`, [of, limits.map(({ id }) => id)]);
  for (const [position, { id, statement, kind, threshold, unit, holder }] of limits.entries()) {
    await tx.query(
      `INSERT INTO ${table} (id, ${owner}, statement, position, kind, threshold, unit, holder_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (id) DO UPDATE SET statement = $3, position = $4, kind = $5, threshold = $6, unit = $7, holder_id = $8`,
      [id, of, statement, position, kind ?? null, threshold ?? null, unit ?? null, holder ?? null],
    );
  }
}
