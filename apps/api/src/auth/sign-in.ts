import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { magicLink } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { newId } from '../shared/id.js';
import { accountMail } from './account-mail.js';
import { takeCode } from './one-time-code.js';
import { checkPassword, hashPassword, isOld, PASSWORD_AT_LEAST, PASSWORD_AT_MOST } from './password.js';
import { secondFactor } from './second-factor.js';
import { singleSignOn, type SingleSignOn } from './single-sign-on.js';
import { ownOrigin } from './same-origin.js';

export const SESSION_COOKIE = 'essaim.session_token';

interface Settings {
  pool: Pool;
  secret: string;
  publicUrl: string;
  origins: readonly string[];
  oidc?: SingleSignOn;
  /** Where it says what goes wrong. */
  logger?: BetterAuthOptions['logger'];
}

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** Accounts and sessions (better-auth): passwords, links by mail, cookie sessions of thirty days. Nobody gets an account here. See docs/adr. */
export function createSignIn({ pool, secret, publicUrl, origins, oidc, logger }: Settings) {
  const mail = accountMail(pool, publicUrl);
  return betterAuth({
    appName: 'Essaim',
    logger,
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    database: pool,
    // A page that the dashboard itself served may sign in under whatever name this machine has on the local network.
    trustedOrigins: (request) => [publicUrl, ...origins, ownOrigin((name) => request?.headers.get(name) ?? undefined)],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_AT_LEAST,
      maxPasswordLength: PASSWORD_AT_MOST,
      password: { hash: hashPassword, verify: ({ hash, password }) => verify(pool, hash, password) },
      resetPasswordTokenExpiresIn: 3600,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => mail.reset(user.email, token),
      // Other links that were asked for would set it once more.
      onPasswordReset: async ({ user }) => void (await pool.query(`DELETE FROM auth_verification WHERE identifier LIKE 'reset-password:%' AND value = $1`, [user.id])),
    },
    plugins: [
      magicLink({ expiresIn: 15 * 60, disableSignUp: true, storeToken: 'hashed', sendMagicLink: ({ email, token }) => mail.link(email, token) }),
      secondFactor(),
      ...(oidc ? [singleSignOn(oidc)] : []),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }, asking) => {
            await refuseSuspended(pool, userId);
            await takeCode(pool, userId, asking);
          },
        },
      },
      // Who somebody is was all that the provider was asked.
      account: { create: { before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }) } },
    },
    onAPIError: { errorURL: `${publicUrl}/sign-in` },
    // Ours are kept in the database and count what fails (`Attempts`).
    rateLimit: { enabled: false },
    session: {
      modelName: 'auth_session',
      fields: { ...TIMES, userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' },
      expiresIn: 30 * 24 * 3600,
    },
    user: { modelName: 'app_user', fields: { ...TIMES, emailVerified: 'email_verified' } },
    account: {
      updateAccountOnSignIn: false,
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
      database: { generateId: ({ model }) => newId(model === 'session' ? 'session' : 'account') },
    },
    telemetry: { enabled: false },
  });
}

/** A hash of an earlier version is replaced once the password is known; nobody waits for that. */
async function verify(pool: Pool, kept: string, password: string): Promise<boolean> {
  const right = await checkPassword(kept, password);
  if (right && isOld(kept)) {
    void hashPassword(password)
      .then((hash) => pool.query('UPDATE auth_account SET password = $2, updated_at = now() WHERE password = $1', [kept, hash]))
      .catch(() => undefined);
  }
  return right;
}

/** By whatever way somebody comes in; who gets to hear it has proved that the account is theirs. */
async function refuseSuspended(pool: Pool, userId: string): Promise<void> {
  const { rowCount } = await pool.query('SELECT FROM app_user WHERE id = $1 AND suspended_at IS NOT NULL', [userId]);
  if (rowCount) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_SUSPENDED', message: 'This account is suspended.' });
}

export type SignIn = ReturnType<typeof createSignIn>;

/** The session token inside the signed cookie; the token alone is the secret, and the database knows it. What cannot be a token is none. */
export function sessionToken(cookie: string | undefined): string | undefined {
  const token = cookie?.split('.')[0];
  return token && /^[\w-]+$/.test(token) ? token : undefined;
}
