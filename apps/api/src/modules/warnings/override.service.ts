import { readExpression } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { essMonthRead } from '../ess-month/ess-month.read.js';
import { type KnownWarning, knownWarnings, mayOverride } from './known-warnings.js';
import { type MonthFacts, monthFacts } from './month.facts.js';
import { factsOf } from '@essaim/planning/warning';
import { monthOfWarning } from './warning.id.js';

const REASON_AT_MOST = 1000;

interface Columns {
  month: string;
  rule: string;
  about: (string | null)[];
}

/** The columns that say what a warning is about, in the order of the index `warning_override_once`. */
const columnsOf = (month: string, { rule, subject }: KnownWarning): Columns => {
  const [occurrence = null, other = null] = [...subject.occurrences].sort();
  return { month, rule, about: [occurrence, other, subject.event ?? null, subject.resource ?? null, subject.day ?? null, subject.commune ?? null] };
};

/** The warning as it is at this moment, for somebody who may accept it; the month is locked, so that two do not accept it at once. */
async function warningToOverride(tx: Transaction, id: string): Promise<{ month: string; warning: KnownWarning }> {
  const month = monthOfWarning(id);
  if (!month) throw notFound(id);
  await tx.query('SELECT 1 FROM ess_month WHERE id = $1 FOR NO KEY UPDATE', [month]);
  const facts = await readExpression<MonthFacts>(tx, essMonthRead, month, monthFacts);
  const warning = facts && knownWarnings(facts).find((each) => each.id === id);
  if (!warning) throw notFound(id);
  if (!mayOverride(tx.viewer, facts, warning)) throw forbidden();
  return { month, warning };
}

/** Accepts a warning as it is, for a reason that is kept. What was accepted before under other facts ends by it. */
export async function overrideWarning(tx: Transaction, id: string, reason: string): Promise<string> {
  const { month, warning } = await warningToOverride(tx, id);
  const checks = new Checks();
  checks.text(reason, ['reason'], { max: REASON_AT_MOST, required: true });
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);
  if (warning.override) throw refuse('WARNING_OVERRIDDEN', ['warning'], { name: warning.override.byName ?? '…' });
  const columns = columnsOf(month, warning);
  await end(tx, columns);
  const override = newId('override');
  const facts = factsOf(warning.values);
  await tx.query(
    `INSERT INTO warning_override (id, ess_month_id, rule, occurrence_id, other_occurrence_id, event_id, resource_id, day, commune_code, facts, reason, overridden_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [override, month, columns.rule, ...columns.about, JSON.stringify(facts), reason.trim(), tx.viewer.userId],
  );
  await recordCreation(tx, override, { rule: warning.rule, occurrences: warning.occurrences, reason: reason.trim() });
  return id;
}

/** Takes back that a warning was accepted: it stands again among those to look at. */
export async function takeBackOverride(tx: Transaction, id: string): Promise<string> {
  const { month, warning } = await warningToOverride(tx, id);
  if (!warning.override) throw refuse('WARNING_NOT_OVERRIDDEN', ['warning']);
  await end(tx, columnsOf(month, warning));
  return id;
}

async function end(tx: Transaction, { month, rule, about }: Columns): Promise<void> {
  const ended = await tx.query<{ id: string; version: number }>(
    `UPDATE warning_override SET ended_at = now(), version = version + 1
     WHERE ess_month_id = $1 AND rule = $2 AND ended_at IS NULL AND (occurrence_id, other_occurrence_id, event_id, resource_id, day, commune_code) IS NOT DISTINCT FROM ($3::text, $4::text, $5::text, $6::text, $7::date, $8::text)
     RETURNING id, version`,
    [month, rule, ...about],
  );
  for (const each of ended) await tx.record({ action: 'DELETE', subject: each.id, version: each.version });
}
