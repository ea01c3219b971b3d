import type { FastifyReply, FastifyRequest } from 'fastify';

/** The origin that a page has where this request's own host served it; another site cannot set these headers unasked. */
export function ownOrigin(header: (name: string) => string | undefined): string | undefined {
  const host = header('x-forwarded-host') ?? header('host');
  return host && `${header('x-forwarded-proto') ?? 'http'}://${host}`;
}

/**
 * Refuses what another site's page sends with a visitor's cookie: forms and uploads need no leave from CORS.
 * Clients that are no browsers send no Origin, and pass.
 */
export function sameOriginOnly(origins: readonly string[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin } = request.headers;
    if (request.method === 'GET' || !origin || origins.includes(origin)) return;
    const own = ownOrigin((name) => request.headers[name] as string | undefined);
    if (origin !== own) await reply.status(403).send({ code: 'FORBIDDEN', message: `Pages of ${origin} may not send this.` });
  };
}
