import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { databaseProblem } from '../../transaction/database-problem.js';
import { edit, lock } from '../../transaction/lifecycle.js';
import { cleanText } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { EssMonthEvent } from './event.entity.js';
import type { SetEditorialStateInput } from './event.input.js';
import { eventKind } from './event.kind.js';
import { tellArbitration } from './event.notices.js';

/** Events that one arbitration may be about. */
export const ARBITRATED_AT_ONCE = 200;
const arbitrated = { ...eventKind, permissions: { ...eventKind.permissions, update: 'event:arbitrate' } } as const;

/**
 * Gives events an editorial state: all of them, or none where one would book a room that is taken. Those whose events they are, are told. Answers the ids of
 * those that it changed: the others had the state already, and there is nothing to take back of them.
 */
export async function setEditorialState(tx: Transaction, { events, state, reason }: SetEditorialStateInput): Promise<string[]> {
  if (events.length > ARBITRATED_AT_ONCE) throw refuse('TOO_MANY', ['events'], { max: ARBITRATED_AT_ONCE });
  refuseReason(state, reason);
  const moved: EssMonthEvent[] = [];
  const written = new Set<string>();
  // Locked in the order of their ids, so that two arbitrations at once wait for each other instead of both failing.
  for (const id of [...new Set(events)].sort()) {
    const event = await lock(tx, arbitrated, id, arbitrated.permissions.update);
    const { editorialState, refusalReason } = event;
    const said = state !== 'REFUSED' ? null : reason === undefined ? refusalReason : cleanText(reason);
    const decision = { expectedVersion: event.version, now: { editorialState, refusalReason }, change: { editorialState: state, refusalReason: said }, columns: (fields: object) => fields };
    const changed = await namingTheEvent({ path: ['events', String(events.indexOf(id))], of: events.length > 1 ? event.title : undefined }, () => {
      if (event.deletedAt) throw refuse('DELETED');
      return edit(tx, arbitrated, event, decision);
    });
    if (changed) written.add(id);
    if (changed && editorialState !== state) moved.push({ ...event, editorialState: state, refusalReason: said });
  }
  await tellArbitration(tx, state, moved);
  return [...new Set(events)].filter((id) => written.has(id));
}

function refuseReason(state: string, reason: string | null | undefined): void {
  const checks = new Checks();
  checks.text(reason, ['reason'], { max: 1000 });
  const problems: Problem[] = checks.problems;
  if (reason && state !== 'REFUSED') problems.push({ code: 'INVALID', path: ['reason'], params: { why: 'REFUSED' } });
  if (problems.length > 0) throw new UserErrors(problems);
}

/** What is refused of one of several events, by a rule or by the database, says which one. */
async function namingTheEvent<Result>(named: Pick<Problem, 'path' | 'of'>, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const constraint = databaseProblem(error);
    const problems = error instanceof UserErrors ? error.problems : constraint && [constraint];
    throw problems ? new UserErrors(problems.map((problem) => ({ ...problem, ...named }))) : error;
  }
}
