import { DEFAULT_SEVERITIES, type Rule, type Severity } from '@essaim/planning/rules';
import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden, notFound } from '../../errors/access.js';
import { revise } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { essMonthRead } from '../ess-month/ess-month.read.js';
import type { SetRuleSeverityInput } from './warning.input.js';

interface Loaded {
  network_id: string;
  version: number;
  severities: Partial<Record<Rule, Severity>>;
}

/** Sets how grave a rule is in a month; two coordinators who set different rules do not stand in each other's way. */
export async function setRuleSeverity(tx: Transaction, { essMonth, expectedVersion, rule, severity }: SetRuleSeverityInput): Promise<string> {
  const [month] = await tx.query<Loaded>(
    `SELECT m.network_id, m.version, coalesce((SELECT json_object_agg(s.rule, s.severity) FROM ess_month_rule s WHERE s.ess_month_id = m.id), '{}') AS severities
     FROM ess_month m WHERE m.id = $1 FOR NO KEY UPDATE`,
    [essMonth],
  );
  if (!month || !(await readableIds(tx, [essMonthRead], [essMonth])).has(essMonth)) throw notFound(essMonth);
  if (!may(tx.viewer, 'warning:setSeverity', { networkIds: [month.network_id] })) throw forbidden();
  const field = `severity.${rule}`;
  const now = { [field]: month.severities[rule] ?? DEFAULT_SEVERITIES[rule] };
  const changes = await revise(tx, { subject: essMonth, expectedVersion, current: { version: month.version, fields: now }, change: { [field]: severity } });
  if (Object.keys(changes).length === 0) return essMonth;
  await tx.query('INSERT INTO ess_month_rule (ess_month_id, rule, severity) VALUES ($1, $2, $3) ON CONFLICT (ess_month_id, rule) DO UPDATE SET severity = excluded.severity', [essMonth, rule, severity]);
  await tx.query('UPDATE ess_month SET version = version + 1, updated_at = now() WHERE id = $1', [essMonth]);
  await tx.record({ action: 'UPDATE', subject: essMonth, version: month.version + 1, changes });
  return essMonth;
}
