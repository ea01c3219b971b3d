import { type Problem, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Editable, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { pastIds } from '../../transaction/past-ids.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { networkKind } from '../networks/network.service.js';
import { SharedAim } from './shared-aim.entity.js';
import { checkHolders, checkLimits } from '../own-limits/limit.check.js';
import { type LimitFields, NETWORK_LIMITS, writeLimits } from '../own-limits/limit.fields.js';
import { type AimStatement, changedFields, fieldsOf } from './shared-aim.fields.js';
import type { SharedAimChange, UpdateSharedAimInput } from './shared-aim.input.js';
import { sharedAimRead } from './shared-aim.read.js';

const TABLES = { objectives: 'shared_aim_objective', limits: NETWORK_LIMITS.table } as const;
const LISTS = Object.keys(TABLES) as (keyof typeof TABLES)[];

const aimKind: Editable<SharedAim> = {
  entity: SharedAim,
  read: sharedAimRead,
  permissions: { update: 'network:update' },
  subject: (_tx, { networkId }) => Promise.resolve({ networkIds: [networkId] }),
};

/** Says what a network wants together, or changes it; a stale change is merged where it can be. */
export async function updateSharedAim(tx: Transaction, { id, expectedVersion, change }: UpdateSharedAimInput): Promise<string> {
  if (id.startsWith('aim_')) return rewrite(tx, id, expectedVersion, change);
  // Whoever else says it for the first time waits here, and then finds it.
  await lockToChange(tx, networkKind, id);
  const aim = await tx.manager.findOneBy(SharedAim, { networkId: id });
  return aim ? rewrite(tx, aim.id, expectedVersion, change) : begin(tx, id, change);
}

async function begin(tx: Transaction, network: string, change: SharedAimChange): Promise<string> {
  const id = newId('aim');
  const fields = given(changedFields(change));
  await refuseProblems(tx, id, network, change, fields);
  await tx.manager.insert(SharedAim, { id, networkId: network, statement: (fields.statement as string | undefined) ?? '', version: 1 });
  await writeLists(tx, network, fields);
  await recordCreation(tx, id, { network, ...fields });
  return id;
}

async function rewrite(tx: Transaction, id: string, expectedVersion: number, change: SharedAimChange): Promise<string> {
  const aim = await lockToChange(tx, aimKind, id);
  const { networkId } = aim;
  const now = await fieldsOf(tx, aim);
  const fields = changedFields(change, now.limits as LimitFields[]);
  await refuseProblems(tx, id, networkId, change, fields);
  await edit(tx, aimKind, aim, {
    expectedVersion,
    now,
    change: fields,
    columns: ({ objectives: _objectives, limits: _limits, ...columns }) => columns,
    lists: (changed) => writeLists(tx, networkId, changed),
  });
  return id;
}

async function refuseProblems(tx: Transaction, id: string, network: string, change: SharedAimChange, fields: Fields): Promise<void> {
  const checks = new Checks();
  checks.text(change.statement, ['statement'], { max: 2000 });
  const problems: Problem[] = checks.problems;
  problems.push(...checkLimits((fields.limits ?? []) as LimitFields[]));
  await checkHolders(tx, problems, network, change.limits ?? []);
  for (const list of LISTS) {
    const statements = change[list] ?? [];
    statements.forEach(({ statement }, index) => checks.text(statement, [list, String(index), 'statement'], { max: 1000, required: true }));
    const named = statements.flatMap((each) => each.id ?? []);
    if (named.length === 0) continue;
    if (new Set(named).size < named.length) checks.add('DUPLICATE', [list]);
    const own = new Set([...(await idsOf(tx, list, network)), ...(await pastIds(tx, id, list))]);
    statements.forEach((each, index) => {
      if (each.id != null && !own.has(each.id)) checks.add('UNKNOWN_REFERENCE', [list, String(index), 'id'], { id: each.id });
    });
  }
  if (problems.length > 0) throw new UserErrors(problems);
}

const idsOf = async (tx: Transaction, list: keyof typeof TABLES, network: string): Promise<string[]> =>
  (await tx.query<{ id: string }>(`SELECT id FROM ${TABLES[list]} WHERE network_id = $1`, [network])).map(({ id }) => id);

async function writeLists(tx: Transaction, network: string, { objectives, limits }: Fields): Promise<void> {
  if (objectives !== undefined) await writeObjectives(tx, network, objectives as AimStatement[]);
  if (limits !== undefined) await writeLimits(tx, NETWORK_LIMITS, network, limits as LimitFields[]);
}

async function writeObjectives(tx: Transaction, network: string, objectives: readonly AimStatement[]): Promise<void> {
  await tx.query('DELETE FROM shared_aim_objective WHERE network_id = $1 AND id <> ALL($2)', [network, objectives.map(({ id }) => id)]);
  for (const [position, { id, statement }] of objectives.entries()) {
    await tx.query(
      'INSERT INTO shared_aim_objective (id, network_id, statement, position) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO UPDATE SET statement = $3, position = $4',
      [id, network, statement, position],
    );
  }
}
