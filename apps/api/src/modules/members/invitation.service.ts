import { addressOf } from '../../auth/new-account.js';
import { may } from '../../auth/permissions.js';
import { notFound } from '../../errors/access.js';
import { type Problem, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkNetwork } from '../actors/actor.service.js';
import type { InviteMemberInput } from './invitation.input.js';
import { mailInvitation } from './invitation.mail.js';
import { checkTerms, expiryOf } from './invitation.rules.js';
import { hashOf, newToken } from './invitation-token.js';
import { checkPerson } from './member-person.service.js';
import { checkRights, type Rights } from './member.rules.js';
import { checkScope, writeScope } from './rights.service.js';

/** An invitation that has just been made, with what is known this once. */
export interface Made {
  readonly id: string;
  readonly url: string;
}

/** Makes a link by which people join a network; mails it where it is for one address. */
export async function inviteMember(tx: Transaction, input: InviteMemberInput, publicUrl: string): Promise<Made> {
  const { network, person, usesAtMost } = input;
  await checkNetwork(tx, network, 'member:invite');
  const now = new Date();
  const rights: Rights = { roles: input.roles, lieux: input.lieux ?? [], projects: input.projects ?? [], startsOn: input.startsOn ?? null, endsOn: input.endsOn ?? null };
  const problems: Problem[] = [...checkRights(rights), ...checkTerms(input, now)];
  await checkScope(tx, problems, network, rights);
  if (problems.length > 0) throw new UserErrors(problems);
  if (person !== undefined && person !== null) await checkPerson(tx, network, person);

  const id = newId('invitation');
  const token = newToken();
  const email = input.email ? addressOf(input.email) || null : null;
  const expiresAt = expiryOf(input, now);
  const terms = { usesAtMost: usesAtMost ?? 1, expiresAt: expiresAt.toISOString() };
  await tx.query(
    `INSERT INTO invitation (id, network_id, token_hash, roles, starts_on, ends_on, person_id, email, uses_at_most, expires_at, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, network, hashOf(token), rights.roles, rights.startsOn, rights.endsOn, person ?? null, email, terms.usesAtMost, terms.expiresAt, tx.viewer.userId, now],
  );
  await writeScope(tx, 'invitation', id, rights);
  // Neither the link nor the address, which is somebody's.
  await recordCreation(tx, id, { network, ...rights, person: person ?? null, ...terms });
  const url = `${publicUrl}/invitation/${token}`;
  if (email) await mailInvitation(tx, { to: email, network: await nameOf(tx, network), roles: rights.roles, url, expiresAt });
  return { id, url };
}

async function nameOf(tx: Transaction, networkId: string): Promise<string> {
  const [network] = await tx.query<{ name: string }>('SELECT name FROM network WHERE id = $1', [networkId]);
  return network!.name;
}

/** Withdraws an invitation: from now on nobody joins by it. Whoever has joined stays. */
export async function revokeInvitation(tx: Transaction, id: string): Promise<string> {
  const [found] = await tx.query<{ network_id: string; revoked_at: Date | null }>(
    'SELECT i.network_id, i.revoked_at FROM invitation i JOIN network n ON n.id = i.network_id AND n.deleted_at IS NULL WHERE i.id = $1 FOR UPDATE OF i',
    [id],
  );
  if (!found || !may(tx.viewer, 'member:invite', { networkIds: [found.network_id] })) throw notFound(id);
  if (found.revoked_at) return id;
  await tx.query('UPDATE invitation SET revoked_at = now() WHERE id = $1', [id]);
  await tx.record({ action: 'DELETE', subject: id, version: 2 });
  return id;
}
