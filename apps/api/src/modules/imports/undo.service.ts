import { isDeepStrictEqual } from 'node:util';
import type { Fields } from '../../transaction/revision.js';
import { type Changes, Transaction } from '../../transaction/transaction.js';
import { WITHHELD } from '../../transaction/withheld.js';
import { isShort, later } from './background.js';
import { ImportState } from './import.enums.js';
import type { DataImportVersionInput } from './import.input.js';
import { type ImportRecord, lockImport, moveImport } from './import-record.js';
import { LINES_AT_ONCE } from './row-record.js';
import { recordListed } from './targets/actors.js';
import type { ChangedThing, Current } from './targets/target.js';
import { targetOf } from './targets/targets.js';
import { restoreSources } from './writing/sources.js';

/** Takes a written import back: at once where it is short, otherwise in the background. */
export async function undoDataImport(tx: Transaction, { id, expectedVersion }: DataImportVersionInput): Promise<string> {
  const record = await lockImport(tx, id, expectedVersion, [ImportState.CONFIRMED]);
  if (isShort(record)) await takeBack(new Transaction(tx.manager, tx.viewer, id), record, () => undefined);
  else {
    await moveImport(tx, record, ImportState.UNDOING, { reason: 'UNDONE' });
    await later(tx, record, { what: 'UNDO', reason: 'UNDONE' });
  }
  return id;
}

/** What an import did to a thing. */
interface Trace {
  readonly id: string;
  readonly created: boolean;
  /** Version after the last change of the import. */
  readonly version: number;
  readonly changes: Changes;
  /** Of each field that was changed after that: what the import had left. */
  readonly later: Fields;
}

/**
 * What the import made is deleted, what it changed is as it was; what somebody has changed since stays as they left it, and so
 * does a new thing that something hangs on.
 */
export async function takeBack(tx: Transaction, record: ImportRecord, progress: (done: number, total: number) => void): Promise<void> {
  const { store } = targetOf(record.target!);
  let changed = 0;
  let used = 0;
  let done = 0;
  for await (const traces of tracesOf(tx, record.id)) {
    const current = await store.current(tx, traces.map(({ id }) => id), true);
    const made = traces.filter(({ id, created }) => created && current.has(id));
    const untouched = made.filter((trace) => isUntouched(trace, current.get(trace.id)!)).map(({ id }) => id);
    used += (await store.remove(tx, untouched)).length;
    changed += made.length - untouched.length;
    const reverted = traces.filter(({ created }) => !created).map((trace) => revert(trace, current.get(trace.id)));
    changed += reverted.filter(({ partly }) => partly).length;
    await store.change(tx, record.network, reverted.flatMap(({ thing }) => thing ?? []));
    progress((done += traces.length), record.lineCount);
  }
  // What was only listed here, because a line was said to be the same, leaves the network again.
  const left = await tx.query<{ id: string }>(
    `DELETE FROM network_actor na USING data_import i WHERE i.id = $1 AND na.network_id = i.network_id AND NOT na.keeper AND na.since = i.confirmed_at
       AND na.actor_id IN (SELECT thing_id FROM data_import_row r WHERE r.import_id = i.id AND r.decision = 'SAME_AS') RETURNING na.actor_id AS id`,
    [record.id],
  );
  await recordListed(tx, record.network, { before: left.map(({ id }) => id), after: [] });
  await restoreSources(tx, record);
  await tx.query('UPDATE data_import SET kept = $2 WHERE id = $1', [record.id, JSON.stringify({ changed, used })]);
  await moveImport(tx, record, ImportState.UNDONE, { reason: 'UNDONE' });
}

/** What the import did, thing by thing: of each field what it was before and what it is after. */
async function* tracesOf(tx: Transaction, id: string): AsyncGenerator<readonly Trace[]> {
  for await (const things of thingsOf(tx, id)) {
    yield await tx.query<Trace>(
      `SELECT t.id, bool_or(a.action = 'CREATE') AS created, max(a.version) AS version,
         (SELECT coalesce(json_object_agg(f.field, json_build_object('before', f.before, 'after', f.after)), '{}') FROM (
           SELECT e.key AS field, (array_agg(e.value -> 'before' ORDER BY b.id))[1] AS before, (array_agg(e.value -> 'after' ORDER BY b.id DESC))[1] AS after
           FROM audit_entry b CROSS JOIN LATERAL jsonb_each(b.changes) e WHERE b.subject_id = t.id AND b.cause = $1 AND b.action = 'UPDATE' GROUP BY e.key) f) AS changes,
         (SELECT coalesce(json_object_agg(f.field, f.before), '{}') FROM (
           SELECT e.key AS field, (array_agg(e.value -> 'before' ORDER BY b.id))[1] AS before
           FROM audit_entry b CROSS JOIN LATERAL jsonb_each(b.changes) e WHERE b.subject_id = t.id AND b.version > max(a.version) AND b.cause IS DISTINCT FROM $1 GROUP BY e.key) f) AS later
       FROM unnest($2::text[]) t(id) JOIN audit_entry a ON a.subject_id = t.id AND a.cause = $1 GROUP BY t.id`,
      [id, things],
    );
  }
}

/** Ids of the things that lines made or changed, each once, some at a time. */
async function* thingsOf(tx: Transaction, id: string): AsyncGenerator<readonly string[]> {
  // All at once: a page after a page would look through all lines each time.
  const rows = await tx.query<{ thing: string }>(`SELECT DISTINCT thing_id AS thing FROM data_import_row WHERE import_id = $1 AND outcome IN ('CREATED', 'UPDATED') ORDER BY thing_id`, [id]);
  const things = rows.map(({ thing }) => thing);
  for (let start = 0; start < things.length; start += LINES_AT_ONCE) yield things.slice(start, start + LINES_AT_ONCE);
}

/** Whether the thing is as the import left it: nobody has changed it since, or all that was changed has been put back. */
const isUntouched = ({ version, later }: Trace, current: Current): boolean =>
  current.version === version || Object.entries(later).every(([field, value]) => field in current.fields && isDeepStrictEqual(current.fields[field] ?? null, value ?? null));

/** The fields that are still as the import left them, as they were before; `partly` where others are not. */
function revert({ id, changes, later }: Trace, current: Current | undefined): { thing: ChangedThing | undefined; partly: boolean } {
  if (!current?.mayChange) return { thing: undefined, partly: current !== undefined };
  const fields = Object.entries(changes);
  // Of a value that the trail withholds it tells only whether it was changed again; what was there before is gone.
  const isAsLeft = (field: string, { before, after }: Changes[string]): boolean =>
    after === WITHHELD ? before === null && !(field in later) : isDeepStrictEqual(current.fields[field] ?? null, after ?? null);
  const same = fields.filter(([field, change]) => isAsLeft(field, change!));
  const back: Fields = Object.fromEntries(same.map(([field, { before }]) => [field, before]));
  return { thing: same.length > 0 ? { id, before: current, changes: back } : undefined, partly: same.length < fields.length };
}
