import { readableIds, readExpression } from '../../auth/readable.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import { cleanText } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { networksOfActor } from '../actors/actor.service.js';
import { type LimitFacts, warningsOfLoans } from '../own-limits/limit.rules.js';
import { resourceRead } from '../resources/resource.read.js';
import { askerOf } from './asker.js';
import { limitsOfRequest } from './limit-warnings.read.js';
import type { RequestMobilisationInput } from './mobilisation.input.js';
import { mobilisationRead } from './mobilisation.read.js';
import { MobilisationState } from './mobilisation.type.js';
import { tellHolder } from './notices.js';
import { checkRequest } from './period.js';
import { lockResource, type Promised, refuseUnfree, warningsOf } from './promise.service.js';
import { type Purpose, purposeColumn, readPurpose } from './purpose.js';

interface Requested {
  readonly id: string;
  readonly warnings: { code: string; message: string }[];
}

/** Asks for a resource: its period is held from now on. What one asks of oneself is promised at once. */
export async function requestMobilisation(tx: Transaction, input: RequestMobilisationInput): Promise<Requested> {
  const { startsAt, endsAt } = input;
  refuseShape(input);
  const purpose = await readPurpose(tx, input.for);
  if (!(await readableIds(tx, [resourceRead], [input.resource])).has(input.resource)) throw refuse('UNKNOWN_REFERENCE', ['resource'], { id: input.resource });
  const requestedBy = await askerOf(tx, purpose, input.requestedBy);
  const { id, state, resource } = await holdPeriod(tx, input, { purpose, requestedBy });
  if (state === MobilisationState.REQUESTED) {
    const holderNetworks = await networksOfActor(tx, resource.holderId);
    await tellHolder(tx, { id, holderId: resource.holderId, holderNetworks, networkId: purpose.networkId, requestedBy, askedBy: tx.viewer.userId }, 'MOBILISATION_REQUESTED');
  }
  const crossed = (await readExpression<LimitFacts[]>(tx, mobilisationRead, id, limitsOfRequest)) ?? [];
  const limits = crossed.flatMap((facts) => warningsOfLoans(facts, tx.viewer.locale)).map(({ message }) => ({ code: 'LIMIT_CROSSED', message }));
  return { id, warnings: [...warningsOf(resource, { startsAt, endsAt }, tx.viewer.locale), ...limits] };
}

/** For whom and for what something is held. */
interface Terms {
  readonly purpose: Purpose;
  readonly requestedBy: string;
  /** The need that it answers. */
  readonly need?: string;
  /** Whoever holds the resource has said yes already. */
  readonly promised?: boolean;
}

interface Held {
  readonly id: string;
  readonly state: MobilisationState;
  readonly resource: Promised;
}

/** Writes a request whose parts were checked, unless the resource is not free. What one asks of oneself is promised. */
export async function holdPeriod(tx: Transaction, input: Omit<RequestMobilisationInput, 'for' | 'requestedBy'>, { purpose, requestedBy, need, promised }: Terms): Promise<Held> {
  const { startsAt, endsAt } = input;
  const quantity = input.quantity ?? 1;
  const resource = await lockResource(tx, input.resource);
  if (!resource || resource.deleted) throw refuse('UNKNOWN_REFERENCE', ['resource'], { id: input.resource });
  await refuseUnfree(tx, resource, { startsAt, endsAt, quantity });
  const id = newId('mobilisation');
  const state = promised || resource.holderId === requestedBy ? MobilisationState.ACCEPTED : MobilisationState.REQUESTED;
  const message = cleanText(input.message ?? null);
  await tx.query(
    `INSERT INTO mobilisation (id, resource_id, ${purposeColumn(purpose)}, requested_by, asked_by, need_id, starts_at, ends_at, quantity, state, message, answered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, CASE WHEN $10 = 'ACCEPTED' THEN now() END)`,
    [id, resource.id, purpose.id, requestedBy, tx.viewer.userId, need ?? null, startsAt, endsAt, quantity, state, message],
  );
  await recordCreation(tx, id, {
    resource: resource.id, for: purpose.id, requestedBy, ...(need && { need }), startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), quantity, state, message,
  });
  return { id, state, resource };
}

function refuseShape(input: RequestMobilisationInput): void {
  const problems = checkRequest(input, new Date());
  if (problems.length > 0) throw new UserErrors(problems);
}
