import { parseCookies } from 'better-auth/cookies';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { viewerOfKey } from './key-source.js';
import { SESSION_COOKIE, sessionToken } from './sign-in.js';
import { LOCALES, type Viewer } from './viewer.js';
import { viewerOfSession } from './viewer-source.js';

/** The key that a request sends; undefined where there is none. Other schemes than Bearer are the business of servers in front of this one. */
export const keyOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined => /^bearer\b *(.*)$/i.exec(headers.authorization ?? '')?.[1];

/** Says who sends a request: the key in `Authorization`, where there is one, otherwise whoever the cookie belongs to. */
export function viewerOfRequest(pool: Pool, report: (error: unknown) => void): (request: FastifyRequest) => Promise<Viewer> {
  return (request) => {
    const key = keyOf(request);
    if (key !== undefined) return viewerOfKey(pool, key, report);
    const cookies = parseCookies(request.headers.cookie ?? '');
    return viewerOfSession(pool, sessionToken(cookies.get(SESSION_COOKIE)), LOCALES.find((locale) => locale === cookies.get('locale')));
  };
}
