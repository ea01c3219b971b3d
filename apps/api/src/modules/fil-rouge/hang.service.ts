import { isDeepStrictEqual } from 'node:util';
import { notFound } from '../../errors/access.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { valuesAt } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { FilRouge } from './fil-rouge.entity.js';
import { fieldsOf, type ItemFields, type ThreadFields } from './fil-rouge.fields.js';
import type { HangOnMilestoneInput, MoveMilestoneItemInput, SetMilestoneDoneInput, UnhangInput } from './fil-rouge.input.js';
import { ITEMS_AT_MOST, placed } from './fil-rouge.rules.js';
import { lockThread, writeThread } from './fil-rouge.service.js';
import { checkSubject } from './milestone-subject.js';

/*
 * Hanging, moving and ticking name one item or one milestone, and say what becomes of it: they are laid on the thread as it
 * is, so that what others hang meanwhile is no conflict. Whoever says which version they have seen is told where that very
 * item or milestone has changed since.
 */

/** Hangs something on a milestone, and says why; what hangs on another one of the same thread is moved. */
export async function hangOnMilestone(tx: Transaction, { subject, milestone, why, expectedVersion }: HangOnMilestoneInput): Promise<string> {
  const thread = await threadOfMilestone(tx, milestone);
  await checkSubject(tx, thread, subject);
  refuseProblems(why);
  await refuseStale(tx, thread, expectedVersion, (each) => each.subject === subject, { milestone, subject, why: why.trim() });
  return rehang(tx, thread, ({ items }) => {
    const there = items.find((each) => each.subject === subject);
    if (!there && items.length >= ITEMS_AT_MOST) throw refuse('THREAD_FULL', ['milestone'], { max: ITEMS_AT_MOST });
    const item = { id: there?.id ?? newId('milestoneitem'), milestone, subject, why: why.trim() };
    return there?.milestone === milestone ? items.map((each) => (each.id === item.id ? item : each)) : placed(items, item);
  });
}

/** Takes something off its milestone. */
export async function unhang(tx: Transaction, { item, expectedVersion }: UnhangInput): Promise<string> {
  const thread = await threadOfItem(tx, item);
  await refuseStale(tx, thread, expectedVersion, ({ id }) => id === item, null);
  return rehang(tx, thread, ({ items }) => items.filter(({ id }) => id !== item));
}

/** Moves what hangs to another milestone of the thread, or to another place. */
export async function moveItem(tx: Transaction, { item, milestone, position, expectedVersion }: MoveMilestoneItemInput): Promise<string> {
  const thread = await threadOfItem(tx, item);
  await refuseStale(tx, thread, expectedVersion, ({ id }) => id === item, { milestone });
  return rehang(tx, thread, ({ items, milestones }) => {
    if (!milestones.some(({ id }) => id === milestone)) throw refuse('UNKNOWN_REFERENCE', ['milestone'], { id: milestone });
    return placed(items, { ...items.find(({ id }) => id === item)!, milestone }, position ?? undefined);
  });
}

/** Says that a milestone has been passed, or takes that back. */
export async function setMilestoneDone(tx: Transaction, { milestone, done, expectedVersion }: SetMilestoneDoneInput): Promise<string> {
  const thread = await threadOfMilestone(tx, milestone);
  refuseFuture(thread, expectedVersion);
  const now = await fieldsOf(tx, thread);
  if (now.done.includes(milestone) === done) return thread.id;
  const after = now.milestones.map(({ id }) => id).filter((id) => (id === milestone ? done : now.done.includes(id)));
  await writeThread(tx, thread, { done: { before: now.done, after } });
  return thread.id;
}

/** Refuses what was said of an item as it was, where others have moved it, taken it off or said another why since. Where it hangs among its neighbours is nobody's word. */
async function refuseStale(tx: Transaction, thread: FilRouge, expectedVersion: number | null | undefined, isMeant: (item: ItemFields) => boolean, mine: Partial<ItemFields> | null): Promise<void> {
  refuseFuture(thread, expectedVersion);
  if (expectedVersion == null || expectedVersion === thread.version) return;
  const known = (await valuesAt(tx, new Map([[thread.id, expectedVersion]]))).get(thread.id) ?? {};
  if (!Array.isArray(known.items)) return;
  const base = (known.items as ItemFields[]).find(isMeant) ?? null;
  const theirs = (await fieldsOf(tx, thread)).items.find(isMeant) ?? null;
  if (!isDeepStrictEqual(base, theirs)) throw new UserErrors([{ code: 'CONFLICT' }], [{ field: 'items', base, mine, theirs }]);
}

function refuseFuture({ version }: FilRouge, expectedVersion: number | null | undefined): void {
  if (expectedVersion != null && expectedVersion > version) throw refuse('VERSION_FROM_THE_FUTURE', ['expectedVersion']);
}

async function rehang(tx: Transaction, thread: FilRouge, change: (now: ThreadFields) => ItemFields[]): Promise<string> {
  const now = await fieldsOf(tx, thread);
  const before = inOrder(now, now.items);
  const after = inOrder(now, change(now));
  if (JSON.stringify(before) !== JSON.stringify(after)) await writeThread(tx, thread, { items: { before, after } });
  return thread.id;
}

/** Items in the order of their milestones, as they are read and kept. */
const inOrder = ({ milestones }: ThreadFields, items: readonly ItemFields[]): ItemFields[] =>
  milestones.flatMap(({ id }) => items.filter(({ milestone }) => milestone === id)).map(({ id, milestone, subject, why }) => ({ id, milestone, subject, why }));

const threadOfMilestone = (tx: Transaction, milestone: string): Promise<FilRouge> => threadOf(tx, 'SELECT fil_rouge_id AS id FROM milestone WHERE id = $1', milestone);

const threadOfItem = (tx: Transaction, item: string): Promise<FilRouge> =>
  threadOf(tx, 'SELECT m.fil_rouge_id AS id FROM milestone_item i JOIN milestone m ON m.id = i.milestone_id WHERE i.id = $1', item);

/** The thread under a lock; looked up once more then, as somebody may have taken the milestone or the item out while it was waited for. */
async function threadOf(tx: Transaction, query: string, named: string): Promise<FilRouge> {
  const find = async (): Promise<string | undefined> => (await tx.query<{ id: string }>(query, [named]))[0]?.id;
  const thread = await lockThread(tx, await find(), named);
  if ((await find()) !== thread.id) throw notFound(named);
  return thread;
}

function refuseProblems(why: string): void {
  const checks = new Checks();
  checks.text(why, ['why'], { max: 500, required: true });
  const problems: readonly Problem[] = checks.problems;
  if (problems.length > 0) throw new UserErrors([...problems]);
}
