import { readableIds } from '../../auth/readable.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Places, refuseFull } from '../../transaction/places.js';
import { given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkNetwork } from '../actors/actor.service.js';
import { lockEventsToChange } from '../ess-month/event.kind.js';
import { Checklist } from './checklist.entity.js';
import { changedFields, fieldsOf, itemsOf, writeItems } from './checklist.fields.js';
import type { ApplyChecklistInput, ChecklistChange, CreateChecklistInput, UpdateChecklistInput } from './checklist.input.js';
import { checklistRead } from './checklist.read.js';
import { EVENT_TASK_PLACES, insertTasks, OFFSET_AT_MOST } from './event-task.service.js';

const ITEMS_AT_MOST = 100;
const EVENTS_AT_MOST = 200;

const TITLES = 'SELECT t.event_id AS event, array_agg(t.title) AS titles FROM event_task t WHERE t.event_id = ANY($1) AND t.deleted_at IS NULL GROUP BY t.event_id';

export const checklistKind: Kind<Checklist> = {
  entity: Checklist,
  read: checklistRead,
  permissions: { update: 'checklist:update', delete: 'checklist:update' },
  subject: (_tx, { networkId }) => Promise.resolve({ networkIds: [networkId] }),
};

/** Checklists of one network. */
export const CHECKLIST_PLACES: Places = { table: 'checklist', column: 'network_id', of: 'network', atMost: 50 };

/** Keeps a new checklist for a network. */
export async function createChecklist(tx: Transaction, { network, ...change }: CreateChecklistInput): Promise<string> {
  await checkNetwork(tx, network, 'checklist:update');
  await refuseFull(tx, CHECKLIST_PLACES, network, ['network']);
  refuseProblems(change);
  const id = newId('checklist');
  const fields = given(changedFields(change));
  await tx.manager.insert(Checklist, { id, networkId: network, name: fields.name as string, version: 1 });
  await writeItems(tx, id, fields);
  await recordCreation(tx, id, { network, ...fields });
  return id;
}

/** Changes a checklist; a stale change is merged where it can be. Tasks that were made of it stay as they are. */
export async function updateChecklist(tx: Transaction, { id, expectedVersion, change }: UpdateChecklistInput): Promise<string> {
  const checklist = await lockToChange(tx, checklistKind, id);
  refuseProblems(change);
  await edit(tx, checklistKind, checklist, {
    expectedVersion,
    now: await fieldsOf(tx, checklist),
    change: changedFields(change),
    columns: ({ items: _, ...columns }) => columns,
    lists: (changed) => writeItems(tx, id, changed),
  });
  return id;
}

/** Adds the lines of a checklist to events, as tasks; what an event has already by the same title is not added twice. Answers the new tasks. */
export async function applyChecklist(tx: Transaction, { checklist, events }: ApplyChecklistInput): Promise<string[]> {
  if (events.length > EVENTS_AT_MOST) throw refuse('TOO_MANY', ['events'], { max: EVENTS_AT_MOST });
  if (!(await readableIds(tx, [checklistRead], [checklist])).has(checklist)) throw refuse('UNKNOWN_REFERENCE', ['checklist'], { id: checklist });
  const [kept] = await tx.query<{ network: string }>('SELECT network_id AS network FROM checklist WHERE id = $1', [checklist]);
  const items = await itemsOf(tx, checklist);
  const lines = items.filter(({ title }, index) => items.findIndex((item) => item.title === title) === index);
  const locked = await lockEventsToChange(tx, [...new Set(events)]);
  const there = new Map((await tx.query<{ event: string; titles: string[] }>(TITLES, [events])).map(({ event, titles }) => [event, titles]));
  const problems: Problem[] = [];
  const tasks = locked.flatMap(({ id, title: of, network, isDeleted }) => {
    // Of several, each one that stands in the way is named.
    const wrong = (code: Problem['code'], params: Problem['params'] = {}): [] => {
      problems.push({ code, path: ['events', String(events.indexOf(id))], params, ...(locked.length > 1 && { of }) });
      return [];
    };
    if (isDeleted) return wrong('DELETED');
    if (network !== kept!.network) return wrong('UNKNOWN_REFERENCE', { id });
    const own = there.get(id) ?? [];
    const missing = lines.filter(({ title }) => !own.includes(title));
    if (own.length + missing.length > EVENT_TASK_PLACES.atMost) return wrong('TOO_MANY', { max: EVENT_TASK_PLACES.atMost });
    return missing.map(({ title, offsetDays }) => ({ event: id, title, offsetDays }));
  });
  if (problems.length > 0) throw new UserErrors(problems);
  return insertTasks(tx, tasks);
}

function refuseProblems({ name, items }: ChecklistChange): void {
  const checks = new Checks();
  checks.name(name, ['name']);
  if ((items?.length ?? 0) > ITEMS_AT_MOST) checks.add('TOO_MANY', ['items'], { max: ITEMS_AT_MOST });
  else {
    items?.forEach(({ title, offsetDays }, index) => {
      checks.name(title, ['items', String(index), 'title']);
      if (offsetDays != null && Math.abs(offsetDays) > OFFSET_AT_MOST) checks.add('INVALID', ['items', String(index), 'offsetDays'], { why: `−${OFFSET_AT_MOST} – ${OFFSET_AT_MOST}` });
    });
  }
  const problems: Problem[] = checks.problems;
  if (problems.length > 0) throw new UserErrors(problems);
}
