import { may } from '../../auth/permissions.js';
import { edit, type Editable, type Kind, lockToChange, type Versioned } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';

/** What somebody may see to, of a cooperation or of an event. */
interface Task extends Versioned {
  doneAt: Date | null;
  assigneeId: string | null;
}

/** The same task for whoever only ticks it off: it is their own where they see to it, or may change what it belongs to. */
export const completionOf = <Thing extends Task>(kind: Kind<Thing>): Editable<Thing> => ({
  ...kind,
  permissions: { update: 'task:complete' },
  subject: async (tx, task) => {
    const subject = await kind.subject(tx, task);
    const own = may(tx.viewer, kind.permissions.update, subject) || (task.assigneeId !== null && task.assigneeId === tx.viewer.personId);
    return { ...subject, own };
  },
});

/** Ticks a task off, or takes that back. */
export async function setDone<Thing extends Task>(tx: Transaction, completion: Editable<Thing>, { id, expectedVersion, done }: { id: string; expectedVersion: number; done: boolean }): Promise<string> {
  const task = await lockToChange(tx, completion, id);
  await edit(tx, completion, task, {
    expectedVersion,
    now: { done: task.doneAt !== null },
    change: { done },
    columns: () => ({ doneAt: done ? () => 'now()' : null }),
  });
  return id;
}
