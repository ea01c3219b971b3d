/** What an account can be in a network. */
export const ROLES = ['COORDINATOR', 'ANIMATEUR', 'MEMBER', 'COMPANION'] as const;
export type Role = (typeof ROLES)[number];

export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Who is asking: what every access rule is decided by. */
export interface Viewer {
  readonly kind: 'ANONYMOUS' | 'USER';
  readonly userId: string | null;
  readonly name: string | null;
  /** The session that the request was sent with; absent where there is none. */
  readonly sessionId?: string | null;
  readonly locale: Locale;
  readonly instanceAdmin: boolean;
  readonly memberships: readonly { readonly networkId: string; readonly roles: readonly Role[] }[];
  /** The person in the directory that this account belongs to. */
  readonly personId: string | null;
  /** Lieux of which that person is an animateur. */
  readonly lieuIds: readonly string[];
}

export const anonymous = (locale: Locale): Viewer => ({
  kind: 'ANONYMOUS',
  userId: null,
  name: null,
  locale,
  instanceAdmin: false,
  memberships: [],
  personId: null,
  lieuIds: [],
});
