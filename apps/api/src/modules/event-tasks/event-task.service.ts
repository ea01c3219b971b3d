import { may } from '../../auth/permissions.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkActorsOfNetwork } from '../actors/actor.service.js';
import { eventKind } from '../ess-month/event.kind.js';
import { networkOfEvent, subjectOfPart } from '../ess-month/part-of-event.js';
import { notify } from '../notifications/notify.js';
import { accountsOfPeople } from '../notifications/recipients.js';
import { EventTask } from './event-task.entity.js';
import { changedFields, columnsOf, fieldsOf } from './event-task.fields.js';
import type { CreateEventTaskInput, EventTaskChange, SetEventTaskDoneInput, UpdateEventTaskInput } from './event-task.input.js';
import { eventTaskRead } from './event-task.read.js';

/** Of one event. */
export const TASKS_AT_MOST = 200;
export const OFFSET_AT_MOST = 730;

export const eventTaskKind: Kind<EventTask> = {
  entity: EventTask,
  read: eventTaskRead,
  permissions: { update: 'event:update', delete: 'event:update' },
  subject: subjectOfPart,
};

/** The same task for whoever only ticks it off: it is their own where they see to it. */
const completion: Kind<EventTask> = {
  ...eventTaskKind,
  permissions: { update: 'task:complete', delete: 'event:update' },
  subject: async (tx, task) => {
    const subject = await subjectOfPart(tx, task);
    const own = may(tx.viewer, 'event:update', subject) || (task.assigneeId !== null && task.assigneeId === tx.viewer.personId);
    return { ...subject, own };
  },
};

/** Adds something to do for an event; whoever is to see to it is told. */
export async function createEventTask(tx: Transaction, { event, ...change }: CreateEventTaskInput): Promise<string> {
  await lockToChange(tx, eventKind, event);
  const network = await networkOfEvent(tx, event);
  const [tasks] = await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM event_task WHERE event_id = $1 AND deleted_at IS NULL', [event]);
  if (tasks!.count >= TASKS_AT_MOST) throw refuse('TOO_MANY', ['event'], { max: TASKS_AT_MOST });
  await refuseProblems(tx, network, change);
  const fields = given(changedFields(change));
  const id = await insertTask(tx, event, fields);
  await tellAssignee(tx, id, network, fields.assignee);
  return id;
}

/** Writes a new task that has been checked. */
export async function insertTask(tx: Transaction, event: string, fields: ReturnType<typeof given>): Promise<string> {
  const id = newId('eventtask');
  await tx.manager.insert(EventTask, { id, eventId: event, version: 1, ...columnsOf(fields) });
  await recordCreation(tx, id, { event, ...fields });
  return id;
}

/** Changes a task; a stale change is merged where it can be. */
export async function updateEventTask(tx: Transaction, { id, expectedVersion, change }: UpdateEventTaskInput): Promise<string> {
  const task = await lockToChange(tx, eventTaskKind, id);
  const network = await networkOfEvent(tx, task.eventId);
  // Whoever sees to it already may go on, although they may have left.
  await refuseProblems(tx, network, change.assignee === task.assigneeId ? { ...change, assignee: undefined } : change);
  await edit(tx, eventTaskKind, task, {
    expectedVersion,
    now: fieldsOf(task),
    change: changedFields(change),
    columns: columnsOf,
    lists: ({ assignee }) => tellAssignee(tx, id, network, assignee),
  });
  return id;
}

/** Ticks a task off, or takes that back. */
export async function setEventTaskDone(tx: Transaction, { id, expectedVersion, done }: SetEventTaskDoneInput): Promise<string> {
  const task = await lockToChange(tx, completion, id);
  await edit(tx, completion, task, {
    expectedVersion,
    now: { done: task.doneAt !== null },
    change: { done },
    columns: () => ({ doneAt: done ? () => 'now()' : null }),
  });
  return id;
}

async function refuseProblems(tx: Transaction, network: string, { title, notes, dueOn, offsetDays, assignee }: EventTaskChange): Promise<void> {
  const checks = new Checks();
  checks.name(title, ['title']);
  checks.text(notes, ['notes'], { max: 5000 });
  if (dueOn != null && offsetDays != null) checks.add('TWO_DUE_DATES', ['offsetDays']);
  if (offsetDays != null && Math.abs(offsetDays) > OFFSET_AT_MOST) checks.add('INVALID', ['offsetDays'], { why: `−${OFFSET_AT_MOST} – ${OFFSET_AT_MOST}` });
  const problems: Problem[] = checks.problems;
  if (assignee != null) {
    const unknown: Problem[] = [];
    if (assignee.startsWith('person_')) await checkActorsOfNetwork(tx, unknown, network, [assignee], 'assignee');
    else unknown.push({ code: 'UNKNOWN_REFERENCE', params: { id: assignee } });
    problems.push(...unknown.map((problem) => ({ ...problem, path: ['assignee'] })));
  }
  if (problems.length > 0) throw new UserErrors(problems);
}

async function tellAssignee(tx: Transaction, id: string, network: string, assignee: unknown): Promise<void> {
  if (typeof assignee !== 'string') return;
  const [values] = await tx.query<{ title: string; event: string }>('SELECT t.title, e.title AS event FROM event_task t JOIN ess_month_event e ON e.id = t.event_id WHERE t.id = $1', [id]);
  await notify(tx, { kind: 'EVENT_TASK_ASSIGNED', network, subject: id, values: values!, to: await accountsOfPeople(tx, network, [assignee]) });
}
