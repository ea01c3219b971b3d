import { QueryFailedError } from 'typeorm';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { problemOfConstraint } from '../../errors/constraints.js';
import { edit, lockToChange } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { SetEditorialStateInput } from './event.input.js';
import { eventKind } from './event.kind.js';

/** Events that one arbitration may be about. */
export const ARBITRATED_AT_ONCE = 200;
const arbitrated = { ...eventKind, permissions: { ...eventKind.permissions, update: 'event:arbitrate' } } as const;

/** Gives events an editorial state: all of them, or none where one would book a room that is taken. */
export async function setEditorialState(tx: Transaction, { events, state }: SetEditorialStateInput): Promise<string[]> {
  if (events.length > ARBITRATED_AT_ONCE) throw refuse('TOO_MANY', ['events'], { max: ARBITRATED_AT_ONCE });
  // Locked in the order of their ids, so that two arbitrations at once wait for each other instead of both failing.
  for (const id of [...new Set(events)].sort()) {
    const event = await lockToChange(tx, arbitrated, id);
    const decision = { expectedVersion: event.version, now: { editorialState: event.editorialState }, change: { editorialState: state }, columns: (fields: object) => fields };
    await namingTheEvent(['events', String(events.indexOf(id))], () => edit(tx, arbitrated, event, decision));
  }
  return events;
}

/** The database's word on rooms concerns one of several events: the sender learns which. */
async function namingTheEvent<Result>(path: readonly string[], work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const constraint = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : undefined;
    const problem = constraint && problemOfConstraint(constraint);
    throw problem ? new UserErrors([{ ...problem, path }]) : error;
  }
}
