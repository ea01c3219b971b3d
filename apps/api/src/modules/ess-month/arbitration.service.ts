import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { databaseProblem } from '../../transaction/database-problem.js';
import { edit, lockToChange } from '../../transaction/lifecycle.js';
import { cleanText } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { EssMonthEvent } from './event.entity.js';
import type { SetEditorialStateInput } from './event.input.js';
import { eventKind } from './event.kind.js';
import { tellArbitration } from './event.notices.js';

/** Events that one arbitration may be about. */
export const ARBITRATED_AT_ONCE = 200;
const arbitrated = { ...eventKind, permissions: { ...eventKind.permissions, update: 'event:arbitrate' } } as const;

/** Gives events an editorial state: all of them, or none where one would book a room that is taken. Those whose events they are, are told. */
export async function setEditorialState(tx: Transaction, { events, state, reason }: SetEditorialStateInput): Promise<string[]> {
  if (events.length > ARBITRATED_AT_ONCE) throw refuse('TOO_MANY', ['events'], { max: ARBITRATED_AT_ONCE });
  refuseReason(state, reason);
  const moved: EssMonthEvent[] = [];
  // Locked in the order of their ids, so that two arbitrations at once wait for each other instead of both failing.
  for (const id of [...new Set(events)].sort()) {
    const event = await lockToChange(tx, arbitrated, id);
    const { editorialState, refusalReason } = event;
    const said = state !== 'REFUSED' ? null : reason === undefined ? refusalReason : cleanText(reason);
    const decision = { expectedVersion: event.version, now: { editorialState, refusalReason }, change: { editorialState: state, refusalReason: said }, columns: (fields: object) => fields };
    const changed = await namingTheEvent(['events', String(events.indexOf(id))], () => edit(tx, arbitrated, event, decision));
    if (changed && editorialState !== state) moved.push({ ...event, editorialState: state, refusalReason: said });
  }
  await tellArbitration(tx, state, moved);
  return events;
}

function refuseReason(state: string, reason: string | null | undefined): void {
  const checks = new Checks();
  checks.text(reason, ['reason'], { max: 1000 });
  const problems: Problem[] = checks.problems;
  if (reason && state !== 'REFUSED') problems.push({ code: 'INVALID', path: ['reason'], params: { why: 'REFUSED' } });
  if (problems.length > 0) throw new UserErrors(problems);
}

/** The database's word on rooms concerns one of several events: the sender learns which. A room is none of what was sent. */
async function namingTheEvent<Result>(path: readonly string[], work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const problem = databaseProblem(error);
    throw problem ? new UserErrors([{ ...problem, path }]) : error;
  }
}
