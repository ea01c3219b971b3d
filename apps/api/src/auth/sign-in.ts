import { betterAuth, type BetterAuthOptions } from 'better-auth';
import type { Pool } from 'pg';
import { newId } from '../shared/id.js';
import { ownOrigin } from './same-origin.js';

export const SESSION_COOKIE = 'essaim.session_token';

interface Settings {
  pool: Pool;
  secret: string;
  publicUrl: string;
  origins: readonly string[];
  /** Where it says what goes wrong. */
  logger?: BetterAuthOptions['logger'];
}

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** Accounts and sessions (better-auth): e-mail and password, cookie sessions of thirty days that slide. See docs/adr. */
export function createSignIn({ pool, secret, publicUrl, origins, logger }: Settings) {
  return betterAuth({
    appName: 'Essaim',
    logger,
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    database: pool,
    // A page that the dashboard itself served may sign in under whatever name this machine has on the local network.
    trustedOrigins: (request) => [publicUrl, ...origins, ownOrigin((name) => request?.headers.get(name) ?? undefined)],
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    session: {
      modelName: 'auth_session',
      fields: { ...TIMES, userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' },
      expiresIn: 30 * 24 * 3600,
      updateAge: 24 * 3600,
    },
    user: { modelName: 'app_user', fields: { ...TIMES, emailVerified: 'email_verified' } },
    account: {
      modelName: 'auth_account',
      fields: {
        ...TIMES,
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    verification: { modelName: 'auth_verification', fields: { ...TIMES, expiresAt: 'expires_at' } },
    advanced: {
      cookiePrefix: 'essaim',
      useSecureCookies: false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, secure: publicUrl.startsWith('https:') },
      database: { generateId: () => newId('user') },
    },
    telemetry: { enabled: false },
  });
}

export type SignIn = ReturnType<typeof createSignIn>;

/** The session token inside the signed cookie; the token alone is the secret, and the database knows it. What cannot be a token is none. */
export function sessionToken(cookie: string | undefined): string | undefined {
  const token = cookie?.split('.')[0];
  return token && /^[\w-]+$/.test(token) ? token : undefined;
}
