import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sameOriginOnly } from './same-origin.js';
import type { SignIn } from './sign-in.js';

/** `/auth/…` speaks better-auth's own HTTP; only its paths, bodies and cookies pass. */
export function authRoutes(app: FastifyInstance, signIn: SignIn, origins: readonly string[]): void {
  app.route({
    onRequest: sameOriginOnly(origins),
    method: ['GET', 'POST'],
    url: '/auth/*',
    handler: async (request, reply) => {
      const answer = await signIn.handler(asWebRequest(request));
      reply.status(answer.status);
      answer.headers.forEach((value, name) => {
        if (name !== 'set-cookie') reply.header(name, value);
      });
      const cookies = answer.headers.getSetCookie();
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      return reply.send(answer.body ? await answer.text() : null);
    },
  });
}

function asWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) headers.append(name, each);
  }
  headers.delete('content-length');
  return new Request(new URL(request.url, 'http://api.internal'), {
    method: request.method,
    headers,
    body: request.body ? JSON.stringify(request.body) : undefined,
  });
}
