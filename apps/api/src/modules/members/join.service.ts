import { Refusal } from '../../errors/refusal.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { animatedLieux, ensurePerson, writeAnimatedLieux } from './account-person.service.js';
import { lockOffer, type Offer } from './join.record.js';
import { isCompanion } from './member.rules.js';
import { readScope, writeScope } from './rights.service.js';

/** The account of the viewer joins the network that a link leads to. Whoever is a member already stays what they are, and the link as good as it was. */
export async function join(tx: Transaction, token: unknown): Promise<Offer> {
  const offer = await lockOffer(tx, token);
  const [account] = await tx.query<{ id: string; name: string; email: string }>('SELECT id, name, email FROM app_user WHERE id = $1', [tx.viewer.userId]);
  if (!account) throw new Refusal(401, 'UNAUTHENTICATED');
  const [member] = await tx.query<{ suspended: boolean }>('SELECT suspended_at IS NOT NULL AS suspended FROM membership WHERE user_id = $1 AND network_id = $2', [account.id, offer.network_id]);
  if (member?.suspended) throw new Refusal(403, 'MEMBER_SUSPENDED');
  if (member) return offer;
  const [used] = await tx.query('SELECT 1 FROM invitation_use WHERE invitation_id = $1 AND user_id = $2', [offer.id, account.id]);
  if (used) throw new Refusal(410, 'INVITATION_USED');
  if (offer.state !== 'OPEN') throw new Refusal(410, `INVITATION_${offer.state}`);
  if (offer.email && offer.email !== account.email) throw new Refusal(403, 'INVITATION_FOR_ANOTHER');
  await becomeMember(tx, offer, account);
  return offer;
}

async function becomeMember(tx: Transaction, offer: Offer, account: { id: string; name: string }): Promise<void> {
  const id = newId('membership');
  const made = await tx.query(
    'INSERT INTO membership (id, network_id, user_id, roles, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (user_id, network_id) DO NOTHING RETURNING id',
    [id, offer.network_id, account.id, offer.roles, offer.starts_on, offer.ends_on],
  );
  // They have joined by another link this very moment.
  if (made.length === 0) return;
  await tx.query('INSERT INTO invitation_use (invitation_id, user_id) VALUES ($1, $2)', [offer.id, account.id]);
  await tx.query('UPDATE invitation SET uses = uses + 1 WHERE id = $1', [offer.id]);
  const { lieux, projects } = await readScope(tx, 'invitation', offer.id);
  await recordCreation(tx, id, { roles: offer.roles, lieux, projects, startsOn: offer.starts_on, endsOn: offer.ends_on, invitation: offer.id });
  // Companions are third parties: they stand in no directory.
  if (isCompanion(offer)) return writeScope(tx, 'membership', id, { lieux, projects });
  const person = await ensurePerson(tx, offer.network_id, account, offer.person_id);
  const there = await tx.query<{ id: string }>(
    'SELECT l.id FROM lieu l JOIN network_actor na ON na.actor_id = l.id AND na.network_id = $2 AND na.keeper WHERE l.id = ANY($1) AND l.deleted_at IS NULL',
    [lieux, offer.network_id],
  );
  const { here } = await animatedLieux(tx, person, offer.network_id);
  await writeAnimatedLieux(tx, person, offer.network_id, [...here, ...there.map((lieu) => lieu.id)]);
}
