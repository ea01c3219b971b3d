import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { storable } from '../../shared/storable.js';
import { cleanText } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { ResourceClosureInput } from './resource.input.js';

const AT_MOST = 100;

/** Days on which a resource cannot be had, in the form in which changes are compared and kept in the trail. */
export interface ClosureFields {
  id: string;
  from: string;
  until: string;
  reason: string | null;
}

/** What is over is history: it is neither shown nor changed. */
export const NOT_OVER = `ends_on >= (now() AT TIME ZONE 'Europe/Paris')::date`;

/** The closures of a resource that are not over. */
export const closuresOf = async (tx: Transaction, resourceId: string): Promise<ClosureFields[]> => (await closuresOfAll(tx, [resourceId])).map(({ resource: _, ...closure }) => closure);

const closuresOfAll = (tx: Transaction, resources: readonly string[]): Promise<(ClosureFields & { resource: string })[]> =>
  tx.query<ClosureFields & { resource: string }>(
    `SELECT resource_id AS resource, id, starts_on::text AS "from", ends_on::text AS until, reason FROM resource_closure WHERE resource_id = ANY($1) AND ${NOT_OVER} ORDER BY starts_on, id`,
    [resources],
  );

const inOrder = (closures: ClosureFields[]): ClosureFields[] => closures.sort((a, b) => (`${a.from} ${a.id}` < `${b.from} ${b.id}` ? -1 : 1));

/** What is sent, in the same form; new ones get their ids. */
export function changedClosures(closures: readonly ResourceClosureInput[] | null | undefined): ClosureFields[] | undefined {
  if (closures === undefined) return undefined;
  const all = (closures ?? []).map(({ id, from, until, reason }) => ({ id: id ?? newId('closure'), from, until, reason: cleanText(reason ?? null) }));
  return inOrder(all);
}

/** What can be said of the values alone. */
export function checkClosures(closures: readonly ResourceClosureInput[] | null | undefined): Problem[] {
  const checks = new Checks();
  const given = closures ?? [];
  const ids = given.flatMap(({ id }) => id ?? []);
  if (given.length > AT_MOST) checks.add('TOO_MANY', ['closures'], { max: AT_MOST });
  if (new Set(ids).size < ids.length) checks.add('DUPLICATE', ['closures']);
  given.forEach(({ from, until, reason }, index) => {
    // Days as YYYY-MM-DD sort as text.
    if (until < from) checks.add('INVALID_PERIOD', ['closures', String(index), 'until']);
    checks.text(reason, ['closures', String(index), 'reason'], { max: 200 });
  });
  return checks.problems;
}

/** Adds a problem for each id that is not of a closure that the resource has or, by its trail, had. */
export async function checkClosureIds(tx: Transaction, problems: Problem[], resourceId: string, closures: readonly ResourceClosureInput[] | null | undefined): Promise<void> {
  if (!closures?.some(({ id }) => id != null)) return;
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM resource_closure WHERE resource_id = $1
     UNION SELECT past.id #>> '{}' FROM audit_entry a, jsonb_path_query(a.changes, '$.closures.before[*].id') past (id) WHERE a.subject_id = $1`,
    [resourceId],
  );
  const own = new Set(rows.map(({ id }) => id));
  closures.forEach(({ id }, index) => {
    if (id != null && !own.has(id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['closures', String(index), 'id'], params: { id } });
  });
}

/** Writes the closures of a resource; those that are over stay. */
export async function writeClosures(tx: Transaction, resourceId: string, closures: readonly ClosureFields[]): Promise<void> {
  await tx.query(`DELETE FROM resource_closure WHERE resource_id = $1 AND id <> ALL($2) AND ${NOT_OVER}`, [resourceId, closures.map(({ id }) => id)]);
  for (const { id, from, until, reason } of closures) {
    await tx.query(
      `INSERT INTO resource_closure (id, resource_id, starts_on, ends_on, reason) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET starts_on = $3, ends_on = $4, reason = $5 WHERE (resource_closure.starts_on, resource_closure.ends_on, resource_closure.reason) IS DISTINCT FROM ($3::date, $4::date, $5)`,
      [id, resourceId, from, until, reason],
    );
  }
}

/** What becomes of the closures of a resource, in the form of the trail. */
export interface ReplacedClosures {
  readonly before: readonly ClosureFields[];
  readonly after: readonly ClosureFields[];
}

/** Writes the closures of many resources by few statements; those that stay as they are keep their ids, those that are over stay. */
export async function replaceClosures(tx: Transaction, wanted: ReadonlyMap<string, readonly Omit<ClosureFields, 'id'>[]>): Promise<ReadonlyMap<string, ReplacedClosures>> {
  if (wanted.size === 0) return new Map();
  const there = await closuresOfAll(tx, [...wanted.keys()]);
  const replaced = new Map([...wanted].map(([resource, closures]) => {
    const before = there.filter((each) => each.resource === resource).map(({ resource: _, ...closure }) => closure);
    const left = [...before];
    const after = closures.map(({ from, until, reason }) => {
      const same = left.findIndex((each) => each.from === from && each.until === until && each.reason === reason);
      return same < 0 ? { id: newId('closure'), from, until, reason } : left.splice(same, 1)[0]!;
    });
    return [resource, { before, after: inOrder(after) }] as const;
  }));
  const kept = new Set([...replaced.values()].flatMap(({ after }) => after.map(({ id }) => id)));
  const known = new Set(there.map(({ id }) => id));
  await tx.query('DELETE FROM resource_closure WHERE id = ANY($1)', [[...known].filter((id) => !kept.has(id))]);
  await tx.query(
    `INSERT INTO resource_closure (id, resource_id, starts_on, ends_on, reason)
     SELECT r.id, r.resource, r."from", r.until, r.reason FROM json_to_recordset($1) AS r(id text, resource text, "from" date, until date, reason text)`,
    [storable([...replaced].flatMap(([resource, { after }]) => after.filter(({ id }) => !known.has(id)).map((closure) => ({ resource, ...closure }))))],
  );
  return replaced;
}
