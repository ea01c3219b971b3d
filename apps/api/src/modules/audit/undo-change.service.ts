import { readableIds } from '../../auth/readable.js';
import { notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import { type AuditEntry, type Changes, Transaction } from '../../transaction/transaction.js';
import { restore } from '../nodes/restore.service.js';
import type { UndoChangeInput } from './audit.input.js';
import { auditRead } from './audit.read.js';
import { only } from './restore-version.service.js';
import { revertibleOf } from './revertible.js';

interface Entry {
  id: string;
  action: AuditEntry['action'];
  subject: string;
  version: number;
  changes: Changes;
  cause: string | null;
  raw: boolean;
}

interface Undone {
  subject: string;
  /** Taking back a creation, or a return, deletes. */
  deleted: boolean;
  /** Id of the entry that this made, by which it is undone in turn; null where nothing was different. */
  entry: string | null;
}

const SELECT = 'SELECT id, action, subject_id AS subject, version, changes, cause, database_user IS NOT NULL AS raw FROM audit_entry';

/** Takes one change back. What others have changed since in the same fields is a CONFLICT, as if the sender had looked at the version that the change led to. */
export async function undoChange(outer: Transaction, input: UndoChangeInput): Promise<Undone> {
  const entry = await entryOf(outer, input);
  if (entry.raw || entry.cause?.startsWith('merge_')) throw refuse('NOT_UNDOABLE', ['id']);
  const tx = new Transaction(outer.manager, outer.viewer, null, 'UNDO');
  const deleted = entry.action === 'CREATE' || entry.action === 'RESTORE';
  if (entry.action === 'DELETE') await restore(tx, entry.subject);
  else if (deleted) await takeAway(tx, entry);
  else await putBack(tx, entry, input.fields);
  const [made] = await tx.query<{ id: string }>(`SELECT id FROM audit_entry WHERE subject_id = $1 AND id > $2 AND reason = 'UNDO' ORDER BY id DESC LIMIT 1`, [entry.subject, entry.id]);
  return { subject: entry.subject, deleted, entry: made?.id ?? null };
}

/** The entry that is meant; what the viewer may not read is not there. */
async function entryOf(tx: Transaction, { id, subject, version }: UndoChangeInput): Promise<Entry> {
  const wanted = id ?? subject ?? '';
  const [entry] = id
    ? await tx.query<Entry>(`${SELECT} WHERE id = $1`, [id])
    : await tx.query<Entry>(`${SELECT} WHERE subject_id = $1 AND version = $2 AND database_user IS NULL ORDER BY audit_entry.id DESC LIMIT 1`, [subject ?? null, version ?? null]);
  if (!entry || !(await readableIds(tx, [auditRead], [entry.id])).has(entry.id)) throw notFound(wanted);
  return entry;
}

async function takeAway(tx: Transaction, { subject, version }: Entry): Promise<void> {
  const { remove } = revertibleOf(subject);
  if (!remove) throw refuse('NOT_UNDOABLE', ['id']);
  await remove(tx, { id: subject, expectedVersion: version });
}

async function putBack(tx: Transaction, { subject, version, changes }: Entry, wanted: readonly string[] | null | undefined): Promise<void> {
  const { fields, write } = revertibleOf(subject);
  const before = Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change.before]));
  const back = only(before, wanted ? fields.filter((field) => wanted.includes(field)) : fields);
  if (Object.keys(back).length === 0) throw refuse('NOT_UNDOABLE', ['id']);
  await write(tx, { id: subject, expectedVersion: version, fields: back });
}
