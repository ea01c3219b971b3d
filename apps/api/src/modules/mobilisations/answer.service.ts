import { forbidden } from '../../errors/access.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { cleanText, type Fields, revise } from '../../transaction/revision.js';
import type { Changes, Transaction } from '../../transaction/transaction.js';
import { STATE_AFTER, type Sides, whyNotAnswered, whyNotCancelled } from './answer.rules.js';
import { settleCommitments } from './commitments.js';
import { type AnswerMobilisationInput, type CancelMobilisationInput, MobilisationAnswer } from './mobilisation.input.js';
import { lockMobilisation, type Mobilisation, standingOf } from './mobilisation.load.js';
import { MobilisationState } from './mobilisation.type.js';
import { type MobilisationNotice, tellAsker, tellHolder } from './notices.js';
import { checkPeriod, type Period } from './period.js';
import { lockResource, refuseUnfree } from './promise.service.js';

/** Answers a request, or other dates that are proposed. */
export async function answerMobilisation(tx: Transaction, { id, expectedVersion, answer, message, ...dates }: AnswerMobilisationInput): Promise<string> {
  const { mobilisation, sides } = await lockMobilisation(tx, id);
  const proposed = answer === MobilisationAnswer.PROPOSE_OTHER_DATES ? proposedDates(dates) : undefined;
  const change = { state: STATE_AFTER[answer], ...(proposed && { startsAt: proposed.startsAt.toISOString(), endsAt: proposed.endsAt.toISOString() }) };
  const changes = await changesOf(tx, mobilisation, expectedVersion, change);
  if (Object.keys(changes).length === 0) return id;
  refuseProblems([...wordProblems(message), ...periodProblems(mobilisation, answer, proposed)]);
  const why = whyNotAnswered(standingOf(mobilisation), answer, sides);
  if (why) throw refuse(why, ['answer']);

  const resource = await lockResource(tx, mobilisation.resourceId);
  if (proposed) await refuseUnfree(tx, resource!, { ...proposed, quantity: mobilisation.quantity, but: id });
  await write(tx, mobilisation, changes, message);
  await settleCommitments(tx, id, STATE_AFTER[answer]);
  await tellOther(tx, mobilisation, answer, sides);
  return id;
}

/** Takes a request back. Nothing is deleted: it is cancelled, and its period is free again. */
export async function cancelMobilisation(tx: Transaction, { id, expectedVersion, message }: CancelMobilisationInput): Promise<string> {
  const { mobilisation, sides } = await lockMobilisation(tx, id);
  if (!sides.asker) throw forbidden();
  const changes = await changesOf(tx, mobilisation, expectedVersion, { state: MobilisationState.CANCELLED });
  if (Object.keys(changes).length === 0) return id;
  refuseProblems(wordProblems(message));
  const why = whyNotCancelled(standingOf(mobilisation));
  if (why) throw refuse(why, ['id']);
  await write(tx, mobilisation, changes, message);
  await settleCommitments(tx, id, MobilisationState.CANCELLED);
  await tellHolder(tx, mobilisation, 'MOBILISATION_CANCELLED');
  return id;
}

/** An answer is given to what one has seen: dates that have changed since are not accepted unseen. */
async function changesOf(tx: Transaction, { id, version, state, startsAt, endsAt }: Mobilisation, expectedVersion: number, change: Fields): Promise<Changes> {
  const fields = { state, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  const changes = await revise(tx, { subject: id, expectedVersion, current: { version, fields }, change });
  if (expectedVersion < version && Object.keys(changes).length > 0) {
    const moved = await tx.query<{ changes: Changes }>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND version > $2 AND changes ?| ARRAY['startsAt', 'endsAt'] ORDER BY version`, [id, expectedVersion]);
    const base = Object.assign({}, ...moved.toReversed().map((entry) => entry.changes)) as Changes;
    const conflicts = (['startsAt', 'endsAt'] as const)
      .filter((field) => field in base && base[field]!.before !== fields[field])
      .map((field) => ({ field, base: base[field]!.before, mine: change[field] ?? base[field]!.before, theirs: fields[field] }));
    if (conflicts.length > 0) throw new UserErrors([{ code: 'CONFLICT' }], conflicts);
  }
  return changes;
}

function proposedDates({ startsAt, endsAt }: Pick<AnswerMobilisationInput, 'startsAt' | 'endsAt'>): Period {
  if (!startsAt || !endsAt) throw refuse('DATES_MISSING', [startsAt ? 'endsAt' : 'startsAt']);
  return { startsAt, endsAt };
}

function wordProblems(message: string | null | undefined): Problem[] {
  const checks = new Checks();
  checks.text(message, ['message'], { max: 2000 });
  return checks.problems;
}

/** What is over is neither promised nor proposed. */
function periodProblems({ endsAt }: Mobilisation, answer: MobilisationAnswer, proposed: Period | undefined): Problem[] {
  if (proposed) return checkPeriod(proposed, new Date());
  return answer === MobilisationAnswer.ACCEPT && endsAt <= new Date() ? [{ code: 'PERIOD_PAST', path: ['answer'] }] : [];
}

function refuseProblems(problems: Problem[]): void {
  if (problems.length > 0) throw new UserErrors(problems);
}

async function write(tx: Transaction, { id, version, answer }: Mobilisation, changes: Changes, message: string | null | undefined): Promise<void> {
  const word = cleanText(message ?? null);
  const after = (field: string): unknown => changes[field]?.after ?? null;
  await tx.query(
    `UPDATE mobilisation SET state = coalesce($2, state), starts_at = coalesce($3, starts_at), ends_at = coalesce($4, ends_at), answer = $5, answered_at = now(),
       version = version + 1, updated_at = now() WHERE id = $1`,
    [id, after('state'), after('startsAt'), after('endsAt'), word],
  );
  await tx.record({ action: 'UPDATE', subject: id, version: version + 1, changes: { ...changes, ...(word !== answer && { answer: { before: answer, after: word } }) } });
}

const TO_ASKER: Readonly<Record<MobilisationAnswer, MobilisationNotice>> = {
  [MobilisationAnswer.ACCEPT]: 'MOBILISATION_ACCEPTED',
  [MobilisationAnswer.DECLINE]: 'MOBILISATION_DECLINED',
  [MobilisationAnswer.PROPOSE_OTHER_DATES]: 'MOBILISATION_OTHER_DATES',
};

/** Whoever may answer for both sides answers for the one whose turn it is. */
async function tellOther(tx: Transaction, mobilisation: Mobilisation, answer: MobilisationAnswer, sides: Sides): Promise<void> {
  const forAsker = mobilisation.state === MobilisationState.OTHER_DATES_PROPOSED && sides.asker && answer !== MobilisationAnswer.PROPOSE_OTHER_DATES;
  if (!forAsker) await tellAsker(tx, mobilisation, TO_ASKER[answer]);
  else await tellHolder(tx, mobilisation, answer === MobilisationAnswer.ACCEPT ? 'MOBILISATION_DATES_ACCEPTED' : 'MOBILISATION_DATES_DECLINED');
}
