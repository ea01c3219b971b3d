import { factsOf } from '@essaim/planning/warning';
import type { EntityManager } from 'typeorm';
import { anonymous, type Viewer } from '../../src/auth/viewer.js';
import { readExpression } from '../../src/auth/readable.js';
import { essMonthRead } from '../../src/modules/ess-month/ess-month.read.js';
import { knownWarnings } from '../../src/modules/warnings/known-warnings.js';
import { type MonthFacts, monthFacts } from '../../src/modules/warnings/month.facts.js';
import { newId } from '../../src/shared/id.js';
import type { NetworkIds, UserIds } from './networks.seed.js';
import { got, insertRows } from './rows.js';

const EVERYTHING: Viewer = { ...anonymous('fr'), kind: 'USER', instanceAdmin: true };

/** The choir opens the ball: both teams know that they share the hall. */
const ACCEPTED = {
  rule: 'ROOM_OVERLAP',
  titles: ['Bal coopératif', 'Concert de la chorale des lieux'],
  reason: 'La chorale ouvre le bal : les deux équipes partagent la grande salle et s’installent ensemble dès 18 h.',
};

/** How grave the demonstration network takes some rules, and a warning that it has accepted. */
export async function seedWarnings(manager: EntityManager, { networks, users, now }: { readonly now: Date; readonly networks: NetworkIds; readonly users: UserIds }): Promise<void> {
  const [month] = await manager.query<{ id: string }[]>('SELECT id FROM ess_month WHERE network_id = $1', [got(networks, 'demo')]);
  await insertRows(manager, 'ess_month_rule', [{ ess_month_id: month!.id, rule: 'EMPTY_COMMUNE', severity: 'WARNING' }]);
  const statements = { viewer: EVERYTHING, query: <Row extends object>(text: string, values?: readonly unknown[]) => manager.query<Row[]>(text, values && [...values]) };
  const facts = (await readExpression<MonthFacts>(statements, essMonthRead, month!.id, monthFacts))!;
  const warning = knownWarnings(facts).find(({ rule, values }) => rule === ACCEPTED.rule && ACCEPTED.titles.includes(String(values.title)) && ACCEPTED.titles.includes(String(values.other)))!;
  const [occurrence, other] = [...warning.subject.occurrences].sort();
  await insertRows(manager, 'warning_override', [{
    id: newId('override'), ess_month_id: month!.id, rule: warning.rule, occurrence_id: occurrence, other_occurrence_id: other, facts: factsOf(warning.values), reason: ACCEPTED.reason,
    overridden_by: got(users, 'coordination@demo.example'), overridden_at: now.toISOString(), version: 1,
  }]);
}
