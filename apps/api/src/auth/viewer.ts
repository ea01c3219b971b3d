/** What an account can be in a network. */
export const ROLES = ['COORDINATOR', 'ANIMATEUR', 'MEMBER', 'COMPANION'] as const;
export type Role = (typeof ROLES)[number];

/** What a partner's key is in the network that gave it, one for each of its scopes. */
export const PARTNER_ROLES = ['PARTNER_READ', 'PARTNER_WRITE'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

export type Locale = 'fr' | 'en';

/** Who is asking: what every access rule is decided by. */
export interface Viewer {
  readonly kind: 'ANONYMOUS' | 'USER' | 'KEY';
  readonly userId: string | null;
  /** The key that was sent; null where it is an account, or nobody. */
  readonly keyId: string | null;
  readonly name: string | null;
  readonly locale: Locale;
  readonly instanceAdmin: boolean;
  /** Those that count today: within their period, and not suspended. */
  readonly memberships: readonly { readonly networkId: string; readonly roles: readonly (Role | PartnerRole)[] }[];
  /** The person in the directory that this account belongs to. */
  readonly personId: string | null;
  /** Lieux of which that person is an animateur, and those that the account accompanies. */
  readonly lieuIds: readonly string[];
  /** Those of `lieuIds` that the account only accompanies: what the lieu takes part in is not its own thereby. */
  readonly accompaniedLieuIds: readonly string[];
  /** Cooperation projects that the account accompanies. */
  readonly projectIds: readonly string[];
}

/** The lieux of which the viewer is an animateur. */
export const animatedLieuIds = ({ lieuIds, accompaniedLieuIds }: Viewer): string[] => lieuIds.filter((id) => !accompaniedLieuIds.includes(id));

export const anonymous = (locale: Locale): Viewer => ({
  kind: 'ANONYMOUS',
  userId: null,
  keyId: null,
  name: null,
  locale,
  instanceAdmin: false,
  memberships: [],
  personId: null,
  lieuIds: [],
  accompaniedLieuIds: [],
  projectIds: [],
});
