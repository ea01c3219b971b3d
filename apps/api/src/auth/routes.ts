import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Doors, Passage } from './doors.js';
import { sameOriginOnly } from './same-origin.js';
import type { SignIn } from './sign-in.js';
import { PROVIDER, type SingleSignOn } from './single-sign-on.js';

interface Settings {
  signIn: SignIn;
  doors: Doors;
  origins: readonly string[];
  oidc?: SingleSignOn;
}

/** `/auth/…` speaks better-auth's own HTTP; only its paths, bodies and cookies pass. What is not among the doors does not exist. */
export function authRoutes(app: FastifyInstance, { signIn, doors, origins, oidc }: Settings): void {
  // What the sign-in page offers beside passwords and links.
  app.get('/auth/providers', () => ({ providers: oidc ? [{ id: PROVIDER, name: oidc.name }] : [] }));
  app.route({
    onRequest: sameOriginOnly(origins),
    method: ['GET', 'POST'],
    url: '/auth/*',
    handler: async (request, reply) => {
      const passage = doors(request);
      if (!passage) return reply.status(404).send({ code: 'NOT_FOUND', message: 'There is nothing here.' });
      const wait = await passage.begin();
      if (wait !== undefined) return reply.status(429).header('retry-after', String(wait)).send({ code: 'TOO_MANY_ATTEMPTS', message: 'Too many attempts: wait a while.' });
      const [answer] = await Promise.all([signIn.handler(asWebRequest(request, passage)), new Promise((resolve) => setTimeout(resolve, passage.atLeast))]);
      await passage.end(answer.status);
      if (passage.get && answer.status === 302) return reply.status(400).send({ code: 'INVALID_TOKEN', message: 'This link no longer works.' });
      return pass(answer, reply);
    },
  });
}

async function pass(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.status(answer.status).header('cache-control', 'no-store');
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
  });
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.send(answer.body ? withoutTokens(await answer.text()) : null);
}

/** The token of a session is in its cookie, which no script can read; so it must not stand in the body. */
function withoutTokens(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body, (key, value: unknown) => (key === 'token' ? undefined : value)));
  } catch {
    return body;
  }
}

function asWebRequest(request: FastifyRequest, { body, get }: Passage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) headers.append(name, each);
  }
  for (const name of ['content-length', ...(get ? ['content-type'] : [])]) headers.delete(name);
  return new Request(new URL(get ?? request.url, 'http://api.internal'), {
    method: get ? 'GET' : request.method,
    headers,
    body: body ? JSON.stringify(body) : undefined,
  });
}
