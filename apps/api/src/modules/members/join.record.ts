import type { Role } from '../../auth/viewer.js';
import { Refusal } from '../../errors/refusal.js';
import type { Transaction } from '../../transaction/transaction.js';
import { hashOf, isToken } from './invitation-token.js';

export type InvitationState = 'OPEN' | 'USED' | 'EXPIRED' | 'REVOKED';

/** An invitation as whoever holds its link finds it. */
export interface Offer {
  readonly id: string;
  readonly network_id: string;
  readonly network_slug: string;
  readonly network_name: string;
  readonly roles: Role[];
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly person_id: string | null;
  readonly person_name: string | null;
  readonly email: string | null;
  readonly invited_by: string | null;
  readonly state: InvitationState;
}

const OFFER = `
  SELECT i.id, i.network_id, n.slug AS network_slug, n.name AS network_name, i.roles, i.starts_on::text, i.ends_on::text, i.person_id, p.name AS person_name, i.email, u.name AS invited_by,
    CASE WHEN i.revoked_at IS NOT NULL THEN 'REVOKED' WHEN i.uses >= i.uses_at_most THEN 'USED' WHEN i.expires_at <= now() THEN 'EXPIRED' ELSE 'OPEN' END AS state
  FROM invitation i JOIN network n ON n.id = i.network_id AND n.deleted_at IS NULL LEFT JOIN person p ON p.id = i.person_id AND p.user_id IS NULL AND p.deleted_at IS NULL
    LEFT JOIN app_user u ON u.id = i.created_by
  WHERE i.token_hash = $1`;

/** What a link offers; refused where there is no such link. */
export async function offerOf(tx: Transaction, token: unknown): Promise<Offer> {
  const [offer] = isToken(token) ? await tx.query<Offer>(OFFER, [hashOf(token)]) : [];
  if (!offer) throw new Refusal(404, 'INVITATION_UNKNOWN');
  return offer;
}

/** The same under a lock: of all who join by a link at once, each finds how many have joined before. */
export async function lockOffer(tx: Transaction, token: unknown): Promise<Offer> {
  if (isToken(token)) await tx.query('SELECT 1 FROM invitation WHERE token_hash = $1 FOR UPDATE', [hashOf(token)]);
  return offerOf(tx, token);
}
