import { UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkNetwork } from '../actors/actor.service.js';
import type { CreateEssMonthInput } from './ess-month.input.js';

/** Opens the Mois de l'ESS of a network for a year. */
export async function createEssMonth(tx: Transaction, { network, year, startsOn, endsOn }: CreateEssMonthInput): Promise<string> {
  await checkNetwork(tx, network, 'essMonth:create');
  const checks = new Checks();
  const first = startsOn ?? `${year}-11-01`;
  const last = endsOn ?? `${year}-11-30`;
  if (year < 2000 || year > 2100) checks.add('INVALID', ['year'], { why: '2000–2100' });
  else {
    for (const [field, day] of [['startsOn', first], ['endsOn', last]] as const) {
      if (!day.startsWith(`${year}-`)) checks.add('INVALID', [field], { why: `${year}-01-01–${year}-12-31` });
    }
  }
  if (last < first) checks.add('INVALID_PERIOD', ['endsOn']);
  const taken = await tx.query('SELECT 1 FROM ess_month WHERE network_id = $1 AND year = $2', [network, year]);
  if (taken.length > 0) checks.add('TAKEN', ['year'], { value: year });
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);

  const id = newId('essmonth');
  await tx.query('INSERT INTO ess_month (id, network_id, year, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5)', [id, network, year, first, last]);
  await recordCreation(tx, id, { network, year, startsOn: first, endsOn: last });
  return id;
}

/** The network of a Mois de l'ESS; undefined where there is no such month. */
export async function networkOfMonth(tx: Transaction, essMonthId: string): Promise<string | undefined> {
  const [month] = await tx.query<{ network_id: string }>(
    'SELECT m.network_id FROM ess_month m JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL WHERE m.id = $1',
    [essMonthId],
  );
  return month?.network_id;
}
