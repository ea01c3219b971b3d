import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import { type Problem, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { pastIds } from '../../transaction/past-ids.js';
import { type Fields, given, revise } from '../../transaction/revision.js';
import type { Changes, Transaction } from '../../transaction/transaction.js';
import { networkKind } from '../networks/network.service.js';
import { subjectOfPart } from '../projects/part-of-project.js';
import { projectKind } from '../projects/project.kind.js';
import { FilRouge } from './fil-rouge.entity.js';
import { changedFields, fieldsOf, type ItemFields, type MilestoneFields, type ThreadFields, writeLists } from './fil-rouge.fields.js';
import type { FilRougeChange, WriteFilRougeInput } from './fil-rouge.input.js';
import { filRougeRead } from './fil-rouge.read.js';
import { checkFilRouge } from './fil-rouge.rules.js';

/** The thread of that id under a lock, for a change that the viewer may make. `named`: the id by which it was asked for. */
export async function lockThread(tx: Transaction, id: string | undefined, named: string): Promise<FilRouge> {
  const thread = id === undefined ? null : await tx.manager.findOne(FilRouge, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!thread || !(await readableIds(tx, [filRougeRead], [thread.id])).has(thread.id)) throw notFound(named);
  const { projectId, networkId } = thread;
  const allowed = projectId ? may(tx.viewer, 'project:update', await subjectOfPart(tx, { id: named, projectId })) : may(tx.viewer, 'network:update', { networkIds: [networkId!] });
  if (!allowed) throw forbidden();
  return thread;
}

/** Begins the thread of a project or network, or changes it; a stale change is merged where it can be. */
export async function writeFilRouge(tx: Transaction, { id: of, expectedVersion, change }: WriteFilRougeInput): Promise<string> {
  if (of.startsWith('filrouge_')) return rewriteThread(tx, { id: of, expectedVersion, change });
  const ofProject = of.startsWith('project_');
  // Whoever else begins it at the same time waits here, and then finds it.
  if (ofProject) await lockToChange(tx, projectKind, of);
  else await lockToChange(tx, networkKind, of);
  const thread = await tx.manager.findOne(FilRouge, { where: ofProject ? { projectId: of } : { networkId: of }, lock: { mode: 'pessimistic_write' } });
  if (thread) return rewriteThread(tx, { id: thread.id, expectedVersion, change });
  await refuseProblems(tx, null, change);
  const fields = given(changedFields(change));
  const id = newId('filrouge');
  await tx.manager.insert(FilRouge, { id, ...(ofProject ? { projectId: of } : { networkId: of }), sentence: (fields.sentence as string | undefined) ?? '', version: 1 });
  await writeLists(tx, id, fields);
  await recordCreation(tx, id, { ...(ofProject ? { cooperationProject: of } : { network: of }), ...fields });
  return id;
}

/** Changes a thread that is there. */
async function rewriteThread(tx: Transaction, { id, expectedVersion, change }: { id: string; expectedVersion: number; change: FilRougeChange }): Promise<string> {
  await lockThread(tx, id, id);
  await refuseProblems(tx, id, change);
  return reviseThread(tx, { id, expectedVersion, fields: changedFields(change) });
}

/** Writes fields in the form of the trail; a stale change is merged where it can be. Who brings back what was there brings its items back too. */
export async function reviseThread(tx: Transaction, { id, expectedVersion, fields }: { id: string; expectedVersion: number; fields: Fields }): Promise<string> {
  const thread = await lockThread(tx, id, id);
  const now = await fieldsOf(tx, thread);
  const changes = await revise(tx, { subject: id, expectedVersion, current: { version: thread.version, fields: now }, change: fields });
  await writeThread(tx, thread, withoutLost(changes, now));
  return id;
}

/** What milestones take along that are removed: what has been passed, and what hangs. */
function withoutLost(changes: Changes, now: ThreadFields): Changes {
  if (!changes.milestones) return changes;
  const kept = new Set((changes.milestones.after as MilestoneFields[]).map(({ id }) => id));
  const done = ((changes.done?.after ?? now.done) as string[]).filter((id) => kept.has(id));
  const items = ((changes.items?.after ?? now.items) as ItemFields[]).filter(({ milestone }) => kept.has(milestone));
  return {
    ...changes,
    ...(done.length !== now.done.length && { done: { before: now.done, after: done } }),
    ...(items.length !== now.items.length && { items: { before: now.items, after: items } }),
  };
}

/** Writes and records what is different of a thread. */
export async function writeThread(tx: Transaction, thread: FilRouge, changes: Changes): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  const after = Object.fromEntries(Object.entries(changes).map(([field, { after: value }]) => [field, value])) as Partial<ThreadFields>;
  const version = thread.version + 1;
  await tx.manager.update(FilRouge, thread.id, { ...(after.sentence !== undefined && { sentence: after.sentence }), version, updatedAt: () => 'now()' });
  await writeLists(tx, thread.id, after);
  await tx.record({ action: 'UPDATE', subject: thread.id, version, changes });
}

async function refuseProblems(tx: Transaction, id: string | null, change: FilRougeChange): Promise<void> {
  const problems: Problem[] = checkFilRouge(change);
  const milestones = change.milestones ?? [];
  if (milestones.some((milestone) => milestone.id != null)) {
    const own = id ? await pastIds(tx, id, 'milestones') : new Set<string>();
    if (id) for (const row of await tx.query<{ id: string }>('SELECT id FROM milestone WHERE fil_rouge_id = $1', [id])) own.add(row.id);
    milestones.forEach((milestone, index) => {
      if (milestone.id != null && !own.has(milestone.id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['milestones', String(index), 'id'], params: { id: milestone.id } });
    });
  }
  if (problems.length > 0) throw new UserErrors(problems);
}
