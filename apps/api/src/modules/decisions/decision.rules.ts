import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { DecisionChange } from './decision.input.js';

/** Everybody who reads the project reads all of them. */
const OBJECTIONS_AT_MOST = 100;

/** What can be said of the values alone, without looking anything up. */
export function checkDecision({ title, decidedOn, outcome, objections }: DecisionChange): Problem[] {
  const checks = new Checks();
  checks.name(title, ['title']);
  if (decidedOn === null) checks.add('BLANK', ['decidedOn']);
  checks.text(outcome, ['outcome'], { max: 5000 });
  objections?.forEach(({ statement }, index) => checks.text(statement, ['objections', String(index), 'statement'], { max: 1000, required: true }));
  if ((objections?.length ?? 0) > OBJECTIONS_AT_MOST) checks.add('TOO_MANY', ['objections'], { max: OBJECTIONS_AT_MOST });
  const ids = objections?.flatMap(({ id }) => id ?? []) ?? [];
  if (new Set(ids).size < ids.length) checks.add('DUPLICATE', ['objections']);
  return checks.problems;
}
