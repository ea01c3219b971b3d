import { type Problem, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { inBatches } from '../../shared/slices.js';
import { ROWS_AT_ONCE, storable } from '../../shared/storable.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Places, refuseFull } from '../../transaction/places.js';
import { given } from '../../transaction/revision.js';
import { created, recordAll } from '../../transaction/trail.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkPersonOfNetwork } from '../actors/actor.service.js';
import { eventKind } from '../ess-month/event.kind.js';
import { networkOfEvent, subjectOfPart } from '../ess-month/part-of-event.js';
import { notify } from '../notifications/notify.js';
import { accountsOfPeople } from '../notifications/recipients.js';
import { completionOf, setDone } from '../tasks/completion.js';
import { columnsOf } from '../tasks/task.fields.js';
import { EventTask } from './event-task.entity.js';
import { changedFields, fieldsOf } from './event-task.fields.js';
import type { CreateEventTaskInput, EventTaskChange, SetEventTaskDoneInput, UpdateEventTaskInput } from './event-task.input.js';
import { eventTaskRead } from './event-task.read.js';

export const OFFSET_AT_MOST = 730;

export const eventTaskKind: Kind<EventTask> = {
  entity: EventTask,
  read: eventTaskRead,
  permissions: { update: 'event:update', delete: 'event:update' },
  subject: subjectOfPart,
};

/** Tasks of one event. */
export const EVENT_TASK_PLACES: Places = { table: 'event_task', column: 'event_id', of: 'ess_month_event', atMost: 200 };

const completion = completionOf(eventTaskKind);

/** Adds something to do for an event; whoever is to see to it is told. */
export async function createEventTask(tx: Transaction, { event, ...change }: CreateEventTaskInput): Promise<string> {
  await lockToChange(tx, eventKind, event);
  const network = await networkOfEvent(tx, event);
  await refuseFull(tx, EVENT_TASK_PLACES, event, ['event']);
  await refuseProblems(tx, network, change);
  const fields = given(changedFields(change));
  const id = newId('eventtask');
  await tx.manager.insert(EventTask, { id, eventId: event, version: 1, ...columnsOf(fields) });
  await recordCreation(tx, id, { event, ...fields });
  await tellAssignee(tx, id, network, fields.assignee);
  return id;
}

/** Writes new tasks that have been checked and that nobody sees to yet, by few statements. Answers their ids. */
export async function insertTasks(tx: Transaction, tasks: readonly { event: string; title: string; offsetDays: number | null }[]): Promise<string[]> {
  const rows = tasks.map((fields) => ({ id: newId('eventtask'), ...fields }));
  await inBatches(rows, ROWS_AT_ONCE, (batch) => tx.query(
    `INSERT INTO event_task (id, event_id, title, offset_days) SELECT r.id, r.event, r.title, r."offsetDays" FROM json_to_recordset($1) AS r(id text, event text, title text, "offsetDays" int)`,
    [storable(batch)],
  ));
  await recordAll(tx, 'CREATE', rows.map(({ id, ...fields }) => ({ id, version: 1, changes: created(fields) })));
  return rows.map(({ id }) => id);
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
export const setEventTaskDone = (tx: Transaction, input: SetEventTaskDoneInput): Promise<string> => setDone(tx, completion, input);

async function refuseProblems(tx: Transaction, network: string, { title, notes, dueOn, offsetDays, assignee }: EventTaskChange): Promise<void> {
  const checks = new Checks();
  checks.name(title, ['title']);
  checks.text(notes, ['notes'], { max: 5000 });
  if (dueOn != null && offsetDays != null) checks.add('TWO_DUE_DATES', ['offsetDays']);
  if (offsetDays != null && Math.abs(offsetDays) > OFFSET_AT_MOST) checks.add('INVALID', ['offsetDays'], { why: `−${OFFSET_AT_MOST} – ${OFFSET_AT_MOST}` });
  const problems: Problem[] = checks.problems;
  if (assignee != null) problems.push(...(await checkPersonOfNetwork(tx, network, assignee, 'assignee')));
  if (problems.length > 0) throw new UserErrors(problems);
}

async function tellAssignee(tx: Transaction, id: string, network: string, assignee: unknown): Promise<void> {
  if (typeof assignee !== 'string') return;
  const [values] = await tx.query<{ title: string; event: string }>('SELECT t.title, e.title AS event FROM event_task t JOIN ess_month_event e ON e.id = t.event_id WHERE t.id = $1', [id]);
  await notify(tx, { kind: 'EVENT_TASK_ASSIGNED', network, subject: id, values: values!, to: await accountsOfPeople(tx, network, [assignee]) });
}
