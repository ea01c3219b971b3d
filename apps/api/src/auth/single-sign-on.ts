import { genericOAuth } from 'better-auth/plugins';

/** An OpenID Connect provider that accounts may sign in with (OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME). */
export interface SingleSignOn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it. */
  readonly name: string;
}

/** Its name in addresses: `/auth/callback/oidc` is what the provider is told to lead back to. */
export const PROVIDER = 'oidc';

/**
 * Sign-in with the provider. Nobody gets an account by it: only who has one here, with an address that both sides have seen proved, is
 * let in. What the provider says of itself is read at the start, or at the first sign-in after that.
 */
export const singleSignOn = ({ issuer, clientId, clientSecret, name }: SingleSignOn) =>
  genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        name,
        clientId,
        clientSecret,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        scopes: ['openid', 'email', 'profile'],
        authentication: 'basic',
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
      },
    ],
  });
