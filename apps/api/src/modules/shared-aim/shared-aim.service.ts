import { type Problem, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Editable, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { pastIds } from '../../transaction/past-ids.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { networkKind } from '../networks/network.service.js';
import { SharedAim } from './shared-aim.entity.js';
import { AIM_LISTS, type AimLimit, type AimList, changedFields, fieldsOf } from './shared-aim.fields.js';
import type { SharedAimChange, UpdateSharedAimInput } from './shared-aim.input.js';
import { sharedAimRead } from './shared-aim.read.js';

const LISTS = Object.keys(AIM_LISTS) as AimList[];

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
  await refuseProblems(tx, null, network, change);
  const id = newId('aim');
  const fields = given(changedFields(change));
  await tx.manager.insert(SharedAim, { id, networkId: network, statement: (fields.statement as string | undefined) ?? '', version: 1 });
  await writeLists(tx, network, fields);
  await recordCreation(tx, id, { network, ...fields });
  return id;
}

async function rewrite(tx: Transaction, id: string, expectedVersion: number, change: SharedAimChange): Promise<string> {
  const aim = await lockToChange(tx, aimKind, id);
  const { networkId } = aim;
  await refuseProblems(tx, id, networkId, change);
  const now = await fieldsOf(tx, aim);
  await edit(tx, aimKind, aim, {
    expectedVersion,
    now,
    change: changedFields(change, now.limits as AimLimit[]),
    columns: ({ objectives: _objectives, limits: _limits, ...columns }) => columns,
    lists: (changed) => writeLists(tx, networkId, changed),
  });
  return id;
}

async function refuseProblems(tx: Transaction, id: string | null, network: string, change: SharedAimChange): Promise<void> {
  const checks = new Checks();
  checks.text(change.statement, ['statement'], { max: 2000 });
  const problems: Problem[] = checks.problems;
  for (const list of LISTS) {
    const statements = change[list] ?? [];
    statements.forEach(({ statement }, index) => checks.text(statement, [list, String(index), 'statement'], { max: 1000, required: true }));
    const named = statements.flatMap((each) => each.id ?? []);
    if (named.length === 0) continue;
    if (new Set(named).size < named.length) checks.add('DUPLICATE', [list]);
    const own = new Set([...(await idsOf(tx, list, network)), ...(id ? await pastIds(tx, id, list) : [])]);
    statements.forEach((each, index) => {
      if (each.id != null && !own.has(each.id)) checks.add('UNKNOWN_REFERENCE', [list, String(index), 'id'], { id: each.id });
    });
  }
  if (problems.length > 0) throw new UserErrors(problems);
}

const idsOf = async (tx: Transaction, list: AimList, network: string): Promise<string[]> =>
  (await tx.query<{ id: string }>(`SELECT id FROM ${AIM_LISTS[list].table} WHERE network_id = $1`, [network])).map(({ id }) => id);

async function writeLists(tx: Transaction, network: string, fields: Fields): Promise<void> {
  for (const list of LISTS) {
    if (!(list in fields)) continue;
    const statements = fields[list] as AimLimit[];
    const { table } = AIM_LISTS[list];
    await tx.query(`DELETE FROM ${table} WHERE network_id = $1 AND id <> ALL($2)`, [network, statements.map(({ id }) => id)]);
    for (const [position, { id, statement, kind }] of statements.entries()) {
      const columns = { id, network_id: network, statement, position, ...(list === 'limits' && { kind: kind ?? null }) };
      await tx.query(
        `INSERT INTO ${table} (${Object.keys(columns).join(', ')}) VALUES (${Object.keys(columns).map((_, index) => `$${index + 1}`).join(', ')})
         ON CONFLICT (id) DO UPDATE SET statement = excluded.statement, position = excluded.position${list === 'limits' ? ', kind = excluded.kind' : ''}`,
        Object.values(columns),
      );
    }
  }
}
