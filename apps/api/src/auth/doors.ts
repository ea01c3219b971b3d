import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { Attempts } from './attempts.js';
import { PROVIDER } from './single-sign-on.js';

/** How one request goes through a door of `/auth`. */
export interface Passage {
  /** What is sent on; by GET to another address where there is one. */
  readonly body?: unknown;
  readonly get?: string;
  /** How long the answer takes at least, in milliseconds. */
  readonly atLeast: number;
  /** Seconds to wait, where there have been too many attempts. */
  begin(): Promise<number | undefined>;
  /** Told the status of the answer. */
  end(status: number): Promise<void>;
}

/** The passage of a request; undefined where there is no door. */
export type Doors = (request: FastifyRequest) => Passage | undefined;

/** Longer than mail takes to be queued: whether an address has an account cannot be told by the time. */
const MAIL_TAKES = 300;

const none = async (): Promise<undefined> => undefined;

/** The doors of better-auth that are open. It has many more, and some tell tokens of sessions. */
export function createDoors(pool: Pool, secret: string): Doors {
  const passwords = new Attempts(pool, secret, { name: 'password', perSubject: 10, perClient: 30 });
  const mails = new Attempts(pool, secret, { name: 'mail', perSubject: 5, perClient: 30 });

  const free = ({ body }: FastifyRequest): Passage => ({ body, atLeast: 0, begin: none, end: none });
  /** Whoever gives a wrong password too often waits, whether there is such an account or not. */
  const withPassword = (subjectOf: (request: FastifyRequest) => string, more: object = {}) => (request: FastifyRequest): Passage => {
    const subject = subjectOf(request);
    return {
      body: isObject(request.body) ? { ...request.body, ...more } : request.body,
      atLeast: 0,
      begin: () => passwords.begin(subject, request.ip),
      end: async (status) => {
        if (status < 400 || status >= 500) await passwords.forgive(subject, request.ip);
      },
    };
  };
  /** The answer is the same, and takes the same time, whether there is such an account or not. */
  const byMail = (request: FastifyRequest): Passage => ({ body: request.body, atLeast: MAIL_TAKES, begin: () => mails.begin(emailIn(request), request.ip), end: none });

  /** How often a code may be wrong is counted for each account, by better-auth; no browser is spared the next one. */
  const withCode = ({ body }: FastifyRequest): Passage => ({ body: { code: isObject(body) ? Reflect.get(body, 'code') : undefined }, atLeast: 0, begin: none, end: none });
  /** Only where to come back to is the browser's to say. */
  const toProvider = ({ body }: FastifyRequest): Passage => {
    const { callbackURL, errorCallbackURL } = (body ?? {}) as Record<string, unknown>;
    return { body: { provider: PROVIDER, callbackURL, errorCallbackURL, disableRedirect: true }, atLeast: 0, begin: none, end: none };
  };

  /** better-auth takes the token by GET, which any page of another site could send: a visitor would find themselves in the account of somebody else. */
  const byToken = ({ body }: FastifyRequest): Passage => {
    const { token } = (body ?? {}) as { token?: unknown };
    return { get: `/auth/magic-link/verify?${new URLSearchParams({ token: String(token) }).toString()}`, atLeast: 0, begin: none, end: none };
  };

  const doors: Readonly<Record<string, (request: FastifyRequest) => Passage>> = {
    'POST /auth/sign-in/email': withPassword(emailIn),
    'POST /auth/sign-out': free,
    'POST /auth/sign-in/social': toProvider,
    [`GET /auth/callback/${PROVIDER}`]: free,
    'POST /auth/sign-in/magic-link': byMail,
    'POST /auth/magic-link/verify': byToken,
    'POST /auth/request-password-reset': byMail,
    'POST /auth/reset-password': free,
    'POST /auth/change-password': withPassword(sessionOf, { revokeOtherSessions: true }),
    'POST /auth/two-factor/enable': withPassword(sessionOf, { method: 'totp' }),
    'POST /auth/two-factor/disable': withPassword(sessionOf),
    'POST /auth/two-factor/verify-totp': withCode,
    'POST /auth/two-factor/verify-backup-code': withCode,
  };
  return (request) => doors[`${request.method} ${request.url.split('?')[0]}`]?.(request);
}

const sessionOf = ({ headers }: FastifyRequest): string => `session ${headers.cookie}`;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function emailIn({ body }: FastifyRequest): string {
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email : '';
}
