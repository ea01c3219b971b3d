import { may } from '../../auth/permissions.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { readableIds } from '../../auth/readable.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { inBatches } from '../../shared/slices.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { ARBITRATED_AT_ONCE, setEditorialState } from '../ess-month/arbitration.service.js';
import { essMonthRead } from '../ess-month/ess-month.read.js';
import { EditorialState } from '../ess-month/event.type.js';
import type { ReleaseProgrammeInput } from './release.input.js';

/** Publishes what is ready and keeps the programme as a named version. */
export async function releaseProgramme(tx: Transaction, { essMonth, expectedVersion, name }: ReleaseProgrammeInput): Promise<string> {
  const version = await lockMonth(tx, essMonth);
  const checks = new Checks();
  checks.text(name, ['name'], { max: 140, required: true });
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);
  if (version !== expectedVersion) throw refuse('CONFLICT', ['expectedVersion']);

  const ready = await tx.query<{ id: string }>(`SELECT id FROM ess_month_event WHERE ess_month_id = $1 AND editorial_state = 'READY' AND deleted_at IS NULL ORDER BY id`, [essMonth]);
  await inBatches(ready, ARBITRATED_AT_ONCE, (batch) => setEditorialState(tx, { events: batch.map(({ id: event }) => event), state: EditorialState.PUBLISHED }));

  const id = newId('release');
  const [last] = await tx.query<{ number: number; name: string }>('SELECT number, name FROM programme_release WHERE ess_month_id = $1 ORDER BY number DESC LIMIT 1', [essMonth]);
  const number = (last?.number ?? 0) + 1;
  await tx.query('INSERT INTO programme_release (id, ess_month_id, number, name) VALUES ($1, $2, $3, $4)', [id, essMonth, number, name.trim()]);
  await tx.query(
    `INSERT INTO released_date (release_id, occurrence_id, event_id, title, status, starts_at, ends_at, time_zone, place)
     SELECT $1, occurrence_id, event_id, title, status, starts_at, ends_at, time_zone, place FROM date_to_release WHERE ess_month_id = $2`,
    [id, essMonth],
  );
  await tx.query('UPDATE ess_month SET version = version + 1, updated_at = now() WHERE id = $1', [essMonth]);
  await tx.record({ action: 'UPDATE', subject: essMonth, version: version + 1, changes: { release: { before: last?.name ?? null, after: name.trim() } } });
  await recordCreation(tx, id, { essMonth, number, name: name.trim() });
  return id;
}

/** The version of a month that the viewer may arbitrate, under a lock: two releases at once come one after the other. */
async function lockMonth(tx: Transaction, id: string): Promise<number> {
  const [month] = await tx.query<{ version: number; network_id: string }>('SELECT version, network_id FROM ess_month WHERE id = $1 FOR NO KEY UPDATE', [id]);
  if (!month || !(await readableIds(tx, [essMonthRead], [id])).has(id)) throw notFound(id);
  if (!may(tx.viewer, 'event:arbitrate', { networkIds: [month.network_id], own: false })) throw forbidden();
  return month.version;
}
