import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkActorsOfNetwork } from '../actors/actor.service.js';
import type { LimitFields } from './limit.fields.js';
import type { LimitInput } from './limit.input.js';

/** What can be said of limits as they would be, with what stays of them. */
export function checkLimits(limits: readonly LimitFields[]): Problem[] {
  const checks = new Checks();
  limits.forEach(({ threshold, unit }, index) => {
    const at = (field: string): string[] => ['limits', String(index), field];
    checks.amount(threshold, at('threshold'), { zero: true });
    if (threshold !== undefined && unit === undefined) checks.add('UNIT_MISSING', at('unit'));
    checks.text(unit, at('unit'), { max: 40 });
  });
  return checks.problems;
}

/** Whose limits they are: actors of the network. */
export async function checkHolders(tx: Transaction, problems: Problem[], networkId: string, limits: readonly LimitInput[]): Promise<void> {
  const named = limits.flatMap(({ holder }, index) => (holder == null ? [] : [{ holder, index }]));
  const found: Problem[] = [];
  await checkActorsOfNetwork(tx, found, networkId, named.map(({ holder }) => holder), 'limits', ['holder']);
  problems.push(...found.map((problem) => ({ ...problem, path: ['limits', String(named[Number(problem.path![1])]!.index), 'holder'] })));
}
