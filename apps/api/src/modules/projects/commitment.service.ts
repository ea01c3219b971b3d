import { readableIds, readExpression } from '../../auth/readable.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import type { TypeRead } from '../../read/fields.js';
import { edit, type Editable, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import { Transaction } from '../../transaction/transaction.js';
import { limitFacts } from '../own-limits/limit.facts.js';
import { crossings, type LimitFacts, warningsOf } from '../own-limits/limit.rules.js';
import { needRead } from '../resources/need.read.js';
import { resourceRead } from '../resources/resource.read.js';
import { Commitment } from './commitment.entity.js';
import type { CommitmentChange, CreateCommitmentInput, UpdateCommitmentInput, WithdrawCommitmentInput } from './commitment.input.js';
import { commitmentRead } from './commitment.read.js';
import { checkCommitment, shareFields } from './commitment.rules.js';
import { CommitmentKind, type CommitmentShare, CommitmentState } from './commitment.type.js';
import { quotedLimits } from './quoted-limits.js';
import { subjectOfPart } from './part-of-project.js';
import { projectKind } from './project.kind.js';
import { partyRead, projectRead } from './project.read.js';
import { CooperationProject } from './project.entity.js';
import { tellCommitment } from './project.notices.js';

export interface Committed {
  commitment: { id: string };
  warnings: { message: string }[];
}

const commitmentKind: Editable<Commitment> = {
  entity: Commitment,
  read: commitmentRead,
  permissions: { update: 'project:update' },
  subject: subjectOfPart,
};

/** Notes what a party promises; what it crosses is said, and stands in nobody's way. */
export async function createCommitment(tx: Transaction, { party, ...change }: CreateCommitmentInput): Promise<Committed> {
  const project = await projectOf(tx, party);
  const fields = { kind: CommitmentKind.IN_KIND, state: CommitmentState.PROPOSED, share: null, resource: null, need: null, ...given(changedFields(change, change.kind)) };
  await refuseProblems(tx, change, fields);
  const id = newId('commitment');
  await tx.manager.insert(Commitment, { id, projectId: project.id, partyId: party, version: 1, ...columnsOf(fields) });
  await recordCreation(tx, id, { party, ...fields });
  await tellCommitment(tx, project, party);
  return { commitment: { id }, warnings: await warningsFor(tx, project.id, party, fields) };
}

/** Changes a commitment; a stale change is merged where it can be. */
export async function updateCommitment(tx: Transaction, { id, expectedVersion, change }: UpdateCommitmentInput): Promise<Committed> {
  const commitment = await lockToChange(tx, commitmentKind, id);
  const now = fieldsOf(commitment);
  const fields = changedFields(change, change.kind ?? now.kind);
  const after: Fields = { ...now, ...given(fields) };
  await refuseProblems(tx, change, after);
  await edit(tx, commitmentKind, commitment, { expectedVersion, now, change: fields, columns: columnsOf });
  return { commitment: { id }, warnings: await warningsFor(tx, commitment.projectId, commitment.partyId, after) };
}

/** Takes a commitment back; it stays to be read. */
export async function withdrawCommitment(tx: Transaction, { id, expectedVersion, reason }: WithdrawCommitmentInput): Promise<Committed> {
  const checks = new Checks();
  checks.text(reason, ['reason'], { max: 1000 });
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);
  const said = new Transaction(tx.manager, tx.viewer, tx.cause, reason?.trim() || tx.reason);
  return updateCommitment(said, { id, expectedVersion, change: { state: CommitmentState.WITHDRAWN } });
}

/** The project of a party, under a lock, so that the party does not leave meanwhile. */
async function projectOf(tx: Transaction, party: string): Promise<CooperationProject> {
  if (!(await readableIds(tx, [partyRead], [party])).has(party)) throw refuse('UNKNOWN_REFERENCE', ['party'], { id: party });
  const [row] = await tx.query<{ id: string }>('SELECT project_id AS id FROM project_party WHERE id = $1', [party]);
  return lockToChange(tx, projectKind, row!.id);
}

const fieldsOf = ({ statement, kind, state, amount, unit, resourceId, needId }: Commitment): Fields => ({
  statement, kind, state, share: amount === null ? null : { amount, unit }, resource: resourceId, need: needId,
});

const changedFields = ({ statement, kind, state, share, resource, need }: CommitmentChange, kindAfter: unknown): Fields => ({
  statement: statement?.trim() ?? statement, kind: kind ?? undefined, state: state ?? undefined, share: shareFields(share, kindAfter), resource, need,
});

function columnsOf({ share, resource, need, ...fields }: Fields): object {
  const { amount, unit } = (share ?? { amount: null, unit: null }) as Partial<CommitmentShare>;
  return { ...fields, ...(share !== undefined && { amount, unit }), ...(resource !== undefined && { resourceId: resource }), ...(need !== undefined && { needId: need }) };
}

async function refuseProblems(tx: Transaction, change: CommitmentChange, after: Fields): Promise<void> {
  const problems: Problem[] = checkCommitment(change, after);
  await checkReadable(tx, problems, 'resource', change.resource, resourceRead);
  await checkReadable(tx, problems, 'need', change.need, needRead);
  if (problems.length > 0) throw new UserErrors(problems);
}

async function checkReadable(tx: Transaction, problems: Problem[], field: string, id: string | null | undefined, read: TypeRead): Promise<void> {
  if (id && !(await readableIds(tx, [read], [id])).has(id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: [field], params: { id } });
}

/** Limits of the project and of its network that commitments in this unit exceed, now that this one is counted. */
async function warningsFor(tx: Transaction, project: string, party: string, { share, state }: Fields): Promise<{ message: string }[]> {
  if (!share || state === CommitmentState.WITHDRAWN) return [];
  const [own] = await tx.query<{ counts: string; actor: string }>('SELECT unit_key($1) AS counts, actor_id AS actor FROM project_party WHERE id = $2', [(share as CommitmentShare).unit, party]);
  const limits = await readExpression<LimitFacts[]>(tx, projectRead, project, (row, at) => quotedLimits({ project: row('id'), network: row('network_id') }, at, { facts: limitFacts }));
  return (limits ?? [])
    .filter(({ counts, holder }) => counts === own?.counts && (holder === null || holder === own.actor))
    .filter((facts) => crossings(facts).some(({ source }) => source === 'promised'))
    .flatMap((facts) => warningsOf({ ...facts, lent: null, capacity: null, hours: null, days: null }, tx.viewer.locale));
}
