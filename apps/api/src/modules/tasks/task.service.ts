import { type Problem, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkPersonOfNetwork } from '../actors/actor.service.js';
import { notify } from '../notifications/notify.js';
import { accountsOfPeople } from '../notifications/recipients.js';
import { networkOfProject, subjectOfPart } from '../projects/part-of-project.js';
import { projectKind } from '../projects/project.kind.js';
import { completionOf, setDone } from './completion.js';
import { CooperationTask } from './task.entity.js';
import { changedFields, columnsOf, fieldsOf } from './task.fields.js';
import type { CooperationTaskChange, CreateCooperationTaskInput, SetTaskDoneInput, UpdateCooperationTaskInput } from './task.input.js';
import { taskRead } from './task.read.js';

export const taskKind: Kind<CooperationTask> = {
  entity: CooperationTask,
  read: taskRead,
  permissions: { update: 'project:update', delete: 'project:update' },
  subject: subjectOfPart,
};

const completion = completionOf(taskKind);

/** Adds something to do for a cooperation; whoever is to see to it is told. */
export async function createTask(tx: Transaction, { project, ...change }: CreateCooperationTaskInput): Promise<string> {
  const { networkId } = await lockToChange(tx, projectKind, project);
  await refuseProblems(tx, networkId, change);
  const id = newId('task');
  const fields = given(changedFields(change));
  await tx.manager.insert(CooperationTask, { id, projectId: project, version: 1, ...columnsOf(fields) });
  await recordCreation(tx, id, { project, ...fields });
  await tellAssignee(tx, id, networkId, fields.assignee);
  return id;
}

/** Changes a task; a stale change is merged where it can be. */
export async function updateTask(tx: Transaction, { id, expectedVersion, change }: UpdateCooperationTaskInput): Promise<string> {
  const task = await lockToChange(tx, taskKind, id);
  const network = await networkOfProject(tx, task.projectId);
  // Whoever sees to it already may go on, although they may have left.
  await refuseProblems(tx, network, change.assignee === task.assigneeId ? { ...change, assignee: undefined } : change);
  await edit(tx, taskKind, task, {
    expectedVersion,
    now: fieldsOf(task),
    change: changedFields(change),
    columns: columnsOf,
    lists: ({ assignee }) => tellAssignee(tx, id, network, assignee),
  });
  return id;
}

/** Ticks a task off, or takes that back. */
export const setTaskDone = (tx: Transaction, input: SetTaskDoneInput): Promise<string> => setDone(tx, completion, input);

async function refuseProblems(tx: Transaction, network: string, { title, notes, assignee }: CooperationTaskChange): Promise<void> {
  const checks = new Checks();
  checks.name(title, ['title']);
  checks.text(notes, ['notes'], { max: 5000 });
  const problems: Problem[] = [...checks.problems];
  if (assignee != null) problems.push(...(await checkPersonOfNetwork(tx, network, assignee, 'assignee')));
  if (problems.length > 0) throw new UserErrors(problems);
}

async function tellAssignee(tx: Transaction, id: string, network: string, assignee: unknown): Promise<void> {
  if (typeof assignee !== 'string') return;
  const [values] = await tx.query<{ title: string; project: string }>('SELECT t.title, p.title AS project FROM cooperation_task t JOIN cooperation_project p ON p.id = t.project_id WHERE t.id = $1', [id]);
  await notify(tx, { kind: 'TASK_ASSIGNED', network, subject: id, values, to: await accountsOfPeople(tx, network, [assignee]) });
}
