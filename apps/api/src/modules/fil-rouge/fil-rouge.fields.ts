import { newId } from '../../shared/id.js';
import { storable } from '../../shared/storable.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { FilRouge } from './fil-rouge.entity.js';
import type { FilRougeChange } from './fil-rouge.input.js';
import type { CooperationPhase } from './fil-rouge.type.js';
import { columnOf, SUBJECT_COLUMNS } from './milestone-subject.js';

export interface MilestoneFields {
  id: string;
  title: string;
  startsOn: string | null;
  phase: CooperationPhase | null;
}

export interface ItemFields {
  id: string;
  milestone: string;
  subject: string;
  why: string;
}

/** A fil rouge in the form in which changes are compared and kept in the trail. What is passed and what hangs are apart from the milestones, so that ticking and hanging do not get in the way of writing. */
export interface ThreadFields extends Fields {
  sentence: string;
  milestones: MilestoneFields[];
  /** Ids of the milestones that have been passed, in their order. */
  done: string[];
  items: ItemFields[];
}

export async function fieldsOf(tx: Transaction, { id, sentence }: Pick<FilRouge, 'id' | 'sentence'>): Promise<ThreadFields> {
  const milestones = await tx.query<MilestoneFields & { done: boolean }>(
    `SELECT id, title, starts_on::text AS "startsOn", phase, done FROM milestone WHERE fil_rouge_id = $1 ORDER BY position, id`,
    [id],
  );
  const items = await tx.query<ItemFields>(
    `SELECT i.id, i.milestone_id AS milestone, i.subject_id AS subject, i.why FROM milestone_item i JOIN milestone m ON m.id = i.milestone_id
     WHERE m.fil_rouge_id = $1 ORDER BY m.position, m.id, i.position, i.id`,
    [id],
  );
  return { sentence, milestones: milestones.map(({ done: _done, ...rest }) => rest), done: milestones.filter(({ done }) => done).map((each) => each.id), items };
}

/** A change in the same form: absent fields are undefined. */
export const changedFields = ({ sentence, milestones }: FilRougeChange): Fields => ({
  sentence: sentence === undefined ? undefined : (sentence?.trim() ?? ''),
  milestones:
    milestones === undefined
      ? undefined
      : (milestones ?? []).map(({ id, title, startsOn, phase }): MilestoneFields => ({ id: id ?? newId('milestone'), title: title.trim(), startsOn: startsOn ?? null, phase: phase ?? null })),
});

/** Writes what hangs on a thread, and its milestones; milestones first, as the rest hangs on them. */
export async function writeLists(tx: Transaction, thread: string, { milestones, done, items }: Partial<ThreadFields>): Promise<void> {
  if (milestones) await writeMilestones(tx, thread, milestones);
  if (done) await tx.query('UPDATE milestone SET done = (id = ANY($2)) WHERE fil_rouge_id = $1 AND done <> (id = ANY($2))', [thread, done]);
  if (items) await writeItems(tx, thread, items);
}

async function writeMilestones(tx: Transaction, thread: string, milestones: readonly MilestoneFields[]): Promise<void> {
  await tx.query('DELETE FROM milestone WHERE fil_rouge_id = $1 AND id <> ALL($2)', [thread, milestones.map(({ id }) => id)]);
  for (const [position, { id, title, startsOn, phase }] of milestones.entries()) {
    await tx.query(
      `INSERT INTO milestone (id, fil_rouge_id, title, starts_on, phase, position) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET title = $3, starts_on = $4, phase = $5, position = $6`,
      [id, thread, title, startsOn, phase, position],
    );
  }
}

async function writeItems(tx: Transaction, thread: string, items: readonly ItemFields[]): Promise<void> {
  await tx.query('DELETE FROM milestone_item i USING milestone m WHERE m.id = i.milestone_id AND m.fil_rouge_id = $1 AND i.id <> ALL($2)', [thread, items.map(({ id }) => id)]);
  const columns = ['id', 'milestone_id', 'why', 'position', ...SUBJECT_COLUMNS];
  await tx.query(
    `INSERT INTO milestone_item (${columns.join(', ')}) SELECT ${columns.map((column) => `r.${column}`).join(', ')} FROM jsonb_populate_recordset(NULL::milestone_item, $1) r
     ON CONFLICT (id) DO UPDATE SET milestone_id = EXCLUDED.milestone_id, why = EXCLUDED.why, position = EXCLUDED.position`,
    [storable(items.map(({ id, milestone, subject, why }, position) => ({ id, milestone_id: milestone, why, position, [columnOf(subject)]: subject })))],
  );
}
