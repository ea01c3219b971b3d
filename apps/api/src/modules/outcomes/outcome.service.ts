import { notFound } from '../../errors/access.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { edit, type Editable, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { cleanText, type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { Occurrence } from '../ess-month/occurrence.entity.js';
import { occurrenceKind } from '../ess-month/occurrence.service.js';
import { OccurrenceOutcome } from './outcome.entity.js';
import type { ReportOutcomeInput } from './outcome.input.js';
import { outcomeRead } from './outcome.read.js';

const PEOPLE_AT_MOST = 100_000;

const outcomeKind: Editable<OccurrenceOutcome> = {
  entity: OccurrenceOutcome,
  read: outcomeRead,
  permissions: { update: 'event:update' },
  subject: async (tx, { id, occurrenceId }) => {
    const occurrence = await tx.manager.findOneBy(Occurrence, { id: occurrenceId });
    if (!occurrence || occurrence.deletedAt) throw notFound(id);
    return occurrenceKind.subject(tx, occurrence);
  },
};

const fieldsOf = ({ held, attendance, word }: OccurrenceOutcome): Fields => ({ held, attendance, word });

/** Says what became of a date of an event, or corrects it; a stale change is merged where it can be. */
export async function reportOutcome(tx: Transaction, { occurrence: id, expectedVersion, ...said }: ReportOutcomeInput): Promise<string> {
  // Whoever else says it for the first time waits here, and then finds it.
  const occurrence = await lockToChange(tx, occurrenceKind, id);
  const outcome = await tx.manager.findOneBy(OccurrenceOutcome, { occurrenceId: id });
  const change: Fields = { held: said.held, attendance: said.held === false ? null : said.attendance, word: cleanText(said.word) };
  refuseProblems(occurrence, change, outcome);
  return outcome ? rewriteOutcome(tx, outcome.id, expectedVersion, change) : begin(tx, id, expectedVersion, given(change));
}

/** Changes what was said, by fields in the form of the trail. */
export async function rewriteOutcome(tx: Transaction, id: string, expectedVersion: number, change: Fields): Promise<string> {
  const outcome = await lockToChange(tx, outcomeKind, id);
  await edit(tx, outcomeKind, outcome, { expectedVersion, now: fieldsOf(outcome), change, columns: (fields) => fields });
  return id;
}

async function begin(tx: Transaction, occurrenceId: string, expectedVersion: number, fields: Fields): Promise<string> {
  if (expectedVersion !== 0) throw refuse('VERSION_FROM_THE_FUTURE', ['expectedVersion']);
  const id = newId('outcome');
  await tx.manager.insert(OccurrenceOutcome, { id, occurrenceId, version: 1, ...fields });
  await recordCreation(tx, id, { occurrence: occurrenceId, ...fields });
  return id;
}

function refuseProblems({ startsAt }: Occurrence, { held, attendance, word }: Fields, before: OccurrenceOutcome | null): void {
  const checks = new Checks();
  if (!startsAt || startsAt.getTime() > Date.now()) checks.add('NOT_YET_HELD', ['occurrence']);
  if (held === null || (held === undefined && !before)) checks.add('BLANK', ['held']);
  if (attendance != null && ((attendance as number) < 0 || (attendance as number) > PEOPLE_AT_MOST || (held === undefined && before?.held === false))) {
    checks.add('INVALID', ['attendance'], { why: `0 – ${PEOPLE_AT_MOST}` });
  }
  checks.text(word as string | null | undefined, ['word'], { max: 5000 });
  const problems: Problem[] = checks.problems;
  if (problems.length > 0) throw new UserErrors(problems);
}
