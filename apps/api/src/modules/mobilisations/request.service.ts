import { readableIds } from '../../auth/readable.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import { cleanText } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { networksOfActor } from '../actors/actor.service.js';
import { resourceRead } from '../resources/resource.read.js';
import { askerOf } from './asker.js';
import type { RequestMobilisationInput } from './mobilisation.input.js';
import { MobilisationState } from './mobilisation.type.js';
import { tellHolder } from './notices.js';
import { checkPeriod } from './period.js';
import { lockResource, refuseUnfree, warningsOf } from './promise.service.js';
import { purposeColumn, readPurpose } from './purpose.js';

interface Requested {
  readonly id: string;
  readonly warnings: { code: string; message: string }[];
}

/** A request, and the need that it answers, where there is one. */
type Request = RequestMobilisationInput & { need?: string };

/** Asks for a resource: its period is held from now on. What one asks of oneself is promised at once. */
export async function requestMobilisation(tx: Transaction, input: Request): Promise<Requested> {
  const { startsAt, endsAt } = input;
  const quantity = input.quantity ?? 1;
  refuseShape(input, quantity);
  const purpose = await readPurpose(tx, input.for);
  if (!(await readableIds(tx, [resourceRead], [input.resource])).has(input.resource)) throw refuse('UNKNOWN_REFERENCE', ['resource'], { id: input.resource });
  const requestedBy = await askerOf(tx, purpose, input.requestedBy);
  const resource = await lockResource(tx, input.resource);
  if (!resource || resource.deleted) throw refuse('UNKNOWN_REFERENCE', ['resource'], { id: input.resource });
  await refuseUnfree(tx, resource, { startsAt, endsAt, quantity });

  const id = newId('mobilisation');
  const state = resource.holderId === requestedBy ? MobilisationState.ACCEPTED : MobilisationState.REQUESTED;
  const message = cleanText(input.message ?? null);
  await tx.query(
    `INSERT INTO mobilisation (id, resource_id, ${purposeColumn(purpose)}, requested_by, asked_by, need_id, starts_at, ends_at, quantity, state, message, answered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, CASE WHEN $10 = 'ACCEPTED' THEN now() END)`,
    [id, resource.id, purpose.id, requestedBy, tx.viewer.userId, input.need ?? null, startsAt, endsAt, quantity, state, message],
  );
  await recordCreation(tx, id, { resource: resource.id, for: purpose.id, requestedBy, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), quantity, state, message });
  if (state === MobilisationState.REQUESTED) {
    const holderNetworks = await networksOfActor(tx, resource.holderId);
    await tellHolder(tx, { id, holderId: resource.holderId, holderNetworks, networkId: purpose.networkId, requestedBy, askedBy: tx.viewer.userId }, 'MOBILISATION_REQUESTED');
  }
  return { id, warnings: warningsOf(resource, { startsAt, endsAt }, tx.viewer.locale) };
}

function refuseShape({ startsAt, endsAt, message }: Request, quantity: number): void {
  const checks = new Checks();
  checks.text(message, ['message'], { max: 2000 });
  if (!(quantity > 0)) checks.add('INVALID', ['quantity'], { why: '> 0' });
  checks.problems.push(...checkPeriod({ startsAt, endsAt }, new Date()));
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);
}
